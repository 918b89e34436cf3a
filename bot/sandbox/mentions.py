"""Whom a message would ping: what its content mentions, as far as ``allowed_mentions`` lets it.

https://docs.discord.com/developers/resources/message#allowed-mentions-object
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from bot.sandbox import permissions
from bot.sandbox.models import Channel, Message, Role, User
from bot.sandbox.permissions import Permissions
from bot.sandbox.wire import Json

Mentioned = TypeVar("Mentioned", User, Role)

_USER = re.compile(r"<@!?(\d+)>")
_ROLE = re.compile(r"<@&(\d+)>")
_EVERYONE = re.compile(r"@(?:everyone|here)\b")


@dataclass(frozen=True, slots=True)
class Allowed:
    """A parsed ``allowed_mentions``: whole kinds, and single users and roles by id."""

    kinds: frozenset[str]
    users: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()


def allowed(sent: Json | None, *, in_answer: bool) -> Allowed:
    """Read ``allowed_mentions``.

    Without it a message of the bot's own accord pings all it mentions; an answer to an
    interaction pings users only.
    """
    if sent is None:
        return Allowed(frozenset({"users"} if in_answer else {"users", "roles", "everyone"}))
    return Allowed(
        frozenset(sent.get("parse") or ()),
        frozenset(sent.get("users") or ()),
        frozenset(sent.get("roles") or ()),
    )


def mark(message: Message, may: Allowed, users: dict[str, User]) -> None:
    """Write into a message whom it pings. Embeds never ping."""
    guild = message.channel.guild
    mentioned = _known(_USER.findall(message.content), users)
    message.pinged_users = [u for u in mentioned if "users" in may.kinds or u.id in may.users]
    roles = _known(_ROLE.findall(message.content), {} if guild is None else guild.roles)
    everyone = _may_ping_everyone(message.channel, message.author)
    message.pinged_roles = [
        role
        for role in roles
        if ("roles" in may.kinds or role.id in may.roles) and (role.mentionable or everyone)
    ]
    wanted = "everyone" in may.kinds and bool(_EVERYONE.search(message.content))
    message.pings_everyone = wanted and everyone and guild is not None


def _may_ping_everyone(channel: Channel, author: User) -> bool:
    held = permissions.in_channel(channel, author)
    return bool(held & Permissions.MENTION_EVERYONE)


def _known(ids: Iterable[str], known: dict[str, Mentioned]) -> list[Mentioned]:
    return [known[found] for found in dict.fromkeys(ids) if found in known]
