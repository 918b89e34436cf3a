"""What a YAML file says, and where each part of it is written."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from bot.reading.problem import Spot

Data: TypeAlias = "str | list[Data] | dict[str, Data]"
"""Everything that is not a list or a group of fields is text: ``NO``, ``1.10`` and ``2026-11-01``
stay what was written, and the reader of the data decides what they mean."""

Step: TypeAlias = str | int
"""One step into the data: the name of a field, or the place in a list, counted from 0."""


@dataclass(slots=True)
class Marks:
    """Where a list or a group of fields starts, and where its keys and its parts do."""

    spot: Spot
    keys: dict[str, Spot] = field(default_factory=dict)
    parts: "dict[Step, Spot | Marks]" = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """The content of one file.

    A field with nothing after it (``aliases:``) is not in ``data``: a half-filled template is
    everyday. ``names`` still has it.
    """

    data: Data
    marks: Spot | Marks

    def spot(self, path: Sequence[Step] = ()) -> Spot:
        """Where the value at ``path`` starts; if there is none, the closest value around it."""
        marks = self._closest(path)
        return marks.spot if isinstance(marks, Marks) else marks

    def key_spot(self, path: Sequence[Step]) -> Spot:
        """Where the key at the end of ``path`` stands; an item of a list is its own key."""
        return self.names(path[:-1]).get(str(path[-1])) or self.spot(path)

    def names(self, path: Sequence[Step] = ()) -> Mapping[str, Spot]:
        """The names of the fields at ``path``, with or without a value, and their places."""
        marks = self._closest(path)
        return marks.keys if isinstance(marks, Marks) else {}

    def _closest(self, path: Sequence[Step]) -> Spot | Marks:
        marks = self.marks
        for step in path:
            part = marks.parts.get(step) if isinstance(marks, Marks) else None
            if part is None:
                break
            marks = part
        return marks
