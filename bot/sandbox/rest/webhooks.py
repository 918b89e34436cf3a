"""What follows a first response: reading, changing and deleting it, and further messages."""

from bot.sandbox.errors import (
    INVALID_WEBHOOK_TOKEN,
    UNKNOWN_MESSAGE,
    UNKNOWN_WEBHOOK,
    ApiError,
)
from bot.sandbox.interaction import Interaction, Outcome
from bot.sandbox.limits import TOKEN_SECONDS
from bot.sandbox.message_form import ANSWER
from bot.sandbox.models import Message
from bot.sandbox.projections import message as project
from bot.sandbox.rest.router import NO_CONTENT, Call, Endpoint, Reply
from bot.sandbox.rest.writing import Writer
from bot.sandbox.world import World

HOOK = "/webhooks/{webhook_id}/{webhook_token}"
ORIGINAL = HOOK + "/messages/@original"
ONE = HOOK + "/messages/{message_id}"


class WebhookEndpoints:
    """The webhook that each interaction's token is, for 15 minutes after its first response."""

    def __init__(self, world: World, writer: Writer) -> None:
        self._world = world
        self._writer = writer

    def endpoints(self) -> list[Endpoint]:
        """Return the endpoints."""
        thread, drawn = ("thread_id",), ("thread_id", "with_components")
        return [
            Endpoint("POST", HOOK, self.follow_up, form=ANSWER, query=("wait", *drawn), open=True),
            *(
                endpoint
                for route in (ORIGINAL, ONE)
                for endpoint in (
                    Endpoint("GET", route, self.get, query=thread, open=True),
                    Endpoint("PATCH", route, self.edit, form=ANSWER, query=drawn, open=True),
                    Endpoint("DELETE", route, self.delete, query=thread, open=True),
                )
            ),
        ]

    def follow_up(self, call: Call) -> Reply:
        """Send a further message; the first one after "is thinking" takes its place."""
        interaction = self._find(call)
        original = interaction.original
        if original is not None and original.loading:
            self._writer.change(original, call.body, interaction)
            message = original
        else:
            message = self._writer.answer(interaction, call.body)
        interaction.settle(Outcome(message=message))
        return self._shown(message) if call.wants("wait") else NO_CONTENT

    def get(self, call: Call) -> Reply:
        """Answer a message of this interaction."""
        return self._shown(self._message(call, self._find(call)))

    def edit(self, call: Call) -> Reply:
        """Change a message of this interaction."""
        interaction = self._find(call)
        message = self._message(call, interaction)
        self._writer.change(message, call.body, interaction)
        interaction.settle(Outcome(message=message))
        return self._shown(message)

    def delete(self, call: Call) -> Reply:
        """Delete a message of this interaction."""
        self._world.delete(self._message(call, self._find(call)))
        return NO_CONTENT

    def _find(self, call: Call) -> Interaction:
        interaction = self._world.interactions.get(call.params["webhook_token"])
        ours = call.params["webhook_id"] == self._world.application_id
        if interaction is None or interaction.response is None or not ours:
            raise ApiError(UNKNOWN_WEBHOOK)
        if self._world.clock() - interaction.born > TOKEN_SECONDS:
            raise ApiError(INVALID_WEBHOOK_TOKEN)
        return interaction

    def _message(self, call: Call, interaction: Interaction) -> Message:
        wanted = call.params.get("message_id")
        if wanted is None:
            message = interaction.original
        else:
            message = interaction.channel.messages.get(wanted)
        if message is None or message.deleted or message.author is not self._world.bot:
            raise ApiError(UNKNOWN_MESSAGE)
        return message

    def _shown(self, message: Message) -> Reply:
        return Reply(project(message, self._world.application_id))
