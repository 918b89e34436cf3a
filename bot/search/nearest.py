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
    for place in index.grams.near(" ".join(words), weights.CANDIDATES):
        name = index.names[place]
        covered = wording.covers(name)
        alike = _spelled(key, ordered, name)
        if wording.strange(name):
            alike *= weights.STRANGE_WORD
        score = weights.FUZZY_BEST * max(alike, covered) - weights.FIELD[name.kind]
        reason: Reason = "words" if covered > alike else "typo"
        yield _Near(name, round(score, 2), "misspelling" if name.kind == "misspelling" else reason)


def _spelled(key: str, ordered: str, name: Name) -> float:
    """0..1 over the whole name; short ones only as they stand."""
    if min(len(key), len(name.key)) <= weights.SHORT_NAME:
        return letters(key, name.key)
    return spelling(key, ordered, name.key, " ".join(sorted(name.words)))
