"""The values of an entry that are more than text, and how they are written in a file."""

import re
from contextlib import suppress
from datetime import date, timedelta
from typing import Annotated

from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

_DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_LEVEL = "[1-5]"
_PERIOD = "([1-9][0-9]{0,3})([dwmy])"

_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}
"""A review is due "in about" a month or a year; no calendar is needed for that."""


def _day(value: object) -> object:
    if isinstance(value, date):
        return value
    if isinstance(value, str) and re.fullmatch(_DAY, value):
        with suppress(ValueError):
            return date.fromisoformat(value)
    raise PydanticCustomError("bad-date", "this is not a day")


def _level(value: object) -> object:
    if isinstance(value, int):
        return value
    if isinstance(value, str) and re.fullmatch(_LEVEL, value):
        return int(value)
    raise PydanticCustomError("bad-level", "this is not a level")


def _period(value: object) -> object:
    if isinstance(value, timedelta):
        return value
    found = re.fullmatch(_PERIOD, value) if isinstance(value, str) else None
    if found:
        return timedelta(days=int(found[1]) * _DAYS[found[2]])
    raise PydanticCustomError("bad-period", "this is not a length of time")


def _written(period: timedelta) -> str:
    return f"{period.days}d"


Day = Annotated[
    date,
    BeforeValidator(_day),
    WithJsonSchema({"type": "string", "format": "date", "pattern": f"^{_DAY}$"}),
]
"""A calendar day, written ``2026-11-01``."""

Level = Annotated[
    int,
    Field(ge=1, le=5),
    BeforeValidator(_level),
    WithJsonSchema({"type": "integer", "minimum": 1, "maximum": 5}),
]
"""1, for a newcomer, to 5, for an expert."""

Period = Annotated[
    timedelta,
    BeforeValidator(_period),
    PlainSerializer(_written, when_used="json"),
    WithJsonSchema({"type": "string", "pattern": f"^{_PERIOD}$"}),
]
"""A whole number of days (d), weeks (w), months of 30 days (m) or years of 365 (y)."""
