"""Writing and changing messages, for whichever route asks."""

from bot.sandbox import mentions, projections
from bot.sandbox.form import Form, Path
from bot.sandbox.interaction import Interaction
from bot.sandbox.ledger import Ledger
from bot.sandbox.message_form import check_whole, refuse_empty
from bot.sandbox.models import EPHEMERAL, LOADING, Channel, Message
from bot.sandbox.wire import Json
from bot.sandbox.world import World


class Writer:
    """Turns checked request bodies into messages of the world."""

    def __init__(self, world: World, ledger: Ledger) -> None:
        self._world = world
        self._ledger = ledger

    def post(self, channel: Channel, body: Json) -> Message:
        """Put a message of the bot's own accord into a channel."""
        _check(body, ())
        message = Message(self._world.snowflakes.next(), channel, self._world.bot)
        message.nonce = body.get("nonce")
        _write(message, body)
        refuse_empty(body)
        self._world.post(message, mentions.allowed(body.get("allowed_mentions"), in_answer=False))
        return message

    def answer(self, interaction: Interaction, body: Json, base: Path = ()) -> Message:
        """Put an answer to an interaction into its channel."""
        _check(body, base)
        refuse_empty(body)
        message = self._blank(interaction, body)
        _write(message, body)
        self._world.post(message, mentions.allowed(body.get("allowed_mentions"), in_answer=True))
        self._ledger.delivered(interaction.user, message)
        return message

    def think(self, interaction: Interaction, body: Json) -> Message:
        """Put "… is thinking" into the channel."""
        message = self._blank(interaction, body)
        message.flags |= LOADING
        self._world.post(message, mentions.allowed(None, in_answer=True))
        return message

    def change(
        self, message: Message, body: Json, reader: Interaction | None = None, base: Path = ()
    ) -> None:
        """Change a message: fields that are not sent stay.

        Args:
            message: which.
            body: the fields to change.
            reader: the interaction whose person is shown the change, if there is one.
            base: where in the request the message stands.
        """
        _check(body, base)
        filled = message.loading
        kept = {"content": message.content, "embeds": message.embeds}
        refuse_empty(kept | {"components": message.components} | body)
        _write(message, body)
        message.flags &= ~LOADING
        may = mentions.allowed(body.get("allowed_mentions"), in_answer=reader is not None)
        self._world.edited(message, may, filled=filled)
        if reader is not None:
            self._ledger.delivered(reader.user, message)

    def _blank(self, interaction: Interaction, body: Json) -> Message:
        message = Message(self._world.snowflakes.next(), interaction.channel, self._world.bot)
        message.interaction = interaction.metadata()
        message.flags = (body.get("flags") or 0) & EPHEMERAL
        message.only_for = interaction.user if message.ephemeral else None
        return message


def _check(body: Json, base: Path) -> None:
    form = Form()
    check_whole(body, form, base)
    form.refuse_if_wrong()


def _write(message: Message, body: Json) -> None:
    if "content" in body:
        message.content = body["content"] or ""
    if "embeds" in body:
        message.embeds = [projections.embed(sent) for sent in body["embeds"] or []]
    if "components" in body:
        message.components = projections.components(body["components"] or [])
    if "flags" in body:
        kept = message.flags & (EPHEMERAL | LOADING)
        message.flags = kept | (body["flags"] or 0) & ~EPHEMERAL
