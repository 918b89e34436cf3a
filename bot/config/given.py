"""What somebody wrote: given values with the places they come from, before they have types."""

from dataclasses import dataclass
from pathlib import Path

from pydantic.fields import FieldInfo

from bot.config.settings import Settings
from bot.reading import Data, Problem, Spot

Key = tuple[str, str]
"""A section and a setting in it, such as ``("health", "port")``."""


@dataclass(frozen=True, slots=True)
class Given:
    """One value as text, and ``name``, what the setting is called where it was written."""

    value: Data
    name: str
    spot: Spot


Values = dict[Key, Given]


class Complaints(list[Problem]):
    """Everything that is wrong with the settings so far."""

    def add(self, rule: str, message: str, spot: Spot, hint: str = "") -> None:
        """Note one error."""
        self.append(Problem("error", rule, message, spot, hint))


def _fields() -> dict[Key, FieldInfo]:
    fields = {}
    for section, about in Settings.model_fields.items():
        for key, field in type(about.get_default()).model_fields.items():
            fields[section, key] = field
    return fields


FIELDS = _fields()
"""Every setting there is."""

SECTIONS = tuple(Settings.model_fields)

TOKEN: Key = ("discord", "token")
TOKEN_FILE: Key = ("discord", "token_file")
GLOSSARY: Key = ("glossary", "paths")


def anchored(key: Key, value: Data, folder: Path) -> Data:
    """The value, with relative paths made to start from ``folder``; other values unchanged."""
    if key not in (TOKEN_FILE, GLOSSARY):
        return value
    if isinstance(value, list):
        return [anchored(key, item, folder) for item in value]
    return str(folder / value) if isinstance(value, str) else value
