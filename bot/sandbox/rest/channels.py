"""Channels, and messages the bot sends of its own accord."""

from bot.sandbox import permissions, projections
from bot.sandbox.errors import (
    MISSING_ACCESS,
    MISSING_PERMISSIONS,
    NOT_THE_AUTHOR,
    UNKNOWN_CHANNEL,
    UNKNOWN_MESSAGE,
    UNKNOWN_USER,
    ApiError,
)
from bot.sandbox.form import Fields
from bot.sandbox.message_form import ID, POST
from bot.sandbox.models import Channel, Message
from bot.sandbox.permissions import Permissions
from bot.sandbox.rest.router import NO_CONTENT, Call, Endpoint, Reply
from bot.sandbox.rest.writing import Writer
from bot.sandbox.world import World

CHANNEL = "/channels/{channel_id}"
MESSAGES = CHANNEL + "/messages"
MESSAGE = MESSAGES + "/{message_id}"
OPEN_DIRECT = Fields({"recipient_id": ID}, required=("recipient_id",))


class ChannelEndpoints:
    """What a bot may do in channels, within its permissions there."""

    def __init__(self, world: World, writer: Writer) -> None:
        self._world = world
        self._writer = writer

    def endpoints(self) -> list[Endpoint]:
        """Return the endpoints."""
        return [
            Endpoint("GET", CHANNEL, self.channel),
            Endpoint("POST", "/users/@me/channels", self.open_direct, form=OPEN_DIRECT),
            Endpoint("POST", MESSAGES, self.post, form=POST),
            Endpoint("GET", MESSAGE, self.message),
            Endpoint("PATCH", MESSAGE, self.edit, form=POST),
            Endpoint("DELETE", MESSAGE, self.delete),
        ]

    def channel(self, call: Call) -> Reply:
        """Answer a channel."""
        return Reply(projections.channel(self._find(call, Permissions.VIEW_CHANNEL)))

    def open_direct(self, call: Call) -> Reply:
        """Open, or find again, the direct messages with a person."""
        user = self._world.users.get(call.body["recipient_id"])
        if user is None or user.bot:
            raise ApiError(UNKNOWN_USER)
        return Reply(projections.channel(self._world.direct_channel(user)))

    def post(self, call: Call) -> Reply:
        """Send a message."""
        needed = Permissions.SEND_MESSAGES
        if call.body.get("embeds"):
            needed |= Permissions.EMBED_LINKS
        return self._shown(self._writer.post(self._find(call, needed), call.body))

    def message(self, call: Call) -> Reply:
        """Answer a message."""
        return self._shown(self._message(call, Permissions.READ_MESSAGE_HISTORY))

    def edit(self, call: Call) -> Reply:
        """Change one of the bot's own messages."""
        message = self._message(call, Permissions.VIEW_CHANNEL)
        if message.author is not self._world.bot:
            raise ApiError(NOT_THE_AUTHOR)
        self._writer.change(message, call.body)
        return self._shown(message)

    def delete(self, call: Call) -> Reply:
        """Delete a message: its own always, another's with the permission for it."""
        message = self._message(call, Permissions.VIEW_CHANNEL)
        if message.author is not self._world.bot:
            self._need(message.channel, Permissions.MANAGE_MESSAGES)
        self._world.delete(message)
        return NO_CONTENT

    def _find(self, call: Call, needed: Permissions) -> Channel:
        channel = self._world.channels.get(call.params["channel_id"])
        if channel is None:
            raise ApiError(UNKNOWN_CHANNEL)
        self._need(channel, needed)
        return channel

    def _need(self, channel: Channel, needed: Permissions) -> None:
        held = permissions.in_channel(channel, self._world.bot)
        if not held & Permissions.VIEW_CHANNEL:
            raise ApiError(MISSING_ACCESS)
        if held & needed != needed:
            raise ApiError(MISSING_PERMISSIONS)

    def _message(self, call: Call, needed: Permissions) -> Message:
        message = self._find(call, needed).messages.get(call.params["message_id"])
        if message is None or message.ephemeral:
            raise ApiError(UNKNOWN_MESSAGE)
        return message

    def _shown(self, message: Message) -> Reply:
        return Reply(projections.message(message, self._world.application_id))
