"""Why a search answered as it did: how the query was read, what was decided, what was compared.

All of it is worked out again from the query and the hits, so that a lookup pays nothing for it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from bot.search.decide import Bars, bars
from bot.search.hit import Hit, Manner, Search
from bot.search.normalise import LOSSLESS, LOSSY, spaced
from bot.search.pairs import Pair, pairs
from bot.search.question import readings
from bot.search.weights import FUZZY_BEST

Why = Literal[
    "named",  # match: one entry has this name
    "ahead",  # match: a guess that is close, and clear of the next
    "shared",  # choose: several entries have this name
    "short",  # choose: two letters are the initials of too many things
    "among",  # choose or none: the query names entries among other words
    "unsure",  # choose: the best guess is not close enough
    "close",  # choose: the next entry is nearly as close
    "both",  # choose: more than one entry holds the words of the query
    "far",  # none: the nearest is too far away
    "nothing",  # none: nothing is near
]

QUESTION = "question"
"""The step, after those of normalisation, that takes question wording off."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of reading the query that changed something, and what it left."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Reasons:
    """The decision in numbers, in points of a score (0..100).

    ``score`` is that of the best hit; ``lead`` is how far it is before the next, if there is one.
    """

    why: Why
    manner: Manner
    bars: Bars
    score: float | None
    lead: float | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A hit, and how the words of the query and of the matched name account for one another."""

    hit: Hit
    words: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything that led from a query to its answer. ``reading`` is what was looked for."""

    search: Search
    steps: tuple[Step, ...]
    reading: str
    reasons: Reasons
    hits: tuple[Evidence, ...]


def explain(search: Search, manner: Manner = "balanced") -> Explanation:
    """Explain what ``search`` found, decided in ``manner``."""
    steps, text = _folded(search.query)
    evidence = tuple(Evidence(hit, words_of(search.query, hit)) for hit in search.hits)
    reading = _reading(text, search.hits[0].matched) if search.hits else _last(text)
    if reading != text:
        steps = (*steps, Step(QUESTION, reading))
    return Explanation(search, steps, reading, _reasons(search, manner), evidence)


def words_of(query: str, hit: Hit) -> tuple[Pair, ...]:
    """The words of a query, as it is typed, and those of the name that it matched."""
    _, text = _folded(query)
    return pairs(_reading(text, hit.matched), hit.matched)


def _folded(text: str) -> tuple[tuple[Step, ...], str]:
    """The query normalised, step by step, but as it is where nothing else would be left."""
    steps, lossless = _through(LOSSLESS, text, text)
    more, folded = _through(LOSSY, lossless, steps[-1].text if steps else text)
    return (steps + more, folded) if folded else (steps, lossless)


def _through(
    steps: Iterable[Callable[[str], str]], text: str, shown: str
) -> tuple[tuple[Step, ...], str]:
    """Take every step, and note those that change more than spaces in what was ``shown`` last."""
    noted: list[Step] = []
    for step in steps:
        before, text = text, step(text)
        if text != before and spaced(text) != shown:
            shown = spaced(text)
            noted.append(Step(step.__name__, shown))
    return tuple(noted), text


def _reading(text: str, name: str) -> str:
    """What is left of the query when it is read as the name: the first reading that is the name.

    If none is, all question wording is off, as it is when spelling is compared.
    """
    return next((one for one in readings(text) if _is_name(one, name)), _last(text))


def _last(text: str) -> str:
    return [*readings(text)][-1]


def _is_name(reading: str, name: str) -> bool:
    return all(pair.how not in {"spelled", "begins", "absent"} for pair in pairs(reading, name))


def _reasons(search: Search, manner: Manner) -> Reasons:
    needed = bars(manner)
    scores = [hit.score for hit in search.hits]
    score = scores[0] if scores else None
    lead = round(scores[0] - scores[1], 2) if len(scores) > 1 else None
    return Reasons(_why(search, needed, lead), manner, needed, score, lead)


def _why(search: Search, needed: Bars, lead: float | None) -> Why:
    if not search.hits:
        return "nothing"
    among = any(hit.reason == "contained" for hit in search.hits)
    match search.decision:
        case "none":
            return "among" if among else "far"
        case "match":
            return "named" if _known(search.hits[0]) else "ahead"
        case "choose":
            return "among" if among else _why_asked(search.hits[0], needed, lead)


def _why_asked(first: Hit, needed: Bars, lead: float | None) -> Why:
    if _known(first):
        return "short" if first.reason == "initials" else "shared"
    if first.score < needed.match:
        return "unsure"
    return "close" if lead is not None and lead < needed.margin else "both"


def _known(hit: Hit) -> bool:
    """Whether the name was looked up rather than guessed; no guess scores as high as that."""
    return hit.score > FUZZY_BEST or hit.reason in {"initials", "numeronym"}
