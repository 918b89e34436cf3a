"""Serving the same queries to everybody in turns, so that a slow minute hits all alike."""

import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Protocol

from benchmarks.queries import Query
from bot.search import Decision, SearchEngine

PICKED = 5
"""Hits asked of a search: as many as a person is offered to pick from."""
OFFERED = 25
"""Hits asked of a completion: as many as Discord shows."""
BLOCK = 25
"""Queries that one contestant answers before it is the next one's turn."""
WARM_UP = 8
"""Queries answered before the clock counts."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The ids found and their scores, best first; what was decided, by those who decide."""

    found: Sequence[tuple[str, float]]
    decision: Decision | None = None


class Contestant(Protocol):
    """Whoever answers queries.

    ``budget`` is how many names it may look at for one size of glossary. Who looks at every name
    for every query would need hours for a large one, and gets fewer queries; ``None`` gets all.
    """

    name: str
    budget: int | None

    def search(self, text: str, limit: int) -> Answer:
        """Find what ``text`` means."""
        ...

    def complete(self, text: str, limit: int) -> Answer:
        """Find what ``text`` may become."""
        ...


class Product:
    """The search engine of the bot."""

    name = "this product"
    budget: int | None = None

    def __init__(self, engine: SearchEngine) -> None:
        self._engine = engine

    def search(self, text: str, limit: int) -> Answer:
        """Search as for a member's question."""
        search = self._engine.search(text, limit)
        return Answer([(hit.entry.id, hit.score) for hit in search.hits], search.decision)

    def complete(self, text: str, limit: int) -> Answer:
        """Complete as for a member who is typing."""
        hits = self._engine.complete(text, limit)
        return Answer([(hit.entry.id, hit.score) for hit in hits])


@dataclass(frozen=True, slots=True)
class Served:
    """One query, and how it was answered.

    ``place`` is where the first right entry stood, from 1; 0 when it was not found. ``first`` and
    ``score`` are the id and the score of the first hit, and ``None`` without any.
    """

    query: Query
    place: int
    first: str | None
    score: float | None
    decision: Decision | None
    seconds: float


def contest(
    contestants: Sequence[Contestant], queries: Sequence[Query], names: int
) -> dict[str, list[Served]]:
    """What everybody answered, by name, among this number of ``names``."""
    rng = Random(len(queries))
    asked = {one.name: frozenset(affordable(queries, one.budget, names)) for one in contestants}
    for one in contestants:
        for query in queries[:WARM_UP]:
            serve(one, query)
    results: defaultdict[str, list[Served]] = defaultdict(list)
    for block in blocks(rng.sample(queries, len(queries))):
        for one in rng.sample(contestants, len(contestants)):
            results[one.name] += [serve(one, q) for q in block if q in asked[one.name]]
    return dict(results)


def affordable(queries: Sequence[Query], budget: int | None, names: int) -> Iterator[Query]:
    """The first queries of every kind, as many as the budget allows; at least one of each."""
    kinds = len({query.kind for query in queries})
    each = len(queries) if budget is None else max(1, budget // (names * kinds))
    taken: defaultdict[str, int] = defaultdict(int)
    for query in queries:
        taken[query.kind] += 1
        if taken[query.kind] <= each:
            yield query


def blocks(queries: Sequence[Query]) -> Iterator[Sequence[Query]]:
    """The queries, a block at a time."""
    return (queries[at : at + BLOCK] for at in range(0, len(queries), BLOCK))


def serve(contestant: Contestant, query: Query) -> Served:
    """Ask one query and look at the clock."""
    ask, limit = (contestant.complete, OFFERED) if query.typed else (contestant.search, PICKED)
    started = time.perf_counter()
    answer = ask(query.text, limit)
    seconds = time.perf_counter() - started
    places = (at for at, (found, _) in enumerate(answer.found, 1) if found in query.right)
    first, score = answer.found[0] if answer.found else (None, None)
    return Served(query, next(places, 0), first, score, answer.decision, seconds)
