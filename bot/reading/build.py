"""Guarded YAML events → data and the marks that say where each part of it is written."""

from dataclasses import dataclass

from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
)

from bot.reading.characters import FORBIDDEN, invisible, quote
from bot.reading.document import At, Data, Document, Marks, place, spot
from bot.reading.guard import Refused
from bot.reading.problem import Problem


@dataclass(slots=True)
class _Open:
    """A list or a group of fields that is still being read; ``key`` waits for its value."""

    data: list[Data] | dict[str, Data]
    marks: Marks
    key: str | None = None


class Builder:
    """Takes the events of one document, one at a time, without recursion."""

    def __init__(self, file: str, problems: list[Problem]) -> None:
        self._file = file
        self._problems = problems
        self._root: list[Data] = []
        self._open = [_Open(self._root, Marks(0))]

    def take(self, event: Event) -> None:
        """Add what one event says.

        Raises:
            Refused: at a key that is not text, since nothing after it can be placed.
        """
        if isinstance(event, ScalarEvent):
            self._scalar(event)
        elif isinstance(event, AliasEvent):
            self._add("", place(event))
        elif isinstance(event, CollectionStartEvent):
            self._start(event)
        elif isinstance(event, CollectionEndEvent):
            self._open.pop()

    def result(self) -> Document:
        """The whole document; a file without any content is an empty group of fields."""
        marks = self._open[0].marks
        if self._root in ([], [""]):
            return Document(self._file, {}, marks)
        return Document(self._file, self._root[0], marks.parts[0])

    def _scalar(self, event: ScalarEvent) -> None:
        value: str = event.value
        escaped = FORBIDDEN.search(value) if event.style == '"' else None
        if escaped:
            self._problems.append(invisible(escaped[0], spot(place(event), self._file)))
        around = self._open[-1]
        if not value and not event.style and around.key is not None:
            around.key = None
        else:
            self._add(value, place(event))

    def _start(self, event: CollectionStartEvent) -> None:
        data: dict[str, Data] | list[Data] = {} if isinstance(event, MappingStartEvent) else []
        marks = Marks(place(event))
        self._add(data, marks)
        self._open.append(_Open(data, marks))

    def _add(self, value: Data, marks: At | Marks) -> None:
        around = self._open[-1]
        if isinstance(around.data, list):
            around.marks.parts[len(around.data)] = marks
            around.data.append(value)
        elif around.key is None:
            around.key = self._key(value, marks, around.marks)
        else:
            around.marks.parts[around.key] = marks
            around.data[around.key] = value
            around.key = None

    def _key(self, value: Data, marks: At | Marks, around: Marks) -> str:
        if not isinstance(value, str) or isinstance(marks, Marks):
            start = spot(marks.start if isinstance(marks, Marks) else marks, self._file)
            message = "a list or a group of fields stands where the name of a field belongs"
            hint = "put text that starts with `[` or `{` in quotes"
            raise Refused(Problem("error", "key-not-text", message, start, hint))
        if value in around.keys:
            first = spot(around.keys[value], self._file).line
            message = f"the field {quote(value)} is written twice; the first is on line {first}"
            here, hint = spot(marks, self._file), "keep one of the two"
            self._problems.append(Problem("error", "duplicate-key", message, here, hint))
        else:
            around.keys[value] = marks
        return value
