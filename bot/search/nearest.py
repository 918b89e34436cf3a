"""The names that are spelled most like a query, or that hold its words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from bot.search import limits, weights
from bot.search.asking import Query
from bot.search.found import Found, best
from bot.search.grams import swaps
from bot.search.hit import Reason
from bot.search.index import Index
from bot.search.names import Name
from bot.search.scoring import likeness
from bot.search.wording import Shares, Wording


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
    return best([*found, *_misspelled(query, _likely(index, query, places.tolist()))])


def _candidates(index: Index, query: Query) -> list[int]:
    """Names that share letters with the query, or are one swap away, or have a short form in it.

    The letters of "be dev" are in the names of every developer; "be" is short for one of them.
    """
    places: list[int] = index.grams.near(query.text, limits.CANDIDATES).tolist()
    if len(query.words) > 1:
        owners = dict.fromkeys(map(index.short_for, query.words))
        named = (index.named(owner)[: limits.CANDIDATES] for owner in owners if owner is not None)
        places = list(dict.fromkeys([*places, *chain.from_iterable(named)]))
    if len(query.words) == 1 and len(query.key) <= limits.SWAPPED_LETTERS:
        swapped = (place for key in swaps(query.key) for place in index.same.get(key))
        places = list(dict.fromkeys([*places, *swapped]))
    return places


@dataclass(frozen=True, slots=True)
class _Likely:
    """A name that may be meant, its entry's place, and how alike the letters are: 0..1."""

    name: Name
    owner: int
    alike: float


def _likely(index: Index, query: Query, places: Sequence[int]) -> list[_Likely]:
    names = [index.names[place] for place in places]
    alike = likeness(query.key, [name.key for name in names])
    return list(map(_Likely, names, index.owners[places].tolist(), alike))


def _compared(index: Index, query: Query, places: Sequence[int]) -> Iterator[Found]:
    likely = _likely(index, query, places) if places else []
    most = max((one.alike for one in likely), default=0.0)
    if query.misspelled and most >= weights.CLEAR:
        return _misspelled(query, likely, most - weights.CLEAR_LEAD)
    return _worded(index, query, likely)


def _misspelled(
    query: Query, likely: Sequence[_Likely], least: float = weights.WORTH_SLIPS
) -> Iterator[Found]:
    """Names with a slip or two in them: their words need not be compared one by one."""
    for one in likely:
        if one.alike >= least:
            yield _by_spelling(one, query, query.spelled(one.name, one.alike))


def _worded(index: Index, query: Query, likely: Sequence[_Likely]) -> Iterator[Found]:
    """Names that hold words of the query, or are spelled like all of it."""
    likely = [one for one in likely if one.alike >= weights.WORTH_SLIPS or query.touches(one.name)]
    if not likely:
        return
    wording = Wording(index.words, query.words, [one.name for one in likely])
    for one in likely:
        shares = wording.shares(one.name)
        holds = shares.query >= weights.HELD
        worded = _covered(query, one.name, shares)
        worth_slips = one.alike >= weights.WORTH_SLIPS
        spelled = query.spelled(one.name, one.alike) if worth_slips else 0.0
        if spelled >= worded:
            yield _by_spelling(one, query, spelled, holds=holds)
        else:
            yield _found(one, weights.FUZZY_BEST * worded, "words", holds=holds)


def _covered(query: Query, name: Name, shares: Shares) -> float:
    """0..1: how well words account for one another, whatever their order."""
    rest = (1 - weights.COVERED_QUERY) * float(shares.name**weights.REST_POWER)
    covered = float(shares.query**weights.COVERED_POWER) * (weights.COVERED_QUERY + rest)
    if covered >= weights.WORTH_WORDS:
        covered = query.adjusted(covered, name, shares.name)
    if shares.query < weights.HALF:
        return covered
    return max(covered, (weights.NEAREST + weights.HALF_WORTH * shares.query) / weights.FUZZY_BEST)


def _by_spelling(one: _Likely, query: Query, spelled: float, *, holds: bool = False) -> Found:
    few = max(weights.LONG_ENOUGH - len(query.key), 0)
    doubt = min(weights.SHORT_DOUBT * few, weights.MOST_DOUBT)
    reason: Reason = "words" if holds else "typo"
    return _found(one, weights.FUZZY_BEST * spelled - doubt, reason, holds=holds)


def _found(one: _Likely, score: float, reason: Reason, *, holds: bool) -> Found:
    if one.name.kind == "misspelling":
        reason = "misspelling"
    score = round(score - weights.FIELD[one.name.kind], 2)
    return Found(one.owner, one.name, score, reason, holds)
