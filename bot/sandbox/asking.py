"""What Discord's client does before a command is sent: it shows what may be used, and checks it."""

from dataclasses import dataclass

from bot.sandbox import permissions
from bot.sandbox.command_form import BOOLEAN, INTEGER, STRING, SUB_COMMAND, SUB_GROUP
from bot.sandbox.commands import Command
from bot.sandbox.limits import STRING_OPTION
from bot.sandbox.models import Channel, User
from bot.sandbox.permissions import Permissions
from bot.sandbox.refusals import NotAcceptedError, NotVisibleError
from bot.sandbox.wire import Json
from bot.sandbox.world import World

GUILD_CONTEXT, DIRECT_CONTEXT = 0, 1
TYPES: dict[int, type] = {STRING: str, INTEGER: int, BOOLEAN: bool}

Value = str | int | bool


@dataclass(frozen=True, slots=True)
class Chosen:
    """A command, or a command inside a command, that a person is about to use.

    Attributes:
        command: the registered one.
        path: the names below it: ``("reload",)`` for ``glossary reload``.
        options: what it takes.
    """

    command: Command
    path: tuple[Json, ...]
    options: list[Json]

    def data(self, values: dict[str, Value], focused: str | None = None) -> Json:
        """Return the data of the interaction.

        Args:
            values: option values by name, in the order they were typed.
            focused: the option being typed, when suggestions are asked for.
        """
        inner = [self._given(name, value, focused) for name, value in values.items()]
        for step in reversed(self.path):
            inner = [{"type": step["type"], "name": step["name"], "options": inner}]
        fields = self.command.fields
        return {"id": self.command.id, "name": fields["name"], "type": 1, "options": inner}

    def option(self, name: str) -> Json:
        """Return an option by name."""
        for option in self.options:
            if option["name"] == name:
                return option
        raise NotAcceptedError(f"/{self.command.fields['name']} has no option {name!r}")

    def _given(self, name: str, value: Value, focused: str | None) -> Json:
        given: Json = {"type": self.option(name)["type"], "name": name, "value": value}
        return given | {"focused": True} if name == focused else given


def choose(world: World, words: str) -> Chosen:
    """Find a command by what a person types: ``"define"``, ``"glossary reload"``.

    Raises:
        NotVisibleError: the bot has registered no such command.
    """
    name, *steps = words.removeprefix("/").split()
    command = world.commands.named(name)
    if command is None:
        known = ", ".join(held.fields["name"] for held in world.commands.all()) or "none"
        raise NotVisibleError(f"there is no command /{name}; registered: {known}")
    path: list[Json] = []
    options: list[Json] = command.fields.get("options", [])
    for step in steps:
        below = [o for o in options if o["name"] == step and o["type"] in (SUB_COMMAND, SUB_GROUP)]
        if not below:
            raise NotVisibleError(f"there is no command /{words}")
        path.append(below[0])
        options = below[0].get("options", [])
    if any(option["type"] in (SUB_COMMAND, SUB_GROUP) for option in options):
        raise NotAcceptedError(f"/{words} is a group; use one of its commands")
    return Chosen(command, tuple(path), options)


def check_visible(command: Command, user: User, channel: Channel) -> None:
    """Raise if Discord's client does not offer a command to this person in this place.

    https://docs.discord.com/developers/interactions/application-commands#permissions
    """
    fields = command.fields
    name = f"/{fields['name']}"
    direct = channel.guild is None
    contexts = fields["contexts"]
    if contexts is None:
        contexts = [GUILD_CONTEXT, DIRECT_CONTEXT] if fields["dm_permission"] else [GUILD_CONTEXT]
    if (DIRECT_CONTEXT if direct else GUILD_CONTEXT) not in contexts:
        raise NotVisibleError(f"{name} is not offered {'in direct messages' if direct else 'here'}")
    if direct:
        return
    held = permissions.in_channel(channel, user)
    if not held & Permissions.USE_APPLICATION_COMMANDS:
        raise NotVisibleError(f"{user.name} may not use commands in #{channel.name}")
    needed = fields["default_member_permissions"]
    if needed is None or held == permissions.EVERYTHING:
        return
    if int(needed) == 0 or held & int(needed) != int(needed):
        raise NotVisibleError(f"{name} is not shown to {user.name}")


def check_values(chosen: Chosen, values: dict[str, Value], *, complete: bool = True) -> None:
    """Raise if Discord's client does not accept these values.

    Args:
        chosen: the command.
        values: option values by name.
        complete: whether the command is sent; while it is typed nothing is required yet.
    """
    for name, value in values.items():
        _check_value(chosen.option(name), value, complete=complete)
    for option in chosen.options:
        if complete and option.get("required") and option["name"] not in values:
            raise NotAcceptedError(f"the option {option['name']} is required")


def _check_value(option: Json, value: Value, *, complete: bool) -> None:
    name = option["name"]
    wanted = TYPES.get(option["type"])
    if wanted is None:
        raise NotAcceptedError(f"options of type {option['type']} ({name}) are not played here")
    if type(value) is not wanted:
        raise NotAcceptedError(f"{name} takes {wanted.__name__}, not {value!r}")
    choices = option.get("choices")
    if choices and value not in [choice["value"] for choice in choices]:
        raise NotAcceptedError(f"{value!r} is not one of the choices of {name}")
    if isinstance(value, str):
        least = option.get("min_length", 0) if complete else 0
        most = option.get("max_length", STRING_OPTION)
        if not least <= len(value) <= most:
            raise NotAcceptedError(f"{name} takes {least} to {most} characters")
    elif not isinstance(value, bool):
        least, most = option.get("min_value", value), option.get("max_value", value)
        if not least <= value <= most:
            raise NotAcceptedError(f"{name} takes {least} to {most}")
