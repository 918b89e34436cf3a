"""The settings in environment variables."""

from collections.abc import Mapping
from typing import get_origin

from bot.config.given import FIELDS, TOKEN, TOKEN_FILE, Complaints, Given, Key, Values
from bot.reading import Data, Spot, nearest, quote

PREFIX = "GLOSSARY_BOT__"

ENVIRONMENT = Spot("environment")
"""Stands where a file, a line and a column would."""


def variable(key: Key) -> str:
    """The name of the environment variable for a setting."""
    return PREFIX + "__".join(key).upper()


VARIABLES: dict[str, Key] = {
    "DISCORD_TOKEN": TOKEN,
    "DISCORD_TOKEN_FILE": TOKEN_FILE,
    **{variable(key): key for key in FIELDS},
}
"""In the order in which they win: of two names for one setting, the later."""


def from_environment(environment: Mapping[str, str], complaints: Complaints) -> Values:
    """Every setting that a variable gives a value; what is wrong goes to ``complaints``.

    An empty variable counts as absent: that is what ``${DISCORD_TOKEN:-}`` leaves behind.
    """
    for name in sorted(environment):
        if name.startswith(PREFIX) and name not in VARIABLES:
            meant = nearest(name, VARIABLES)
            hint = f"did you mean {meant}?" if meant else "see config.example.yaml"
            complaints.add(
                "unknown-setting", f"there is no setting {quote(name)}", ENVIRONMENT, hint
            )
    return {
        key: Given(_value(key, text), name, ENVIRONMENT)
        for name, key in VARIABLES.items()
        if (text := environment.get(name, "").strip())
    }


def _value(key: Key, text: str) -> Data:
    if get_origin(FIELDS[key].annotation) is tuple:
        return [item.strip() for item in text.split(",") if item.strip()]
    return text
