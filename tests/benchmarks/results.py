"""Results of a contest that never took place, made by hand to be counted by hand."""

from benchmarks.contest import Served
from benchmarks.queries import Query

RIGHT = frozenset({"cache"})


def served(kind, place, score, decision=None, **more):
    """One result of a search; of completion or for nothing where it says so."""
    right = frozenset() if kind.startswith("nothing") else RIGHT
    query = Query(more.get("text", kind), kind, right, more.get("typed", False))
    seconds = more.get("seconds", 0.001 if query.typed else 0.002)
    return Served(query, place, None, score, decision, seconds)


HAND_MADE = [
    served("exact", 1, 100, "match"),
    served("exact", 1, 100, "match"),
    served("exact", 2, 90, "match"),
    served("slip", 1, 80, "choose"),
    served("slip", 0, None, "none"),
    served("numeronym", 0, None, "none"),
    served("nothing: other", 0, 85, "choose"),
    served("nothing: other", 0, 90, "match"),
    served("nothing: other", 0, 20, "none"),
    served("nothing: other", 0, None, "none"),
    served("beginning", 1, 9, typed=True),
    served("beginning", 6, 9, typed=True),
    served("inner", 0, None, typed=True),
]
"""Five searches with an answer, one that does not count, four without; three completions.

A search takes 2 ms, a completion 1 ms.
"""
