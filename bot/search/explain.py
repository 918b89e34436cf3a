"""Why a search answered as it did: how the query was read, what was decided, what was compared.

All of it is worked out again from the query and the hits, so that a lookup pays nothing for it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.search import limits
from bot.search.decide import Bars, bars
from bot.search.hit import Decision, Hit, Manner, Reason, Search
from bot.search.normalise import LOSSLESS, LOSSY, humps, joined, normalise, spaced
from bot.search.pairs import How, Pair, pairs
from bot.search.question import readings
from bot.search.scoring import ordered_likeness
from bot.search.weights import ORDER, SURE

Why = Literal[
    "named",  # match: one entry has this name
    "ahead",  # match: a guess that is close, and clear of the next
    "shared",  # choose: several entries have this name
    "short",  # choose or none: so few letters are short for too many things
    "among",  # choose or none: the query names entries among other words
    "unsure",  # choose: the best guess is not close enough
    "close",  # choose: the next entry is nearly as close
    "both",  # choose: more than one entry holds all words of the query
    "far",  # none: the nearest is too far away
    "nothing",  # none: nothing is near
]

QUESTION = "question"
"""The step, after those of normalisation, that takes question wording off."""
APART = "apart"
"""The step that makes several words of one: "windows microsoft" of "windowsmicrosoft"."""
SPELLED_OUT = "spelled_out"
"""The step that puts a name for its short form: "database admin" for "db admin"."""

_SHORT: Mapping[Reason, How] = {"initials": "initials", "shortened": "shortened"}
"""What explains a whole name where its words do not: "p2p" is Peer to Peer, and no single word."""

_LOOKED_UP: frozenset[Reason] = frozenset(
    ["term", "alias", "abbreviation", "normalised", "initials", "numeronym"]
)
"""Reasons that no guess has; the others are also those of a table where they score so much."""


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
    first = search.hits[0] if search.hits else None
    reading = _reading(text, first) if first else _last(text)
    if reading != text:
        steps = (*steps, Step(QUESTION, reading))
    if first and first.read_as:
        name = SPELLED_OUT if spelled_out(search.query, first) else APART
        reading = first.read_as
        steps = (*steps, Step(name, reading))
    evidence = tuple(Evidence(hit, words_of(search.query, hit)) for hit in search.hits)
    reasons = _reasons(search.decision, evidence, manner)
    return Explanation(search, steps, reading, reasons, evidence)


def words_of(query: str, hit: Hit) -> tuple[Pair, ...]:
    """The words of a query, as it is read for this hit, and those of the name that it matched."""
    reading = hit.read_as or _reading(_folded(query)[1], hit)
    told = pairs(reading, hit.matched)
    if hit.reason in _SHORT and any(pair.how == "absent" for pair in told):
        return (Pair(reading, normalise(humps(hit.matched)), _SHORT[hit.reason]),)
    return told


def spelled_out(query: str, hit: Hit) -> bool:
    """Whether the query was read with a name in the place of a short form."""
    return bool(hit.read_as) and joined(hit.read_as) != joined(_last(_folded(query)[1]))


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


def _reading(text: str, hit: Hit) -> str:
    """What is left of the query where it was held against the name.

    That is the first reading that is the name. If none is, all question wording is off, as it is
    when spelling is compared; but it stays where every word of it belongs to the name.
    """
    if hit.read_as:
        return _last(text)
    told = {reading: _hows(reading, hit.matched) for reading in _likely(text, hit.matched)}
    for unlike in ({"spelled", "begins", "absent"}, {"absent"}):
        for reading, hows in told.items():
            if hows.isdisjoint(unlike):
                return reading
    return _last(text)


def _likely(text: str, name: str) -> Sequence[str]:
    """The readings that may be the name, in their order: pairing the words of each takes long."""
    found = list(dict.fromkeys(readings(text)))
    ordered = " ".join(sorted(normalise(name).split()))
    likest = sorted(found, key=lambda one: ordered_likeness(" ".join(sorted(one.split())), ordered))
    kept = {found[0], found[-1], *likest[-limits.EXPLAINED_READINGS :]}
    return [reading for reading in found if reading in kept]


def _last(text: str) -> str:
    return [*readings(text)][-1]


def _hows(reading: str, name: str) -> set[How]:
    return {pair.how for pair in pairs(reading, name)}


def _reasons(decision: Decision, evidence: Sequence[Evidence], manner: Manner) -> Reasons:
    needed = bars(manner)
    score = evidence[0].hit.score if evidence else None
    lead = _lead(evidence)
    return Reasons(_why(decision, evidence, needed, lead), manner, needed, score, lead)


def _lead(evidence: Sequence[Evidence]) -> float | None:
    """How far the first is before the next guess: a name among other words competes with none."""
    scores = [one.hit.score for one in evidence if one.hit.reason != "contained"]
    return round(scores[0] - scores[1], 2) if len(scores) > 1 else None


def _why(decision: Decision, evidence: Sequence[Evidence], needed: Bars, lead: float | None) -> Why:
    if not evidence:
        return "nothing"
    looked_up = _looked_up(evidence[0].hit)
    match decision:
        case "match":
            return "named" if looked_up else "ahead"
        case "choose":
            return _why_asked(evidence, needed, lead)
        case "none" if looked_up:
            return "short"
        case "none":
            return "among" if _among(evidence) else "far"


def _why_asked(evidence: Sequence[Evidence], needed: Bars, lead: float | None) -> Why:
    first = evidence[0].hit
    if _looked_up(first):
        return "short" if first.score < SURE else "shared"
    if first.reason == "contained":
        return "among"
    if sum(map(_holds, evidence)) > 1:
        return "both"
    if first.score < needed.match:
        return "unsure"
    if lead is not None and lead < needed.margin:
        return "close"
    return "among" if _among(evidence) else "both"


def _looked_up(hit: Hit) -> bool:
    """Whether the name was found in a table rather than guessed."""
    return hit.reason in _LOOKED_UP or hit.score >= ORDER


def _among(evidence: Sequence[Evidence]) -> bool:
    return any(one.hit.reason == "contained" for one in evidence)


def _holds(evidence: Evidence) -> bool:
    return {pair.how for pair in evidence.words}.isdisjoint({"spelled", "absent"})
