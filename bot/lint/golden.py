"""Golden lookups: where queries must lead, written down beside the entries in ``golden.yaml``.

Each line is a query and what it finds: the id of the entry that answers it, a list of the ids that
come first when a reader is asked to choose, or ``none``::

    lookups:
      bakend enginer: back-end-software-engineer
      cd: [continuous-delivery, continuous-deployment]
      canary: [canary-release]
      lunch menu: none

An entry that is added may draw queries away from others; this is how somebody notices. It is a test
of the words: the lookups are made in the balanced manner, whatever the settings say.
"""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from os import PathLike
from pathlib import Path

from bot.lexicon import GOLDEN, Glossary
from bot.reading import Data, Document, Problem, Spot, Suggestions, parse, quote, read_bytes
from bot.search import Decision, Search, SearchEngine

FIELD = "lookups"
NONE = "none"


@dataclass(frozen=True, slots=True)
class Lookup:
    """A query and what it must find: what is decided, and the entries that come first, by id."""

    query: str
    decision: Decision
    ids: tuple[str, ...]
    spot: Spot


@dataclass(frozen=True, slots=True)
class Golden:
    """Every golden lookup of some glossary folders, and what is wrong with their files."""

    lookups: tuple[Lookup, ...]
    problems: tuple[Problem, ...]


def read_golden(glossary: Sequence[PathLike[str] | str]) -> Golden:
    """The golden lookups of these glossary folders; a folder need not have any. Never raises."""
    found: list[Lookup | Problem] = []
    read: set[str] = set()
    for path in (Path(folder) / GOLDEN for folder in glossary):
        real = os.path.realpath(path)
        if real not in read and os.path.lexists(path):
            read.add(real)
            found += _read(path)
    lookups = tuple(each for each in found if isinstance(each, Lookup))
    return Golden(lookups, tuple(each for each in found if isinstance(each, Problem)))


def astray(golden: Golden, glossary: Glossary, engine: SearchEngine) -> Iterator[Problem]:
    """A problem at every lookup that leads elsewhere, or to an entry that does not exist.

    Meant for a worker thread: a lookup takes a tenth of a millisecond.
    """
    meant = Suggestions({entry.id for entry in glossary.entries})
    balanced = engine.in_manner("balanced")
    for lookup in golden.lookups:
        missing = next((found for found in lookup.ids if glossary.get(found) is None), None)
        if missing is not None:
            asked = quote(lookup.query)
            message = f"no entry has the id {quote(missing)}, which {asked} should find"
            yield Problem("error", "golden-lookup", message, lookup.spot, meant.hint(missing))
            continue
        search = balanced.search(lookup.query, limit=max(len(lookup.ids), SHOWN))
        if not _leads(search, lookup):
            message = f"{quote(lookup.query)} {_found(search)}"
            yield Problem("error", "golden-lookup", message, lookup.spot, _expected(lookup))


SHOWN = 5
"""Entries that are offered to a reader, and that may be told as found."""


def _leads(search: Search, lookup: Lookup) -> bool:
    """Whether what is expected is found: of a choice all of it, before anything else."""
    first = {hit.entry.id for hit in search.hits[: len(lookup.ids)]}
    return search.decision == lookup.decision and first == {*lookup.ids}


def _found(search: Search) -> str:
    ids = [hit.entry.id for hit in search.hits[:SHOWN]]
    if search.decision == "none":
        return "finds nothing"
    return f"finds `{ids[0]}`" if search.decision == "match" else f"asks back: {_listed(ids)}"


def _expected(lookup: Lookup) -> str:
    asked = "a choice that begins with " if lookup.decision == "choose" else ""
    return f"expected: {asked}{_listed(lookup.ids) or 'nothing'}"


def _listed(ids: Sequence[str]) -> str:
    return ", ".join(f"`{found}`" for found in ids)


def _read(path: Path) -> Iterator[Lookup | Problem]:
    shown = path.as_posix()
    raw = read_bytes(path, shown)
    if isinstance(raw, Problem):
        yield raw
        return
    parsed = parse(raw, shown)
    yield from parsed.problems
    if parsed.document is not None:
        yield from _lookups(parsed.document)


def _lookups(document: Document) -> Iterator[Lookup | Problem]:
    data = document.data
    written = data.get(FIELD) if isinstance(data, dict) else None
    if not isinstance(written, dict):
        hint = f"write `{FIELD}:` and, indented below it, `query: id`"
        yield Problem("error", "golden-file", "the file holds no lookups", document.spot(), hint)
        return
    for name in document.names():
        if name != FIELD:
            message = f"{quote(name)} stands beside `{FIELD}`"
            hint = f"indent it below `{FIELD}:`, or remove it"
            yield Problem("error", "golden-file", message, document.key_spot([name]), hint)
    for query in document.names([FIELD]):
        spot = document.key_spot([FIELD, query])
        lookup = _lookup(query, written.get(query, ""), spot)
        if lookup is None:
            message = f"what {quote(query)} should find is not written as ids"
            hint = f"write an id, a choice as `[a, b]`, or `{NONE}`"
            yield Problem("error", "golden-file", message, spot, hint)
        else:
            yield lookup


def _lookup(query: str, expected: Data, spot: Spot) -> Lookup | None:
    if expected == NONE:
        return Lookup(query, "none", (), spot)
    if isinstance(expected, str):
        return Lookup(query, "match", (expected,), spot) if expected else None
    if not isinstance(expected, list):
        return None
    ids = tuple(dict.fromkeys(found for found in expected if isinstance(found, str)))
    return Lookup(query, "choose", ids, spot) if 0 < len(ids) == len(expected) else None
