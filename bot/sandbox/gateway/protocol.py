"""The gateway's numbers: opcodes, close codes and intents.

https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway
https://docs.discord.com/developers/events/gateway#gateway-intents
"""

from enum import IntEnum, IntFlag

API_VERSION = "10"


class Op(IntEnum):
    """What a payload is about."""

    DISPATCH = 0
    HEARTBEAT = 1
    IDENTIFY = 2
    PRESENCE_UPDATE = 3
    VOICE_STATE_UPDATE = 4
    RESUME = 6
    RECONNECT = 7
    REQUEST_GUILD_MEMBERS = 8
    INVALID_SESSION = 9
    HELLO = 10
    HEARTBEAT_ACK = 11


class Close(IntEnum):
    """Why the gateway hangs up."""

    UNKNOWN_OPCODE = 4001
    DECODE_ERROR = 4002
    NOT_AUTHENTICATED = 4003
    AUTHENTICATION_FAILED = 4004
    ALREADY_AUTHENTICATED = 4005
    INVALID_SEQUENCE = 4007
    INVALID_SHARD = 4010
    INVALID_API_VERSION = 4012
    INVALID_INTENTS = 4013
    DISALLOWED_INTENTS = 4014


class Intents(IntFlag):
    """What a bot wants to hear about; the three privileged ones must be granted first."""

    NONE = 0
    GUILDS = 1 << 0
    GUILD_MEMBERS = 1 << 1
    GUILD_PRESENCES = 1 << 8
    GUILD_MESSAGES = 1 << 9
    DIRECT_MESSAGES = 1 << 12
    MESSAGE_CONTENT = 1 << 15


PRIVILEGED = Intents.GUILD_MEMBERS | Intents.GUILD_PRESENCES | Intents.MESSAGE_CONTENT

KNOWN_INTENTS = 0b0011_0011_0001_1111_1111_1111_1111
"""Every intent Discord documents: 0 to 16, 20, 21, 24 and 25."""

FLAG_OF_INTENT = {
    Intents.GUILD_PRESENCES: 1 << 13,
    Intents.GUILD_MEMBERS: 1 << 15,
    Intents.MESSAGE_CONTENT: 1 << 19,
}
"""The application's flag that says a privileged intent was granted (the ``LIMITED`` ones)."""


def application_flags(granted: Intents) -> int:
    """Return the application's flags for the privileged intents it was granted."""
    return sum(flag for intent, flag in FLAG_OF_INTENT.items() if intent & granted)
