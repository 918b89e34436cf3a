"""The records the local Discord is made of: plain, without behaviour beyond their own fields."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.sandbox.wire import Json

TEXT_CHANNEL, DIRECT_CHANNEL = 0, 1
EPHEMERAL, LOADING = 1 << 6, 1 << 7
"""Message flags: only one person sees it; "… is thinking"."""


def now() -> str:
    """Return the time in the form Discord writes it."""
    return datetime.now(UTC).isoformat()


@dataclass(slots=True, eq=False)
class User:
    """An account: a person's or the bot's."""

    id: str
    name: str
    bot: bool = False


@dataclass(slots=True, eq=False)
class Role:
    """A role of a guild; the one whose id is the guild's own is everyone's."""

    id: str
    name: str
    permissions: int
    position: int
    mentionable: bool = False


@dataclass(slots=True, eq=False)
class Overwrite:
    """What a channel allows and denies a role or a member beyond their roles' permissions."""

    id: str
    allow: int
    deny: int
    member: bool = False


@dataclass(slots=True, eq=False)
class Member:
    """A user in a guild."""

    user: User
    roles: list[Role] = field(default_factory=list)
    joined_at: str = field(default_factory=now)


@dataclass(slots=True, eq=False)
class Message:
    """A message and everything that became of it."""

    id: str
    channel: "Channel"
    author: User
    content: str = ""
    embeds: list[Json] = field(default_factory=list)
    components: list[Json] = field(default_factory=list)
    flags: int = 0
    sent: str = field(default_factory=now)
    edited: str | None = None
    deleted: bool = False
    only_for: User | None = None
    pinged_users: list[User] = field(default_factory=list)
    pinged_roles: list[Role] = field(default_factory=list)
    pings_everyone: bool = False
    interaction: Json | None = None
    nonce: str | None = None

    @property
    def ephemeral(self) -> bool:
        """Whether only one person sees it."""
        return bool(self.flags & EPHEMERAL)

    @property
    def loading(self) -> bool:
        """Whether it still says that the bot is thinking."""
        return bool(self.flags & LOADING)


@dataclass(slots=True, eq=False)
class Channel:
    """A text channel of a guild, or the direct messages between a person and the bot."""

    id: str
    name: str
    guild: "Guild | None" = None
    recipient: User | None = None
    overwrites: list[Overwrite] = field(default_factory=list)
    messages: dict[str, Message] = field(default_factory=dict)

    @property
    def type(self) -> int:
        """Discord's number for the kind of channel."""
        return DIRECT_CHANNEL if self.guild is None else TEXT_CHANNEL


@dataclass(slots=True, eq=False)
class Guild:
    """A server with its roles, channels and members, each by id."""

    id: str
    name: str
    owner: User
    roles: dict[str, Role] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    locale: str = "en-US"
    joined_at: str = field(default_factory=now)

    @property
    def everyone(self) -> Role:
        """The role every member has."""
        return self.roles[self.id]
