"""The glossary: every entry of one moment, and what changed between two of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from bot.lexicon.entry import Entry


@dataclass(frozen=True, slots=True)
class Glossary:
    """All entries of one moment, in the order of their files. Immutable."""

    entries: tuple[Entry, ...]
    _by_id: Mapping[str, Entry] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_id = MappingProxyType({entry.id: entry for entry in self.entries})
        object.__setattr__(self, "_by_id", by_id)

    def __len__(self) -> int:
        return len(self.entries)

    def get(self, entry_id: str) -> Entry | None:
        """The entry of that id, or ``None``."""
        return self._by_id.get(entry_id)

    def related(self, entry: Entry) -> tuple[Entry, ...]:
        """The entries that this one links to: its successor, and then in its own order."""
        linked = dict.fromkeys((entry.replaced_by or "", *entry.related.ids))
        return tuple(self._by_id[found] for found in linked if found in self._by_id)


@dataclass(frozen=True, slots=True)
class Change:
    """An entry that is in both glossaries but reads differently now."""

    entry: Entry
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What a reader of the new glossary finds different from the old one."""

    added: tuple[Entry, ...] = ()
    changed: tuple[Change, ...] = ()
    removed: tuple[Entry, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def compare(old: Glossary, new: Glossary) -> Changes:
    """What changed from ``old`` to ``new``, entry by entry (by id)."""
    return Changes(
        added=tuple(entry for entry in new.entries if old.get(entry.id) is None),
        changed=tuple(_changed(old, new.entries)),
        removed=tuple(entry for entry in old.entries if new.get(entry.id) is None),
    )


def _changed(old: Glossary, entries: Sequence[Entry]) -> list[Change]:
    changes = []
    for entry in entries:
        before = old.get(entry.id)
        if before is not None and before is not entry and before != entry:
            names = [n for n in Entry.model_fields if getattr(before, n) != getattr(entry, n)]
            changes.append(Change(entry, tuple(names)))
    return changes
