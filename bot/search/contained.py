"""Names that stand, word for word, inside a longer query, such as "slo vs sla"."""

from collections.abc import Iterator, Sequence
from itertools import chain

from bot.search import limits, weights
from bot.search.found import Found
from bot.search.index import Index, singular_key


def contained(index: Index, normal: str) -> list[Found]:
    """The entries that a normalised query names among other words, in the order it names them.

    The longest name counts: "continuous delivery" is not also "delivery".
    """
    found: dict[int, Found] = {}
    for place in _names(index, normal.split()[: limits.COMPARED_WORDS]):
        owner = int(index.owners[place])
        found.setdefault(owner, Found(owner, index.names[place], weights.CONTAINED, "contained"))
    return list(found.values())


def _names(index: Index, words: Sequence[str]) -> Iterator[int]:
    """Names that begin at each word, but none inside another.

    Of two that overlap the later comes first: what a compound is about stands at its end.
    """
    found: list[Sequence[int]] = []
    reached = 0
    for at in range(len(words)):
        size, places = _longest(index, words[at:])
        if places and at + size > reached:
            found.insert(len(found) - (at < reached), sorted(places, key=index.rank))
            reached = at + size
    return chain.from_iterable(found)


def _longest(index: Index, words: Sequence[str]) -> tuple[int, Sequence[int]]:
    for size in range(min(len(words), limits.CONTAINED_WORDS), 0, -1):
        some = words[:size]
        if size == 1 and (len(some[0]) == 1 or some[0] in weights.FILLERS):
            continue
        key = singular_key(" ".join(some))
        if places := index.same.get("".join(some)) or index.plural.get(key) or index.same.get(key):
            return size, places
    return 1, ()
