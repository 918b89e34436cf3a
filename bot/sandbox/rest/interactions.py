"""The first response to an interaction: once, and within three seconds."""

from bot.sandbox.command_form import CHOICES, STRING
from bot.sandbox.errors import ALREADY_ACKNOWLEDGED, UNKNOWN_INTERACTION, ApiError
from bot.sandbox.form import Fields, Form, OneOf, Shape, Tagged
from bot.sandbox.interaction import ALLOWED, Callback, Interaction, Outcome
from bot.sandbox.ledger import Ledger
from bot.sandbox.message_form import ANSWER, MODAL
from bot.sandbox.models import Message
from bot.sandbox.projections import message as project
from bot.sandbox.rest.router import NO_CONTENT, Call, Endpoint, Reply
from bot.sandbox.rest.writing import Writer
from bot.sandbox.wire import Json
from bot.sandbox.world import World

ROUTE = "/interactions/{interaction_id}/{interaction_token}/callback"


def _callback(kind: Callback, data: Shape, *, required: bool = False) -> Fields:
    known: dict[str, Shape] = {"type": OneOf((int(kind),)), "data": data}
    return Fields(known, required=("type", "data") if required else ("type",))


class _AnyChoices:
    """Suggestions; which kind is known only with the interaction, and checked then."""

    def check(self, value: object, path: tuple[str, ...], form: Form) -> None:
        """Note suggestions that fit no kind of option."""
        found = []
        for shape in CHOICES.values():
            attempt = Form()
            Fields({"choices": shape}).check(value, path, attempt)
            found.append(attempt)
        if all(attempt.errors for attempt in found):
            form.errors = found[0].errors
            form.unknown += found[0].unknown


_RESPONSE = Tagged(
    {
        Callback.MESSAGE: _callback(Callback.MESSAGE, ANSWER, required=True),
        Callback.DEFERRED_MESSAGE: _callback(Callback.DEFERRED_MESSAGE, ANSWER),
        Callback.DEFERRED_UPDATE: _callback(Callback.DEFERRED_UPDATE, ANSWER),
        Callback.UPDATE: _callback(Callback.UPDATE, ANSWER),
        Callback.CHOICES: _callback(Callback.CHOICES, _AnyChoices(), required=True),
        Callback.MODAL: _callback(Callback.MODAL, MODAL, required=True),
    }
)


class InteractionEndpoints:
    """Takes first responses.

    Args:
        world: the state.
        ledger: where double and late responses are noted.
        writer: what writes the messages.
        ack_limit: seconds an interaction waits for its first response.
    """

    def __init__(self, world: World, ledger: Ledger, writer: Writer, ack_limit: float) -> None:
        self._world = world
        self._ledger = ledger
        self._writer = writer
        self._ack_limit = ack_limit

    def endpoints(self) -> list[Endpoint]:
        """Return the endpoints."""
        query = ("with_response",)
        return [Endpoint("POST", ROUTE, self.respond, form=_RESPONSE, query=query, open=True)]

    def respond(self, call: Call) -> Reply:
        """Take a first response and carry it out."""
        interaction = self._find(call)
        response = Callback(call.body["type"])
        _check_fits(interaction, response, call.body)
        data = call.body.get("data") or {}
        message = self._carry_out(interaction, response, data)
        interaction.response = response
        self._world.touch()
        if not call.wants("with_response"):
            return NO_CONTENT
        return Reply(self._told(interaction, response, message))

    def _find(self, call: Call) -> Interaction:
        interaction = self._world.interactions.get(call.params["interaction_token"])
        if interaction is None or interaction.id != call.params["interaction_id"]:
            raise ApiError(UNKNOWN_INTERACTION)
        if interaction.response is not None:
            self._ledger.double_acknowledgements.append(interaction.name)
            raise ApiError(ALREADY_ACKNOWLEDGED)
        if self._world.clock() - interaction.born > self._ack_limit:
            self._ledger.late.append(interaction.name)
            interaction.settle(Outcome(failed=True))
            raise ApiError(UNKNOWN_INTERACTION)
        return interaction

    def _carry_out(self, asked: Interaction, response: Callback, data: Json) -> Message | None:
        match response:
            case Callback.MESSAGE:
                asked.original = self._writer.answer(asked, data, ("data",))
                asked.settle(Outcome(message=asked.original))
            case Callback.DEFERRED_MESSAGE:
                asked.original = self._writer.think(asked, data)
            case Callback.DEFERRED_UPDATE:
                asked.original = asked.source
            case Callback.UPDATE:
                asked.original = asked.source
                if asked.source is not None:
                    self._writer.change(asked.source, data, asked, ("data",))
                    asked.settle(Outcome(message=asked.source))
            case Callback.CHOICES:
                asked.settle(Outcome(choices=tuple(data.get("choices") or ())))
            case Callback.MODAL:
                asked.settle(Outcome(modal=data))
        return asked.original

    def _told(self, asked: Interaction, response: Callback, message: Message | None) -> Json:
        guild = asked.channel.guild
        told: Json = {"id": asked.id, "type": int(asked.kind), "channel_id": asked.channel.id}
        if guild is not None:
            told["guild_id"] = guild.id
        if message is None:
            return {"interaction": told}
        told |= {
            "response_message_id": message.id,
            "response_message_loading": message.loading,
            "response_message_ephemeral": message.ephemeral,
        }
        if response not in (Callback.MESSAGE, Callback.UPDATE):
            return {"interaction": told}
        shown = project(message, self._world.application_id)
        return {"interaction": told, "resource": {"type": int(response), "message": shown}}


def _check_fits(interaction: Interaction, response: Callback, body: Json) -> None:
    """Refuse a response that does not go with what the person did."""
    form = Form()
    OneOf([int(each) for each in ALLOWED[interaction.kind]]).check(int(response), ("type",), form)
    if response is Callback.CHOICES:
        shape = CHOICES.get(interaction.focused or STRING, CHOICES[STRING])
        Fields({"choices": shape}).check(body["data"], ("data",), form)
    form.refuse_if_wrong()
