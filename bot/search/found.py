"""What a lookup works with before it answers: an entry that may be meant, by one of its names."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.search import weights
from bot.search.hit import Reason
from bot.search.names import Name


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that may be meant.

    ``owner`` is its place in the glossary, ``name`` the name that was found, and ``score`` 0..100.
    ``holds``: every word of the query is in the name, whatever else is. ``read_as`` is the query as
    it was read to find this, where that is more than folding it.
    """

    owner: int
    name: Name
    score: float
    reason: Reason
    holds: bool = False
    read_as: str = ""


def best(found: Iterable[Found]) -> list[Found]:
    """One for each entry, best first; none below ``NEAREST``."""
    kept: dict[int, Found] = {}
    for one in found:
        had = kept.get(one.owner)
        if one.score >= weights.NEAREST and (had is None or one.score > had.score):
            kept[one.owner] = one
    return sorted(kept.values(), key=lambda one: (-one.score, len(one.name.key), one.owner))
