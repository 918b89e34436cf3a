"""What the files say before it is known to be a glossary, and where each part is written."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bot.lexicon.entry import Entry
from bot.lexicon.record import Record
from bot.lexicon.starter_path import StarterPath
from bot.reading import Data, Document, Problem, Spot, Step


@dataclass(frozen=True, slots=True)
class Place:
    """Where one entry or path, or what was meant as one, stands: a part of a document."""

    document: Document
    path: tuple[Step, ...]
    data: Mapping[str, Data]
    record: type[Record] = Entry

    def spot(self, *steps: Step) -> Spot:
        """Where a value starts; without it, the closest value around it."""
        return self.document.spot(self._path(steps))

    def key_spot(self, *steps: Step) -> Spot:
        """Where the name of a field stands."""
        return self.document.key_spot(self._path(steps))

    def written(self, *steps: Step) -> bool:
        """Whether the name of that field stands in the file, with or without a value."""
        return steps[-1] in self.document.names(self._path(steps[:-1]))

    def _path(self, steps: Sequence[Step]) -> tuple[Step, ...]:
        """Steps into the entry → steps into the file, where ``related`` may be a plain list."""
        if steps[:2] == ("related", "see") and isinstance(self.data.get("related"), list):
            steps = ("related", *steps[2:])
        return (*self.path, *steps)


@dataclass(frozen=True, slots=True)
class Link:
    """An id of an entry that another entry, or a path, names, and where."""

    entry_id: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class Written:
    """A valid entry, where its id stands or it starts, and where it links to.

    That is all that other entries need to know of it: no document outlives the reading of its file.
    """

    entry: Entry
    spot: Spot
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class WrittenPath:
    """A valid starter path, and the entries that its steps name."""

    path: StarterPath
    spot: Spot
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """All valid entries and paths of all files, in the order of the files.

    ``ids`` also holds those of entries that have problems of their own: a link to one of them is
    not wrong.
    """

    written: tuple[Written, ...]
    paths: tuple[WrittenPath, ...]
    ids: frozenset[str]


EntryRule: TypeAlias = Callable[[Entry, Place], Iterable[Problem]]
"""One thing that must hold within an entry."""

GlossaryRule: TypeAlias = Callable[[Draft], Iterable[Problem]]
"""One thing that must hold between the entries of a glossary."""


def links(entry: Entry, place: Place) -> tuple[Link, ...]:
    """Every link of an entry, in its order."""
    if entry.replaced_by is None:
        return related(entry, place)
    return (*related(entry, place), Link(entry.replaced_by, place.spot("replaced_by")))


def related(entry: Entry, place: Place) -> tuple[Link, ...]:
    """Every link of an entry in ``related``, kind by kind."""
    return tuple(
        Link(entry_id, place.spot("related", kind, index))
        for kind in ("see", "broader", "narrower")
        for index, entry_id in enumerate(getattr(entry.related, kind))
    )
