"""The one state of the local Discord. Every change is made here, and every change announces itself.

A REST answer and a gateway event are two views of the same records, so a bot hears of its own
message exactly as it would on Discord.
"""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox import mentions, projections
from bot.sandbox.commands import CommandBook
from bot.sandbox.interaction import Interaction
from bot.sandbox.models import Channel, Guild, Member, Message, Overwrite, Role, User, now
from bot.sandbox.permissions import EVERYONE, Permissions
from bot.sandbox.snowflake import Snowflakes
from bot.sandbox.wire import Json


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, for the gateway.

    Attributes:
        name: Discord's name of it, ``MESSAGE_CREATE``.
        data: its payload.
        guild_id: where it happened, which decides the shard; None in direct messages.
    """

    name: str
    data: Json
    guild_id: str | None


Listener = Callable[[Event], None]


class World:
    """Users, guilds, channels, messages, commands and interactions.

    Args:
        clock: seconds that only ever grow; the deadlines of interactions are counted with it.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self.snowflakes = Snowflakes()
        self.application_id = self.snowflakes.next()
        self.bot = User(self.application_id, "Glossary Bot", bot=True)
        self.developer = User(self.snowflakes.next(), "Developer")
        self.users = {user.id: user for user in (self.bot, self.developer)}
        self.guilds: dict[str, Guild] = {}
        self.channels: dict[str, Channel] = {}
        self.commands = CommandBook(self.application_id, self.snowflakes)
        self.interactions: dict[str, Interaction] = {}
        self.listeners: list[Listener] = []
        self._changed = asyncio.Event()

    @property
    def command_writes(self) -> int:
        """How many requests wrote commands."""
        return self.commands.writes

    def touch(self) -> None:
        """Wake whoever waits for a change."""
        self._changed.set()
        self._changed = asyncio.Event()

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until ``condition`` holds; it is looked at after each change."""
        while not condition():
            await self._changed.wait()

    def add_user(self, name: str) -> User:
        """Add a person."""
        user = User(self.snowflakes.next(), name)
        self.users[user.id] = user
        return user

    def add_guild(self, name: str, bot_permissions: int) -> Guild:
        """Add a server with everyone's role, the developer as owner, and the bot in it."""
        guild = Guild(self.snowflakes.next(), name, self.developer)
        guild.roles[guild.id] = Role(guild.id, "@everyone", EVERYONE, 0)
        bots = Role(self.snowflakes.next(), self.bot.name, bot_permissions, 1)
        guild.roles[bots.id] = bots
        guild.members[self.developer.id] = Member(self.developer)
        guild.members[self.bot.id] = Member(self.bot, [bots])
        self.guilds[guild.id] = guild
        self._store_channel(Channel(self.snowflakes.next(), "general", guild))
        self._announce("GUILD_CREATE", projections.guild_event(guild, self.bot), guild)
        return guild

    def add_role(self, guild: Guild, name: str, permissions: int, *, mentionable: bool) -> Role:
        """Add a role above the others."""
        role = Role(self.snowflakes.next(), name, permissions, len(guild.roles), mentionable)
        guild.roles[role.id] = role
        data = {"guild_id": guild.id, "role": projections.role(role)}
        self._announce("GUILD_ROLE_CREATE", data, guild)
        return role

    def add_channel(self, guild: Guild, name: str, overwrites: list[Overwrite]) -> Channel:
        """Add a text channel."""
        channel = Channel(self.snowflakes.next(), name, guild, overwrites=overwrites)
        self._store_channel(channel)
        self._announce("CHANNEL_CREATE", projections.channel(channel), guild)
        return channel

    def add_member(self, guild: Guild, user: User, roles: list[Role]) -> Member:
        """Let a person join."""
        member = Member(user, roles)
        guild.members[user.id] = member
        data = projections.member(member) | {"guild_id": guild.id}
        self._announce("GUILD_MEMBER_ADD", data, guild)
        return member

    def direct_channel(self, user: User) -> Channel:
        """Return the direct messages between a person and the bot; the first time opens them."""
        for channel in self.channels.values():
            if channel.recipient is user:
                return channel
        channel = Channel(self.snowflakes.next(), user.name, recipient=user)
        self._store_channel(channel)
        return channel

    def post(self, message: Message, allowed: mentions.Allowed) -> None:
        """Put a message into its channel."""
        message.channel.messages[message.id] = message
        mentions.mark(message, allowed, self.users)
        self._announce_message("MESSAGE_CREATE", message)

    def edited(self, message: Message, allowed: mentions.Allowed, *, filled: bool) -> None:
        """Announce that a message changed; filling one that was "thinking" is not an edit."""
        if not filled:
            message.edited = now()
        mentions.mark(message, allowed, self.users)
        self._announce_message("MESSAGE_UPDATE", message)

    def delete(self, message: Message) -> None:
        """Take a message out of its channel."""
        del message.channel.messages[message.id]
        message.deleted = True
        guild = message.channel.guild
        if not message.ephemeral:
            data: Json = {"id": message.id, "channel_id": message.channel.id}
            self._announce("MESSAGE_DELETE", data | _place(guild), guild)
        self.touch()

    def begin(self, interaction: Interaction) -> None:
        """Tell the bot that a person used something of it."""
        self.interactions[interaction.token] = interaction
        data = interaction.event(self.application_id, self.bot)
        self._announce("INTERACTION_CREATE", data, interaction.channel.guild)

    def _store_channel(self, channel: Channel) -> None:
        self.channels[channel.id] = channel
        if channel.guild is not None:
            channel.guild.channels[channel.id] = channel

    def _announce_message(self, name: str, message: Message) -> None:
        guild = message.channel.guild
        if not message.ephemeral:
            data = projections.message(message, self.application_id) | _place(guild)
            self._announce(name, data, guild)
        self.touch()

    def _announce(self, name: str, data: Json, guild: Guild | None) -> None:
        event = Event(name, data, None if guild is None else guild.id)
        for listener in self.listeners:
            listener(event)
        self.touch()


def _place(guild: Guild | None) -> Json:
    return {} if guild is None else {"guild_id": guild.id}


BOT_PERMISSIONS = EVERYONE | Permissions.ATTACH_FILES
"""What an invitation with the scopes and permissions of the README gives the bot."""
