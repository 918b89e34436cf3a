"""The sets that lookup is measured with: a glossary of a given size, and queries about it.

``made`` makes them, ``of_glossary`` makes queries about a team's own glossary, and ``read`` takes
anybody's own set from a folder.
"""

import gzip
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any, TypedDict

from benchmarks.names import Namer
from benchmarks.queries import Known, Query, key, names_of, queries
from bot.lexicon import Entry

__all__ = ["Query", "Suite", "made", "of_glossary", "read"]

SEED = "glossary"


@dataclass(frozen=True, slots=True)
class Suite:
    """The entries of a glossary in no particular order, and queries about them."""

    terms: tuple[Entry, ...]
    queries: tuple[Query, ...]

    def names(self) -> list[tuple[str, str]]:
        """Every name and the id of its entry."""
        return [(name, entry.id) for entry in self.terms for name in names_of(entry)]


def made(
    sizes: Sequence[int], each: int, shipped: Sequence[Entry] = (), seed: str = SEED
) -> dict[int, Suite]:
    """A suite for each number of names: the same queries, among more and more other entries.

    ``shipped`` entries make up to half of the smallest; the rest is made up. The queries, ``each``
    of a kind, are made from entries of the smallest, and are fair in the largest: what is right is
    said for all entries, and what must find nothing is in none.
    """
    namer = Namer(seed).entries()
    tiers: dict[int, int] = {}
    entries, count = [], 0
    for entry in _shuffled(shipped):
        if (more := count + len(names_of(entry))) <= min(sizes) // 2:
            entries.append(entry)
            count = more
    for size in sorted(sizes):
        while count < size:
            entries.append(next(namer))
            count += len(names_of(entries[-1]))
        tiers[size] = len(entries)
    held_out = (entry.term for entry in islice(namer, each * 8))
    asked = queries(entries[: tiers[min(sizes)]], Known(entries), held_out, each, seed)
    return {size: Suite(_shuffled(entries[:end]), asked) for size, end in tiers.items()}


def of_glossary(entries: Sequence[Entry], each: int, seed: str = SEED) -> Suite:
    """Queries about a glossary. A tenth of its entries are left out, and must not be found."""
    mixed = _shuffled(entries)
    left_out, terms = mixed[: len(mixed) // 10], mixed[len(mixed) // 10 :]
    held_out = [name for entry in left_out for name in (entry.term, *entry.aliases)]
    return Suite(terms, queries(terms, Known(terms), held_out, each, seed))


def _shuffled(entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Which entry comes first must not help."""
    return tuple(Random(SEED).sample(entries, len(entries)))


class TermRow(TypedDict, total=False):
    """A line of ``NAME.terms.jsonl.gz``; ``aliases`` and ``tier`` may be left out.

    ``tier``: from how many thousand names upwards the entry belongs to the glossary, so that one
    file holds glossaries of several sizes.
    """

    id: str
    term: str
    aliases: list[str]
    tier: int


class QueryRow(TypedDict):
    """A line of ``NAME.queries.jsonl.gz``.

    ``cls`` is the kind, ``q`` the text, and ``gold`` the ids of the right entries: none for what
    must find nothing. A kind that begins with ``ac_`` is asked of completion. Further fields are
    passed over.
    """

    cls: str
    q: str
    gold: list[str]


def read(folder: Path, sizes: Sequence[int]) -> dict[int, list[Suite]]:
    """For each number of names, a suite from every pair of files below ``folder``.

    A text that must find nothing is left out where it is the name of an entry after all.
    """
    suites: dict[int, list[Suite]] = {size: [] for size in sizes}
    for file in sorted(folder.rglob("*.terms.jsonl.gz")):
        terms: list[TermRow] = list(_lines(file))
        rows: list[QueryRow] = list(_lines(file.with_name(file.name.replace("terms", "queries"))))
        for size in sizes:
            suites[size].append(_suite([row for row in terms if _in(row, size)], rows))
    return suites


def _lines(file: Path) -> Iterator[Any]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _in(row: TermRow, size: int) -> bool:
    return row.get("tier", 0) * 1000 <= size


def _suite(terms: Iterable[TermRow], rows: Iterable[QueryRow]) -> Suite:
    ids: dict[str, str] = {}
    entries = []
    for row in terms:
        ids[row["id"]] = f"entry-{len(ids)}"
        entries.append(_entry(ids[row["id"]], row))
    indexed = {key(name) for entry in entries for name in names_of(entry)}
    asked = tuple(
        Query(row["q"], row["cls"], right, row["cls"].startswith("ac_"))
        for row in rows
        if (right := frozenset(ids.get(one, one) for one in row["gold"]))
        or key(row["q"]) not in indexed
    )
    return Suite(_shuffled(entries), asked)


def _entry(entry_id: str, row: TermRow) -> Entry:
    term = row["term"]
    aliases = tuple(row.get("aliases", ()))
    return Entry(id=entry_id, term=term[:200], aliases=aliases, definition=f"What {term[:200]} is.")
