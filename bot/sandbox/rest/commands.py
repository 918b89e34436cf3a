"""Registering the application's global commands."""

from bot.sandbox.command_form import COMMAND, COMMANDS, check_command, check_together
from bot.sandbox.commands import Command
from bot.sandbox.errors import UNKNOWN_APPLICATION, UNKNOWN_COMMAND, ApiError
from bot.sandbox.form import Form
from bot.sandbox.rest.router import NO_CONTENT, Call, Endpoint, Reply
from bot.sandbox.wire import Json
from bot.sandbox.world import World

ALL = "/applications/{application_id}/commands"
ONE = "/applications/{application_id}/commands/{command_id}"
CREATED = 201


class CommandEndpoints:
    """The commands of the one application there is."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._book = world.commands

    def endpoints(self) -> list[Endpoint]:
        """Return the endpoints."""
        localized = ("with_localizations",)
        return [
            Endpoint("GET", ALL, self.list, query=localized),
            Endpoint("PUT", ALL, self.replace, form=COMMANDS),
            Endpoint("POST", ALL, self.create, form=COMMAND),
            Endpoint("GET", ONE, self.get),
            Endpoint("DELETE", ONE, self.delete),
        ]

    def list(self, call: Call) -> Reply:
        """Answer all commands; their translations only if asked for."""
        self._check_application(call)
        shown = [command.fields for command in self._book.all()]
        if not call.wants("with_localizations"):
            shown = [_without_translations(fields) for fields in shown]
        return Reply(shown)

    def replace(self, call: Call) -> Reply:
        """Make the commands sent all there are."""
        self._write(call)
        form = Form()
        check_together(call.body, form)
        form.refuse_if_wrong()
        registered = [command.fields for command in self._book.replace(call.body)]
        self._world.touch()
        return Reply(registered)

    def create(self, call: Call) -> Reply:
        """Add a command, or overwrite the one of its name."""
        self._write(call)
        form = Form()
        check_command(call.body, form)
        form.refuse_if_wrong()
        before = len(self._book.all())
        command = self._book.put(call.body)
        self._world.touch()
        return Reply(command.fields, CREATED if len(self._book.all()) > before else 200)

    def get(self, call: Call) -> Reply:
        """Answer one command."""
        return Reply(self._named(call).fields)

    def delete(self, call: Call) -> Reply:
        """Forget one command."""
        self._write(call)
        self._book.remove(self._named(call))
        return NO_CONTENT

    def _write(self, call: Call) -> None:
        self._check_application(call)
        self._book.writes += 1

    def _named(self, call: Call) -> Command:
        self._check_application(call)
        command = self._book.by_id(call.params["command_id"])
        if command is None:
            raise ApiError(UNKNOWN_COMMAND)
        return command

    def _check_application(self, call: Call) -> None:
        if call.params["application_id"] != self._world.application_id:
            raise ApiError(UNKNOWN_APPLICATION)


def _without_translations(part: Json) -> Json:
    shown = {name: value for name, value in part.items() if not name.endswith("_localizations")}
    for inner in ("options", "choices"):
        if inner in shown:
            shown[inner] = [_without_translations(each) for each in shown[inner]]
    return shown
