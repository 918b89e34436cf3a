"""Checking a request body against what Discord documents for it.

A form is described with a few shapes and checked as a whole: every fault is collected and answered
in Discord's own nested form, ``{"embeds": {"0": {"title": {"_errors": [{"code", "message"}]}}}}``.

Discord itself ignores fields it does not know. Here they are refused, because such a field is
either a spelling mistake in the bot or a part of Discord this sandbox does not play yet.
"""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from bot.sandbox.errors import INVALID_FORM, ApiError
from bot.sandbox.wire import Json

Path = tuple[str, ...]


class Form:
    """The faults found so far in one request body."""

    def __init__(self) -> None:
        self.errors: Json = {}
        self.unknown: list[str] = []

    def fault(self, path: Path, code: str, message: str) -> None:
        """Note that the field at ``path`` is wrong."""
        node = self.errors
        for step in path:
            node = node.setdefault(step, {})
        node.setdefault("_errors", []).append({"code": code, "message": message})

    def unknown_field(self, path: Path) -> None:
        """Note a field that is not part of the form."""
        self.unknown.append(".".join(path))
        self.fault(path, "UNKNOWN_FIELD", "The local Discord does not know this field.")

    def refuse_if_wrong(self) -> None:
        """Raise the 50035 that Discord answers with, if there was any fault."""
        if self.errors:
            raise ApiError(INVALID_FORM, self.errors)


class Shape(Protocol):
    """What a value has to look like."""

    def check(self, value: object, path: Path, form: Form) -> None:
        """Note in ``form`` everything about ``value`` that does not fit."""


@dataclass(frozen=True, slots=True)
class Text:
    """A string; its length is counted in code points, as Discord does."""

    most: int
    least: int = 0
    pattern: re.Pattern[str] | None = None

    def check(self, value: object, path: Path, form: Form) -> None:
        """Note a value that is no string, too long, too short, or of the wrong letters."""
        if not isinstance(value, str):
            form.fault(path, "STRING_TYPE_CONVERT", f'Could not interpret "{value}" as string.')
        elif not self.least <= len(value) <= self.most:
            _bad_length(len(value), self.least, self.most, path, form)
        elif self.pattern and not self.pattern.fullmatch(value):
            words = f"String value did not match validation regex {self.pattern.pattern}."
            form.fault(path, "STRING_TYPE_REGEX", words)


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number."""

    least: int = 0
    most: int = 2**53 - 1

    def check(self, value: object, path: Path, form: Form) -> None:
        """Note a value that is no whole number, or out of range."""
        if isinstance(value, bool) or not isinstance(value, int):
            form.fault(path, "NUMBER_TYPE_COERCE", f'Value "{value}" is not int.')
        elif value < self.least:
            form.fault(path, "NUMBER_TYPE_MIN", f"int value should be at least {self.least}.")
        elif value > self.most:
            form.fault(path, "NUMBER_TYPE_MAX", f"int value should be at most {self.most}.")


@dataclass(frozen=True, slots=True)
class Flag:
    """True or false."""

    def check(self, value: object, path: Path, form: Form) -> None:
        """Note a value that is neither."""
        if not isinstance(value, bool):
            form.fault(path, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.")


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of a few values."""

    values: Collection[object]

    def check(self, value: object, path: Path, form: Form) -> None:
        """Note a value that is not among them."""
        if isinstance(value, bool) or value not in self.values:
            listed = ", ".join(str(known) for known in self.values)
            form.fault(path, "BASE_TYPE_CHOICES", f"Value must be one of {{{listed}}}.")


@dataclass(frozen=True, slots=True)
class Items:
    """A list whose items all have one shape."""

    each: Shape
    most: int
    least: int = 0

    def check(self, value: object, path: Path, form: Form) -> None:
        """Note a value that is no list, of the wrong length, and whatever is wrong inside."""
        if not isinstance(value, list):
            form.fault(path, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType.")
            return
        if not self.least <= len(value) <= self.most:
            _bad_length(len(value), self.least, self.most, path, form)
        for index, item in enumerate(value):
            self.each.check(item, (*path, str(index)), form)


@dataclass(frozen=True, slots=True)
class Fields:
    """An object with known fields. A field that is not required may also be null."""

    known: Mapping[str, Shape]
    required: Collection[str] = ()

    def check(self, value: object, path: Path, form: Form) -> None:
        """Note what is missing, what is unknown, and whatever is wrong inside."""
        if not isinstance(value, dict):
            form.fault(path, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType.")
            return
        for name in self.required:
            if value.get(name) is None:
                form.fault((*path, name), "BASE_TYPE_REQUIRED", "This field is required")
        for name, inner in value.items():
            shape = self.known.get(name)
            if shape is None:
                form.unknown_field((*path, name))
            elif inner is not None:
                shape.check(inner, (*path, name), form)


@dataclass(frozen=True, slots=True)
class Texts:
    """An object from any key to text: translations."""

    each: Text

    def check(self, value: object, path: Path, form: Form) -> None:
        """Note a value that is no object, and whatever is wrong inside."""
        if not isinstance(value, dict):
            form.fault(path, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType.")
            return
        for key, inner in value.items():
            self.each.check(inner, (*path, str(key)), form)


@dataclass(slots=True)
class Tagged:
    """An object whose field ``type`` says which shape it has.

    The shapes can be added after construction, because Discord's options contain options.
    """

    shapes: dict[int, Shape] = field(default_factory=dict)

    def check(self, value: object, path: Path, form: Form) -> None:
        """Note a missing or unknown type, and whatever is wrong inside."""
        kind = value.get("type") if isinstance(value, dict) else None
        shape = self.shapes.get(kind) if isinstance(kind, int) else None
        if shape is None:
            OneOf(tuple(self.shapes)).check(kind, (*path, "type"), form)
        else:
            shape.check(value, path, form)


def check(shape: Shape, body: object) -> Form:
    """Check a whole body and return what was found."""
    form = Form()
    shape.check(body, (), form)
    return form


def _bad_length(length: int, least: int, most: int, path: Path, form: Form) -> None:
    if least == 0:
        form.fault(path, "BASE_TYPE_MAX_LENGTH", f"Must be {most} or fewer in length.")
    elif length == 0:
        form.fault(path, "BASE_TYPE_REQUIRED", "This field is required")
    else:
        form.fault(path, "BASE_TYPE_BAD_LENGTH", f"Must be between {least} and {most} in length.")
