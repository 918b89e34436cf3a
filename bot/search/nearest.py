"""The entries whose names are spelled most like a query."""

from collections.abc import Iterable

from bot.search import weights
from bot.search.hit import Hit, Reason
from bot.search.index import Index
from bot.search.names import Name
from bot.search.scoring import letters, spelling
from bot.search.wording import Wording


def nearest(index: Index, normal: str) -> list[Hit]:
    """Entries near a normalised query, one hit each, best first; none below ``NEAREST``."""
    normal = normal[: weights.COMPARED_CHARACTERS].strip()
    words = normal.split()
    if not words:
        return []
    spelled = _spelled(index, words)
    wording = Wording(index, words)
    best: dict[int, tuple[float, Name, Reason]] = {}
    for place, alike in spelled:
        name = index.names[place]
        covered = wording.covers(name)
        reason: Reason = "words" if covered > alike else "typo"
        score = weights.FUZZY_BEST * max(alike, covered) - weights.FIELD[name.kind]
        if len(name.key) <= weights.SHORT_NAME:
            score = min(score, weights.MATCH - 1)
        had = best.get(name.entry)
        if score >= weights.NEAREST and (had is None or score > had[0]):
            best[name.entry] = (score, name, reason)
    ranked = sorted(best.items(), key=lambda one: (-one[1][0], len(one[1][1].key), one[0]))
    return [
        Hit(index.entries[entry], round(score, 2), name.text, _reason(name, reason))
        for entry, (score, name, reason) in ranked
    ]


def _reason(name: Name, reason: Reason) -> Reason:
    return "misspelling" if name.kind == "misspelling" else reason


def _spelled(index: Index, words: list[str]) -> list[tuple[int, float]]:
    """The candidates closest in spelling, and all that hold a word as initials."""
    key, ordered = "".join(words), " ".join(sorted(words))
    found = index.grams.near(" ".join(words), weights.CANDIDATES)
    short = len(key) <= weights.SHORT_QUERY
    ranked = []
    for place in dict.fromkeys((*found, *_by_runs(index, words))):
        name = index.names[place]
        if short:
            alike = 0.0
        elif min(len(key), len(name.key)) <= weights.SHORT_NAME:
            alike = letters(key, name.key)
        else:
            alike = spelling(key, ordered, name.key, " ".join(sorted(name.words)))
        ranked.append((place, alike))
    return ranked


def _by_runs(index: Index, words: list[str]) -> Iterable[int]:
    return (place for one in words if len(words) > 1 for place in index.runs.get(one, ())[:20])
