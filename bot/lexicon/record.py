"""What entries and their parts are: records that pydantic checks and that take little room.

One of pydantic's models keeps a dictionary and a set: 1.6 KB for an entry of four short fields.
A dataclass with slots keeps its values only, 0.2 KB, and a glossary may have 100,000 entries.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast, dataclass_transform

from pydantic import ConfigDict, Field
from pydantic.dataclasses import dataclass
from pydantic.fields import FieldInfo
from pydantic_core import SchemaValidator


class Record:
    """The base of every record: what pydantic's models can do, by the same names."""

    __slots__ = ()
    __pydantic_validator__: ClassVar[SchemaValidator]

    model_fields: ClassVar[Mapping[str, FieldInfo]]
    """Every field by its name, with its default and its description."""

    @classmethod
    def model_validate(cls, data: Mapping[str, Any]) -> Self:
        """The record that the data of a file describes.

        Raises:
            pydantic.ValidationError: with everything that is wrong with it.
        """
        return cast("Self", cls.__pydantic_validator__.validate_python(data))

    @classmethod
    def model_construct(cls, **values: object) -> Self:
        """A record of values that are known to be good: none is checked or converted."""
        made = object.__new__(cls)
        for name, field in cls.model_fields.items():
            object.__setattr__(made, name, values.get(name, field.default))
        return made


R = TypeVar("R", bound=Record)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(Field,))
def record(cls: type[R]) -> type[R]:
    """Immutable, and strict about its fields: a misspelt key must not become a default."""
    strict = ConfigDict(extra="forbid")
    made = dataclass(cls, frozen=True, slots=True, kw_only=True, config=strict)
    kept = cast("type[R]", made)
    kept.model_fields = made.__pydantic_fields__
    return kept
