"""What a YAML file says, and where each part of it is written."""

from collections.abc import KeysView, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from yaml.events import Event

from bot.reading.problem import Spot

Data: TypeAlias = "str | list[Data] | dict[str, Data]"
"""Everything that is not a list or a group of fields is text: ``NO``, ``1.10`` and ``2026-11-01``
stay what was written, and the reader of the data decides what they mean."""

Step: TypeAlias = str | int
"""One step into the data: the name of a field, or the place in a list, counted from 0."""

At: TypeAlias = int
"""Line and column as one number, both counted from 0: of thousands of places in a file few are ever
asked for, and only those become a ``Spot``."""

_LINE = 2**32
"""More than any file has columns."""


@dataclass(slots=True)
class Marks:
    """Where a list or a group of fields starts, and where its keys and its parts do."""

    start: At
    keys: dict[str, At] = field(default_factory=dict)
    parts: "dict[Step, At | Marks]" = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """The content of one file.

    A field with nothing after it (``aliases:``) is not in ``data``: a half-filled template is
    everyday. ``names`` still has it.
    """

    file: str
    data: Data
    marks: At | Marks

    def spot(self, path: Sequence[Step] = ()) -> Spot:
        """Where the value at ``path`` starts; if there is none, the closest value around it."""
        marks = self._closest(path)
        return spot(marks.start if isinstance(marks, Marks) else marks, self.file)

    def key_spot(self, path: Sequence[Step]) -> Spot:
        """Where the key at the end of ``path`` stands; an item of a list is its own key."""
        key = self._keys(path[:-1]).get(str(path[-1]))
        return self.spot(path) if key is None else spot(key, self.file)

    def names(self, path: Sequence[Step] = ()) -> KeysView[str]:
        """The names of the fields at ``path``, with or without a value."""
        return self._keys(path).keys()

    def _keys(self, path: Sequence[Step]) -> Mapping[str, At]:
        marks = self._closest(path)
        return marks.keys if isinstance(marks, Marks) else {}

    def _closest(self, path: Sequence[Step]) -> At | Marks:
        marks = self.marks
        for step in path:
            part = marks.parts.get(step) if isinstance(marks, Marks) else None
            if part is None:
                break
            marks = part
        return marks


def place(event: Event) -> At:
    """Where an event of PyYAML starts."""
    mark = event.start_mark
    return mark.line * _LINE + mark.column if mark else 0


def spot(at: At, file: str) -> Spot:
    """A place as people are told it."""
    line, column = divmod(at, _LINE)
    return Spot(file, line + 1, column + 1)
