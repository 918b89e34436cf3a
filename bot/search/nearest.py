"""The names that are spelled most like a query, or that hold its words."""

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from bot.search import limits, weights
from bot.search.asking import Query
from bot.search.found import Found, best
from bot.search.grams import swaps
from bot.search.hit import Reason
from bot.search.index import Index
from bot.search.names import Name
from bot.search.scoring import likeness
from bot.search.wording import Shares, shares
from bot.search.words import Numbers


def nearest(index: Index, normal: str) -> list[Found]:
    """Entries near a normalised query, each by its nearest name, best first."""
    words = normal[: limits.COMPARED_CHARACTERS].split()[: limits.COMPARED_WORDS]
    if not words:
        return []
    query = Query(index.words, words)
    found = best(_compared(index, query, _candidates(index, query)))
    if (found and found[0].score >= weights.CHOOSE) or not query.garbled:
        return found
    places = index.grams.near(query.text, limits.CANDIDATES, swapped=True)
    return best([*found, *_misspelled(_Names(index, query, places), query)])


def _candidates(index: Index, query: Query) -> Numbers:
    """Names that share letters with the query, and short ones that are one swap away."""
    places = index.grams.near(query.text, limits.CANDIDATES)
    if len(query.words) > 1 or len(query.key) > limits.SWAPPED_LETTERS:
        return places
    swapped = [place for key in swaps(query.key) for place in index.same.get(key)]
    return np.union1d(places, np.array(swapped, np.int32)) if swapped else places


class _Names:
    """Names at some places, their owners, and how alike each is to the query."""

    def __init__(self, index: Index, query: Query, places: Numbers) -> None:
        self.places = places
        self.names = [index.names[place] for place in places.tolist()]
        self.owners = index.owners[places].tolist()
        self.alike = likeness(query.key, [name.key for name in self.names])


def _compared(index: Index, query: Query, places: Numbers) -> Iterator[Found]:
    if not len(places):
        return iter(())
    names = _Names(index, query, places)
    if query.misspelled and max(names.alike) >= weights.CLEAR:
        return _misspelled(names, query, max(names.alike) - weights.CLEAR_LEAD)
    return _worded(index, query, names)


def _misspelled(names: _Names, query: Query, least: float = weights.WORTH_SLIPS) -> Iterator[Found]:
    """Names with a slip or two in them: their words need not be compared one by one."""
    for owner, name, alike in zip(names.owners, names.names, names.alike, strict=True):
        if alike >= least:
            yield _by_spelling(owner, name, query, query.spelled(name, alike))


def _worded(index: Index, query: Query, names: _Names) -> Iterator[Found]:
    """Names that hold words of the query, or are spelled like all of it."""
    held = shares(index.words, query.words, names.places, names.names)
    covered = _covered(query, names.names, held)
    promising = np.argsort(-np.maximum(names.alike, covered), kind="stable")[: limits.WORDED]
    for at in promising.tolist():
        owner, name, worded = names.owners[at], names.names[at], float(covered[at])
        holds = bool(held.query[at] >= weights.HELD)
        alike = names.alike[at]
        spelled = query.spelled(name, alike) if alike >= weights.WORTH_SLIPS else 0.0
        if spelled >= worded:
            yield _by_spelling(owner, name, query, spelled, holds=holds)
        else:
            yield _found(owner, name, weights.FUZZY_BEST * worded, "words", holds=holds)


def _by_spelling(
    owner: int, name: Name, query: Query, spelled: float, *, holds: bool = False
) -> Found:
    few = max(weights.LONG_ENOUGH - len(query.key), 0)
    doubt = min(weights.SHORT_DOUBT * few, weights.MOST_DOUBT)
    return _found(owner, name, weights.FUZZY_BEST * spelled - doubt, "typo", holds=holds)


def _found(owner: int, name: Name, score: float, reason: Reason, *, holds: bool) -> Found:
    if name.kind == "misspelling":
        reason = "misspelling"
    return Found(owner, name, round(score - weights.FIELD[name.kind], 2), reason, holds)


def _covered(query: Query, names: Sequence[Name], held: Shares) -> npt.NDArray[np.float32]:
    """0..1: how well words account for one another, whatever their order."""
    rest = (1 - weights.COVERED_QUERY) * held.name**weights.REST_POWER
    covered = held.query**weights.COVERED_POWER * (weights.COVERED_QUERY + rest)
    for at in np.flatnonzero(covered >= weights.WORTH_WORDS).tolist():
        covered[at] = query.adjusted(float(covered[at]), names[at], float(held.last[at]))
    half = (weights.NEAREST + weights.HALF_WORTH * held.query) / weights.FUZZY_BEST
    return np.maximum(covered, np.where(held.query >= weights.HALF, half, 0.0))
