"""Which words of a query stand for which words of a name: what a hit is explained with."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, get_args

from bot.search.initials import numeronym
from bot.search.kin import kin
from bot.search.limits import COMPARED_WORDS
from bot.search.normalise import humps, joined, normalise, plain
from bot.search.plural import singular
from bot.search.scoring import Edit, edits
from bot.search.weights import FILLERS

How = Literal[
    "same",  # letter for letter, once both are folded
    "joined",  # the same but for spaces
    "plural",  # one of both is the plural of the other
    "form",  # one word with two endings: "encrypt" and "encryption"
    "initials",  # the first letters of several words
    "numeronym",  # the first and the last letter, and how many are between
    "shortened",  # letters of several words, in their order; only ever a whole name
    "begins",  # the beginning of a word
    "spelled",  # a few letters differ
    "absent",  # a word of the query that is not in the name
    "left",  # a word of the name that is not in the query
]

_SUREST_FIRST: tuple[How, ...] = get_args(How)

_LONGEST = 6
"""Words in a row that one word may stand for."""

_BEGINNING = 2
"""Letters: a single one begins too many words to explain anything."""

_DIFFERENT = 1 / 3
"""Words that differ in more than this share of their letters are two words."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Words of the query, the words of the name that they stand for, and how.

    Both are normalised; ``asked`` is empty for what is ``left``, ``named`` for what is ``absent``.
    ``edits`` count letters without spaces, and only words that are ``spelled`` have any.
    """

    asked: str
    named: str
    how: How
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A pair that may be, and where its words stand."""

    pair: Pair
    asked: range
    named: range

    @property
    def rank(self) -> tuple[int, float, int, int]:
        """The surest first, then the fewest slips, then as they stand."""
        slips = len(self.pair.edits) / len(self.pair.named)
        return _SUREST_FIRST.index(self.pair.how), slips, self.asked.start, self.named.start


def pairs(asked: str, name: str) -> tuple[Pair, ...]:
    """Account for every word of a query, already normalised, and of a name as it is written.

    First what the query says, in its order, then what is left of the name.
    """
    words = asked.split()[:COMPARED_WORDS]
    others = _words(name, words)[:COMPARED_WORDS]
    chosen: dict[int, Pair] = {}
    free, open_ = set(range(len(words))), set(range(len(others)))
    for one in sorted(_candidates(words, others), key=lambda one: one.rank):
        if free.issuperset(one.asked) and open_.issuperset(one.named):
            chosen[one.asked.start] = one.pair
            free.difference_update(one.asked)
            open_.difference_update(one.named)
    chosen |= {at: Pair(words[at], "", "absent") for at in free}
    left = (Pair("", others[at], "left") for at in sorted(open_))
    return *(chosen[at] for at in sorted(chosen)), *left


def _words(name: str, asked: Sequence[str]) -> Sequence[str]:
    """The words of a name; those inside "JavaScript" only where one of them was asked for."""
    words = (normalise(name) or plain(name)).split()
    inside = normalise(humps(name)).split()
    return words if set(inside).difference(words).isdisjoint(asked) else inside


def _candidates(words: Sequence[str], others: Sequence[str]) -> Iterator[_Candidate]:
    for asked, named in _spans(len(words), len(others)):
        some, other = words[asked.start : asked.stop], others[named.start : named.stop]
        pair = _pair(" ".join(some), " ".join(other))
        if pair is not None:
            yield _Candidate(pair, asked, named)


def _spans(words: int, others: int) -> Iterator[tuple[range, range]]:
    """Every word with every run of words on the other side."""
    for at in range(words):
        for there in range(others):
            for size in range(1, min(_LONGEST, others - there) + 1):
                yield range(at, at + 1), range(there, there + size)
            for size in range(2, min(_LONGEST, words - at) + 1):
                yield range(at, at + size), range(there, there + 1)


def _pair(asked: str, named: str) -> Pair | None:
    if how := _how(asked, named):
        return Pair(asked, named, how)
    one, other = joined(asked), joined(named)
    most = _DIFFERENT * max(len(one), len(other))
    if abs(len(one) - len(other)) > most:
        return None
    slips = edits(one, other)
    return Pair(asked, named, "spelled", slips) if len(slips) <= most else None


def _how(asked: str, named: str) -> How | None:
    """In which way two words, or a word and several, are one, if they are not just alike."""
    one, other = joined(asked), joined(named)
    if one == other:
        return "same" if asked == named else "joined"
    if singular(asked) == singular(named):
        return "plural"
    if kin(asked, named):
        return "form"
    if one in _initials(named.split()):
        return "initials"
    if numeronym(one) == (other[0], len(other), other[-1]):
        return "numeronym"
    begins = len(one) >= _BEGINNING and other.startswith(one)
    return "begins" if begins and " " not in asked + named else None


def _initials(words: Sequence[str]) -> set[str]:
    """Of two words or more, with and without fillers."""
    said = [word for word in words if word not in FILLERS]
    return {"".join(word[0] for word in some) for some in (words, said) if len(some) > 1}
