"""What a person types at the prompt → a command and its options, as Discord's client does it."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.reading import nearest

Json = Mapping[str, Any]  # a command as the bot registered it

GROUPS = (1, 2)
TEXT, WHOLE_NUMBER, YES_OR_NO = 3, 4, 5
"""https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type"""

ANSWERS = {"true": True, "yes": True, "false": False, "no": False}


@dataclass(frozen=True, slots=True)
class Use:
    """A command, "glossary reload", and the values of its options."""

    command: str
    values: dict[str, str | int | bool]


class NotUnderstoodError(Exception):
    """What was typed is no command; the sentence says what would be."""


def parse(line: str, registered: Sequence[Json]) -> Use:
    """Understand ``/define backend engineer private:true``.

    Options are written ``name:value``, as Discord shows them. What stands before the first one
    belongs to the command's first option that takes text.

    Raises:
        NotUnderstoodError: there is no such command, or an option does not take that value.
    """
    commands = dict(_commands(registered))
    words = line.removeprefix("/").split()
    names = [" ".join(words[:length]) for length in range(len(words), 0, -1)]
    name = next((name for name in names if name in commands), None)
    if name is None:
        raise NotUnderstoodError(_unknown(words, commands))
    rest = re.sub(r"\S+\s*", "", line.strip(), count=len(name.split()))
    return Use(name, _values(name, rest, commands[name]))


def names(registered: Sequence[Json]) -> list[str]:
    """Every command as it is typed: ``/define``, ``/glossary reload``."""
    return [f"/{name}" for name, _ in _commands(registered)]


def _commands(registered: Sequence[Json], before: str = "") -> Iterator[tuple[str, list[Json]]]:
    for command in registered:
        name = f"{before}{command['name']}"
        options = command.get("options", [])
        if any(option["type"] in GROUPS for option in options):
            yield from _commands(options, f"{name} ")
        else:
            yield name, options


def _unknown(words: Sequence[str], commands: Mapping[str, object]) -> str:
    groups = {name.partition(" ")[0] for name in commands if " " in name}
    typed = " ".join(words[: 2 if words and words[0] in groups else 1])
    meant = nearest(typed, commands)
    if meant is not None:
        return f"There is no command /{typed}; did you mean /{meant}?"
    known = ", ".join(f"/{name}" for name in commands)
    return f"There is no command /{typed}. There are {known}."


def _values(name: str, rest: str, options: Sequence[Json]) -> dict[str, str | int | bool]:
    if not options:
        if rest:
            raise NotUnderstoodError(f"/{name} takes nothing, and got: {rest}")
        return {}
    by_name = {str(option["name"]): option for option in options}
    _refuse_misspelt(name, rest, by_name)
    pieces = re.split(rf"(?:^|(?<=\s))({'|'.join(map(re.escape, by_name))}):", rest)
    given = dict(zip(pieces[1::2], pieces[2::2], strict=True))
    if free := pieces[0].strip():
        first = next((name for name, option in by_name.items() if option["type"] == TEXT), None)
        if first is None:
            known = ", ".join(f"{name}:" for name in by_name)
            raise NotUnderstoodError(f"/{name} takes {known} and got: {free}")
        given.setdefault(first, free)
    return {name: _value(by_name[name], text.strip()) for name, text in given.items()}


def _refuse_misspelt(name: str, rest: str, options: Collection[str]) -> None:
    """A text may hold a colon; it is an option's name only if it looks like one."""
    for written in re.findall(r"(?:^|(?<=\s))(\w+):", rest):
        meant = nearest(written, options)
        if meant is not None and written not in options:
            raise NotUnderstoodError(f"/{name} has no option {written}; did you mean {meant}?")


def _value(option: Json, text: str) -> str | int | bool:
    if option["type"] == YES_OR_NO:
        if text.lower() not in ANSWERS:
            raise NotUnderstoodError(f"{option['name']} is true or false, not {text or 'nothing'}.")
        return ANSWERS[text.lower()]
    if option["type"] == WHOLE_NUMBER:
        if not re.fullmatch(r"-?\d{1,16}", text):
            raise NotUnderstoodError(f"{option['name']} is a number, not {text or 'nothing'}.")
        return int(text)
    return text
