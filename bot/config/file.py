"""The settings in a YAML file."""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from bot.config.given import FIELDS, SECTIONS, TOKEN, Complaints, Given, Values, anchored
from bot.reading import Data, Document, nearest, quote, read_file

TOKEN_ELSEWHERE = "set DISCORD_TOKEN, or DISCORD_TOKEN_FILE to a file that holds only the token"  # noqa: S105 -- it says where a token belongs


def from_file(path: Path, complaints: Complaints) -> Values:
    """Every setting that the file gives a value; what is wrong goes to ``complaints``."""
    document = read_file(path, str(path))
    if isinstance(document, tuple):
        complaints.extend(document)
        return {}
    if not isinstance(document.data, dict):
        message = "settings are written as groups of names and values"
        complaints.add("not-settings", message, document.spot(), "see config.example.yaml")
        return {}
    values: Values = {}
    for section in document.names():
        settings = document.data.get(section)
        if section not in SECTIONS:
            _unknown(document, (section,), SECTIONS, complaints)
        elif isinstance(settings, dict):
            values |= _section(document, section, settings, complaints)
        elif settings is not None:
            message = f"{section} is a group of settings, not a value"
            hint = f"indent its settings on the lines below `{section}:`"
            complaints.add("wrong-value", message, document.spot((section,)), hint)
    return {
        key: replace(given, value=anchored(key, given.value, path.parent))
        for key, given in values.items()
    }


def _section(
    document: Document, section: str, settings: dict[str, Data], complaints: Complaints
) -> Values:
    known = [key for group, key in FIELDS if group == section]
    values: Values = {}
    for key in document.names((section,)):
        spot = document.spot((section, key))
        if key not in known:
            _unknown(document, (section, key), known, complaints)
        elif key in settings and (section, key) == TOKEN:
            message = "the token is a password and does not belong in this file"
            complaints.add("token-in-file", message, spot, TOKEN_ELSEWHERE)
        elif key in settings:
            values[section, key] = Given(settings[key], f"{section}.{key}", spot)
    return values


def _unknown(
    document: Document,
    path: tuple[str, ...],
    known: Collection[str],
    complaints: Complaints,
) -> None:
    message = f"there is no setting {quote('.'.join(path))}"
    meant = nearest(path[-1], known)
    close = f"did you mean {'.'.join((*path[:-1], meant))}?" if meant else ""
    hint = close or f"known here: {', '.join(known)}"
    complaints.add("unknown-setting", message, document.key_spot(path), hint)
