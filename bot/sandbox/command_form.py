"""What Discord accepts as an application command.

https://docs.discord.com/developers/interactions/application-commands
"""

import re
from collections import Counter
from collections.abc import Iterable

from bot.sandbox import limits
from bot.sandbox.form import (
    Fields,
    Flag,
    Form,
    Items,
    Number,
    OneOf,
    Path,
    Shape,
    Tagged,
    Text,
    Texts,
)
from bot.sandbox.message_form import ID
from bot.sandbox.wire import Json

CHAT, USER, MESSAGE = 1, 2, 3
SUB_COMMAND, SUB_GROUP, STRING, INTEGER, BOOLEAN, NUMBER = 1, 2, 3, 4, 5, 10
PLAIN_OPTIONS = (BOOLEAN, 6, 7, 8, 9, 11)
"""Options that are picked, not typed: boolean, user, channel, role, mentionable, attachment."""

NAME = re.compile(r"[-_'\w]{1,32}")
"""Discord's pattern also names scripts that ``\\w`` already holds; capitals are refused apart."""

_NAME = Text(limits.COMMAND_NAME, least=1)
_DESCRIPTION = Text(limits.COMMAND_DESCRIPTION, least=1)
_NAMED: dict[str, Shape] = {
    "name": _NAME,
    "name_localizations": Texts(_NAME),
    "description": _DESCRIPTION,
    "description_localizations": Texts(_DESCRIPTION),
}
_REQUIRED = ("type", "name", "description")

_OPTION = Tagged()
_OPTIONS = Items(_OPTION, most=limits.COMMAND_OPTIONS)


def _choices(value: Shape) -> Items:
    known: dict[str, Shape] = {
        "name": Text(limits.CHOICE_NAME, least=1),
        "name_localizations": Texts(Text(limits.CHOICE_NAME, least=1)),
        "value": value,
    }
    return Items(Fields(known, required=("name", "value")), most=limits.COMMAND_CHOICES)


def _option(kind: int, **more: Shape) -> Fields:
    return Fields(_NAMED | {"type": OneOf((kind,)), "required": Flag()} | more, required=_REQUIRED)


_LENGTH = Number(most=limits.STRING_OPTION)
_WHOLE = Number(least=-(2**53) + 1)
_OPTION.shapes |= {
    SUB_COMMAND: _option(SUB_COMMAND, options=_OPTIONS),
    SUB_GROUP: _option(SUB_GROUP, options=_OPTIONS),
    STRING: _option(
        STRING,
        choices=_choices(Text(limits.CHOICE_VALUE)),
        autocomplete=Flag(),
        min_length=_LENGTH,
        max_length=_LENGTH,
    ),
    INTEGER: _option(
        INTEGER, choices=_choices(_WHOLE), autocomplete=Flag(), min_value=_WHOLE, max_value=_WHOLE
    ),
    **{kind: _option(kind) for kind in PLAIN_OPTIONS},
}

COMMAND = Fields(
    _NAMED
    | {
        "id": ID,
        "type": OneOf((CHAT, USER, MESSAGE)),
        "description": Text(limits.COMMAND_DESCRIPTION),
        "options": _OPTIONS,
        "default_member_permissions": Number(),
        "dm_permission": Flag(),
        "contexts": Items(OneOf((0, 1, 2)), least=1, most=3),
        "integration_types": Items(OneOf((0, 1)), least=1, most=2),
        "nsfw": Flag(),
    },
    required=("name",),
)
COMMANDS = Items(COMMAND, most=limits.COMMANDS)

CHOICES = {
    STRING: _choices(Text(limits.CHOICE_VALUE)),
    INTEGER: _choices(_WHOLE),
}
"""What may be suggested for an option, by the option's type."""


def check_command(command: Json, form: Form, base: Path = ()) -> None:
    """Note what breaks a rule over the command as a whole; its fields are of the right types."""
    if command.get("type") in (None, CHAT):
        _check_name(command["name"], (*base, "name"), form)
        if not command.get("description"):
            form.fault((*base, "description"), "BASE_TYPE_REQUIRED", "This field is required")
    _check_options(command.get("options") or [], (*base, "options"), form)
    if _size(command) > limits.COMMAND_CHARACTERS:
        words = f"Command exceeds maximum size ({limits.COMMAND_CHARACTERS})"
        form.fault(base, "APPLICATION_COMMAND_TOO_LARGE", words)


def check_together(commands: list[Json], form: Form) -> None:
    """Note what is wrong with commands that would stand side by side."""
    kinds = Counter((command.get("type") or CHAT, command["name"]) for command in commands)
    for index, command in enumerate(commands):
        check_command(command, form, (str(index),))
        if kinds[command.get("type") or CHAT, command["name"]] > 1:
            words = "Application command names must be unique"
            form.fault((str(index), "name"), "APPLICATION_COMMANDS_DUPLICATE_NAME", words)
    if sum(count for (kind, _), count in kinds.items() if kind == CHAT) > limits.CHAT_COMMANDS:
        words = f"Must be {limits.CHAT_COMMANDS} or fewer in length."
        form.fault((), "BASE_TYPE_MAX_LENGTH", words)


def _check_name(name: str, path: Path, form: Form) -> None:
    if not NAME.fullmatch(name) or name != name.lower():
        form.fault(path, "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid")


def _check_options(options: list[Json], base: Path, form: Form) -> None:
    names = Counter(option["name"] for option in options)
    optional_seen = False
    for index, option in enumerate(options):
        path = (*base, str(index))
        _check_name(option["name"], (*path, "name"), form)
        if names[option["name"]] > 1:
            words = "Option names must be unique"
            form.fault(path, "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS", words)
        if option.get("required") and optional_seen:
            words = "Required options must be placed before non-required options"
            form.fault(path, "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", words)
        if option.get("choices") and option.get("autocomplete"):
            words = "Options with choices cannot have autocomplete"
            form.fault(path, "APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_INVALID", words)
        optional_seen = optional_seen or not option.get("required")
        _check_options(option.get("options") or [], (*path, "options"), form)


def _size(part: Json) -> int:
    """Count as Discord does: of each text the longest of its translations."""
    texts = [_longest(part, "name"), _longest(part, "description"), len(str(part.get("value", "")))]
    inner: Iterable[Json] = [*(part.get("options") or []), *(part.get("choices") or [])]
    return sum(texts) + sum(map(_size, inner))


def _longest(part: Json, name: str) -> int:
    translations = part.get(f"{name}_localizations") or {}
    return max(len(text) for text in [part.get(name) or "", *translations.values()])
