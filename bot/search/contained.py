"""Names that stand, word for word, inside a longer query, such as "slo vs sla"."""

from collections.abc import Iterator, Sequence

from bot.search import weights
from bot.search.hit import Hit
from bot.search.index import Index, Places
from bot.search.names import Name
from bot.search.plural import singular


def contained(index: Index, normal: str) -> list[Hit]:
    """The entries that a normalised query names among other words, in the order it names them.

    The longest name counts: "continuous delivery" is not also "delivery".
    """
    hits: dict[int, Hit] = {}
    for name in _names(index, normal.split()[: weights.COMPARED_WORDS]):
        hit = Hit(index.entries[name.entry], weights.CONTAINED, name.text, "contained")
        hits.setdefault(name.entry, hit)
    return list(hits.values())


def _names(index: Index, words: Sequence[str]) -> Iterator[Name]:
    at = 0
    while at < len(words):
        size, places = _longest(index, words[at:])
        yield from (index.names[place] for place in places)
        at += size


def _longest(index: Index, words: Sequence[str]) -> tuple[int, Places]:
    for size in range(min(len(words), weights.CONTAINED_WORDS), 0, -1):
        some = words[:size]
        if size == 1 and (len(some[0]) == 1 or some[0] in weights.FILLERS):
            continue
        places = index.same.get("".join(some)) or index.plural.get("".join(map(singular, some)))
        if places:
            return size, places
    return 1, ()
