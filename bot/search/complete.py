"""What a person may be typing: names that begin so, then words, then spellings nearly so."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from bot.search import limits, weights
from bot.search.found import Found
from bot.search.hit import Hit, Reason
from bot.search.index import Index
from bot.search.names import Name
from bot.search.normalise import joined, normalise, plain
from bot.search.question import readings
from bot.search.scoring import start, starts
from bot.search.words import Numbers


def complete(index: Index, typed: str, limit: int, asked: Mapping[str, int]) -> tuple[Hit, ...]:
    """The entries that ``typed`` may become, one hit each, best first.

    ``asked`` (entry id → how often it was asked for) lifts what a team needs most.
    """
    if not plain(typed):
        return _suggestions(index, limit, asked)
    reading, found = plain(typed), list[Found]()
    for reading in readings(normalise(typed)):
        found = list(_begun(index, reading or joined(plain(typed)), limit))
        if found:
            break
    best = _best(index, found, limit, asked)
    if len(best) < limit:
        best = _best(index, [*found, *_misspelled(index, reading)], limit, asked)
    if not best:
        best = _best(index, _misspelled(index, reading, swapped=True), limit, asked)
    return tuple(
        Hit(index.entries[one.owner], round(one.score, 2), one.name.text, one.reason)
        for one in best
    )


def _suggestions(index: Index, limit: int, asked: Mapping[str, int]) -> tuple[Hit, ...]:
    entries = [index.entries[place] for place in index.suggested.tolist()]
    entries.sort(key=lambda entry: -asked.get(entry.id, 0))
    return tuple(Hit(entry, 0.0, entry.term, "suggestion") for entry in entries[:limit])


def _best(
    index: Index, found: Iterable[Found], limit: int, asked: Mapping[str, int]
) -> list[Found]:
    best: dict[int, Found] = {}
    for one in found:
        had = best.get(one.owner)
        if had is None or one.score > had.score:
            best[one.owner] = one
    if most := max(asked.values(), default=0):
        for owner, one in best.items():
            if one.reason in _UNFINISHED:
                often = asked.get(index.entries[owner].id, 0) / most
                score = one.score + weights.ASKED_SHARE * often
                best[owner] = replace(one, score=min(score, weights.UNFINISHED))
    return sorted(best.values(), key=lambda one: (-one.score, one.name.normal, one.owner))[:limit]


def _begun(index: Index, normal: str, limit: int) -> Iterator[Found]:
    """Names that begin so, names with these initials, and names with words that begin so."""
    key = joined(normal)
    for place in index.initials.get(key):
        yield _found(index, place, weights.STARTS_INITIALS, "initials")
    for place, score in _ranked(index, index.starts.begun(key), len(key), limit):
        name = index.names[place]
        if name.key != key:
            yield _found(index, place, weights.STARTS_NAME + score, "prefix")
        else:
            reason = _WHOLE.get(name.kind, "normalised")
            yield _found(index, place, weights.EXACT - weights.FIELD[name.kind], reason)
    typed = list(dict.fromkeys(normal.split()))[: limits.COMPARED_WORDS]
    for place, score in _ranked(index, _with_words(index, typed), sum(map(len, typed)), limit):
        late = 0.0 if _in_order(index.names[place], typed) else weights.ANY_ORDER
        yield _found(index, place, weights.STARTS_WORDS + score - late, "prefix")


_UNFINISHED: frozenset[Reason] = frozenset(["prefix", "initials", "typo"])

_WHOLE: dict[str, Reason] = {
    "term": "term",
    "alias": "alias",
    "abbreviation": "abbreviation",
    "misspelling": "misspelling",
}


def _found(index: Index, place: int, score: float, reason: Reason) -> Found:
    return Found(int(index.owners[place]), index.names[place], score, reason)


def _ranked(index: Index, places: Numbers, letters: int, limit: int) -> Iterator[tuple[int, float]]:
    """The best of many names, those of which most is typed already, and what that earns them."""
    share = np.minimum(letters / index.lengths[places], 1.0)
    scores = weights.TYPED_SHARE * share - index.fields[places]
    if len(places) > (most := limit * limits.SHORTLIST):
        keep = np.argpartition(scores, -most)[-most:]
        places, scores = places[keep], scores[keep]
    return zip(places.tolist(), scores.tolist(), strict=True)


def _with_words(index: Index, typed: Sequence[str]) -> Numbers:
    """Names in which each typed word begins some word."""
    found = sorted((index.words.begun(one) for one in typed), key=len)
    if not found:
        return np.zeros(0, np.int32)
    places = found[0]
    for others in found[1:]:
        held = np.zeros(len(index.names), np.bool_)
        held[others] = True
        places = places[held[places]]
    return places


def _in_order(name: Name, typed: Sequence[str]) -> bool:
    remaining = iter(name.normal.split())
    return all(any(word.startswith(one) for word in remaining) for one in typed)


def _misspelled(index: Index, normal: str, *, swapped: bool = False) -> Iterator[Found]:
    """Names whose beginning, or whose words' beginnings, are spelled nearly as typed."""
    key, typed = joined(normal), normal.split()
    swapped = swapped and len(key) <= weights.SWAP_LONGEST
    near = index.grams.near(normal, limits.TYPED_CANDIDATES, swapped=swapped, unfinished=True)
    places = near.tolist()
    names = [index.names[place] for place in places]
    alikes = starts(key, [name.key for name in names])
    for place, name, whole in zip(places, names, alikes, strict=True):
        inner = _words_start(typed, name.normal.split()) * weights.LATER_WORDS if whole < 1 else 0.0
        alike = max(whole, inner)
        if alike >= weights.WORD_TYPO:
            reason: Reason = "misspelling" if name.kind == "misspelling" else "typo"
            share = weights.TYPED_SHARE * min(len(key) / len(name.key), 1.0)
            score = weights.STARTS_MISSPELLED * alike + share - weights.FIELD[name.kind]
            yield _found(index, place, score, reason)


def _words_start(typed: Sequence[str], words: Sequence[str]) -> float:
    if not words:
        return 0.0
    letters = sum(map(len, typed))
    return sum(len(one) * max(start(one, word) for word in words) for one in typed) / letters
