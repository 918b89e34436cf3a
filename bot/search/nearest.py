"""The entries whose names are spelled most like a query."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.search import weights
from bot.search.hit import Hit, Reason
from bot.search.index import Index
from bot.search.names import Name
from bot.search.scoring import letters, spelling
from bot.search.wording import Wording


@dataclass(frozen=True, slots=True)
class _Near:
    """One name that was compared."""

    name: Name
    score: float
    reason: Reason


def nearest(index: Index, normal: str) -> list[Hit]:
    """Entries near a normalised query, one hit each, best first; none below ``NEAREST``."""
    words = normal[: weights.COMPARED_CHARACTERS].split()[: weights.COMPARED_WORDS]
    best: dict[int, _Near] = {}
    for near in _compared(index, words):
        had = best.get(near.name.entry)
        if near.score >= weights.NEAREST and (had is None or near.score > had.score):
            best[near.name.entry] = near
    ranked = sorted(
        best.values(), key=lambda near: (-near.score, len(near.name.key), near.name.entry)
    )
    return [
        Hit(index.entries[near.name.entry], near.score, near.name.text, near.reason)
        for near in ranked
    ]


def _compared(index: Index, words: Sequence[str]) -> Iterator[_Near]:
    key, ordered = "".join(words), " ".join(sorted(words))
    wording = Wording(index, words)
    for place in _candidates(index, words):
        name = index.names[place]
        covered = wording.covers(name)
        alike = _spelled(key, ordered, name)
        if wording.strange(name):
            alike *= weights.STRANGE_WORD
        score = weights.FUZZY_BEST * max(alike, covered) - weights.FIELD[name.kind]
        if len(name.key) <= weights.SHORT_NAME:
            score = min(score, weights.MATCH - 1)
        reason: Reason = "words" if covered > alike else "typo"
        yield _Near(name, round(score, 2), "misspelling" if name.kind == "misspelling" else reason)


def _candidates(index: Index, words: Sequence[str]) -> dict[int, None]:
    """Names that share letters with the query, then those with one of its words as initials."""
    found = dict.fromkeys(index.grams.near(" ".join(words), weights.CANDIDATES))
    if len(words) > 1:
        for word in words:
            found |= dict.fromkeys(index.runs.get(word, ())[: weights.CANDIDATES])
    return found


def _spelled(key: str, ordered: str, name: Name) -> float:
    """0..1 over the whole name; short ones only as they stand, the shortest not at all."""
    if len(key) <= weights.SHORT_QUERY:
        return 0.0
    if min(len(key), len(name.key)) <= weights.SHORT_NAME:
        return letters(key, name.key)
    return spelling(key, ordered, name.key, " ".join(sorted(name.words)))
