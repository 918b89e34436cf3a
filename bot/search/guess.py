"""The entries that a query may mean when it is the name of none."""

from collections.abc import Iterator, Sequence

from bot.search import decide
from bot.search.decide import Bars
from bot.search.found import Found, best
from bot.search.index import Index
from bot.search.known import Asked, known
from bot.search.loose import loosely
from bot.search.nearest import nearest
from bot.search.reread import Rereading, rereadings


def guess(index: Index, readings: Sequence[Asked], bars: Bars) -> tuple[Asked, list[Found]]:
    """The reading of a query that comes nearest to any name, and the entries near it.

    That is nearly always what is left without any question wording. But the words of "definition
    of doen" are no wording, where the glossary has a *Definition of Done*.
    """
    whole, asked = readings[0], readings[-1]
    found = _near(index, asked, bars)
    taken = set(whole.normal.split()).difference(asked.normal.split())
    if decide.guessed(found, bars) == "match" or _NOUNS.isdisjoint(taken):
        return asked, found
    others = nearest(index, whole.normal)
    if others and (not found or others[0].score > found[0].score):
        return whole, others
    return asked, found


_NOUNS = frozenset(
    [
        *("abbreviation", "acronym", "definition", "explanation", "meaning", "term", "word"),
        *("language", "methodology", "pattern"),
    ]
)
"""Words that people ask with, and that names have as well."""


def _near(index: Index, asked: Asked, bars: Bars) -> list[Found]:
    found = nearest(index, asked.normal)
    if decide.guessed(found, bars) == "match":
        return found
    return best([*found, *loosely(index, asked), *_reread(index, asked.normal)])


def _reread(index: Index, normal: str) -> Iterator[Found]:
    for rereading in rereadings(index, normal):
        asked = Asked("", "", rereading.normal)
        for one in known(index, asked) or _holding(index, rereading):
            yield rereading.applied(one)


def _holding(index: Index, rereading: Rereading) -> list[Found]:
    """Names near; but what was put into a word's place is no evidence for its owner."""
    near = nearest(index, rereading.normal)
    return [one for one in near if one.owner not in rereading.owners]
