"""The application's commands as Discord keeps them."""

from dataclasses import dataclass

from bot.sandbox.command_form import CHAT
from bot.sandbox.snowflake import Snowflakes
from bot.sandbox.wire import Json

_DEFAULTS: Json = {
    "name_localizations": None,
    "description": "",
    "description_localizations": None,
    "default_member_permissions": None,
    "dm_permission": True,
    "contexts": None,
    "integration_types": [0],
    "nsfw": False,
}
_KEPT_WHEN_TRUE = ("required", "autocomplete")


@dataclass(slots=True, eq=False)
class Command:
    """A registered command: Discord's JSON for it, ready to be answered."""

    fields: Json

    @property
    def key(self) -> tuple[int, str]:
        """What makes it the same command in the next registration."""
        return self.fields["type"], self.fields["name"]

    @property
    def id(self) -> str:
        """The id that ``</define:id>`` and every use of the command carry."""
        return str(self.fields["id"])

    @property
    def version(self) -> str:
        """What changes whenever anything else about the command does."""
        return str(self.fields["version"])


class CommandBook:
    """All global commands of the application.

    A command that keeps its type and name keeps its id; its version changes only when anything
    else about it changes. So a bot can be held to registering no more than it must.
    """

    def __init__(self, application_id: str, snowflakes: Snowflakes) -> None:
        self._application_id = application_id
        self._snowflakes = snowflakes
        self._commands: dict[tuple[int, str], Command] = {}
        self.writes = 0
        """How many requests changed, or tried to change, the commands."""

    def all(self) -> list[Command]:
        """Return every command, oldest first."""
        return list(self._commands.values())

    def by_id(self, command_id: str) -> Command | None:
        """Return a command by id."""
        return next((held for held in self.all() if held.id == command_id), None)

    def named(self, name: str) -> Command | None:
        """Return the chat command of that name."""
        return self._commands.get((CHAT, name))

    def replace(self, sent: list[Json]) -> list[Command]:
        """Make ``sent`` all the commands there are."""
        kept = [self._registered(fields) for fields in sent]
        self._commands = {command.key: command for command in kept}
        return kept

    def put(self, sent: Json) -> Command:
        """Add one command, or overwrite the one of its name."""
        command = self._registered(sent)
        self._commands[command.key] = command
        return command

    def remove(self, command: Command) -> None:
        """Forget a command."""
        del self._commands[command.key]

    def _registered(self, sent: Json) -> Command:
        fields = _DEFAULTS | {"type": CHAT} | _answered(sent)
        held = self._commands.get((fields["type"], fields["name"]))
        identity = {"id": self._snowflakes.next() if held is None else held.id}
        identity["application_id"] = self._application_id
        if held is not None and held.fields == fields | identity | {"version": held.version}:
            return held
        return Command(fields | identity | {"version": self._snowflakes.next()})


def _answered(sent: Json) -> Json:
    """Return a command as Discord answers it: permissions as text, no nulls among its options."""
    fields = {name: value for name, value in sent.items() if value is not None and name != "id"}
    if "default_member_permissions" in fields:
        fields["default_member_permissions"] = str(fields["default_member_permissions"])
    options = fields.pop("options", [])
    return fields | ({"options": [_option(option) for option in options]} if options else {})


def _option(sent: Json) -> Json:
    fields = {
        name: value
        for name, value in sent.items()
        if value is not None and (value or name not in _KEPT_WHEN_TRUE)
    }
    for inner in ("options", "choices"):
        if inner in fields:
            fields[inner] = [_option(each) for each in fields[inner]]
    return fields
