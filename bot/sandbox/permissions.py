"""Who may do what, counted as Discord counts.

https://docs.discord.com/developers/topics/permissions
"""

from enum import IntFlag

from bot.sandbox.models import Channel, Guild, Member, User


class Permissions(IntFlag):
    """The permissions that matter here, with Discord's bits."""

    NONE = 0
    ADMINISTRATOR = 1 << 3
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    USE_APPLICATION_COMMANDS = 1 << 31


EVERYTHING = (1 << 53) - 1
"""What the owner and administrators have: also the bits not named above."""

EVERYONE = (
    Permissions.VIEW_CHANNEL
    | Permissions.SEND_MESSAGES
    | Permissions.ADD_REACTIONS
    | Permissions.EMBED_LINKS
    | Permissions.READ_MESSAGE_HISTORY
    | Permissions.USE_APPLICATION_COMMANDS
)
"""What a new guild gives to everyone."""

DIRECT = EVERYONE | Permissions.ATTACH_FILES | Permissions.MENTION_EVERYONE
"""What both sides may do in direct messages."""


def in_guild(guild: Guild, member: Member) -> int:
    """Return a member's permissions by owner and roles."""
    if member.user is guild.owner:
        return EVERYTHING
    held = guild.everyone.permissions
    for role in member.roles:
        held |= role.permissions
    return EVERYTHING if held & Permissions.ADMINISTRATOR else held


def in_channel(channel: Channel, user: User) -> int:
    """Return a user's permissions in a channel: none for who is not in its guild."""
    guild = channel.guild
    if guild is None:
        return DIRECT if user is channel.recipient or user.bot else 0
    member = guild.members.get(user.id)
    if member is None:
        return 0
    held = in_guild(guild, member)
    if held == EVERYTHING:
        return held
    roles = {role.id for role in member.roles}
    everyone = [o for o in channel.overwrites if o.id == guild.id]
    of_roles = [o for o in channel.overwrites if o.id in roles]
    of_member = [o for o in channel.overwrites if o.member and o.id == user.id]
    for layer in (everyone, of_roles, of_member):
        for overwrite in layer:
            held &= ~overwrite.deny
        for overwrite in layer:
            held |= overwrite.allow
    return held if held & Permissions.VIEW_CHANNEL else 0
