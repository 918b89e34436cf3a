"""A Discord on this machine: REST and gateway over real sockets, for an unmodified library.

It has users, servers, roles, permissions, channels, commands and interactions; it keeps Discord's
deadlines, limits and error codes; and it refuses loudly what it does not know. It knows nothing of
the rest of the bot.
"""

from bot.sandbox.faults import Fault
from bot.sandbox.gateway.protocol import Intents
from bot.sandbox.people import Person
from bot.sandbox.permissions import Permissions
from bot.sandbox.places import Place
from bot.sandbox.refusals import NoAnswerError, NotAcceptedError, NotVisibleError, SandboxError
from bot.sandbox.server import LocalDiscord
from bot.sandbox.sight import Answer
from bot.sandbox.transcript import Exchange, Frame

__all__ = [
    "Answer",
    "Exchange",
    "Fault",
    "Frame",
    "Intents",
    "LocalDiscord",
    "NoAnswerError",
    "NotAcceptedError",
    "NotVisibleError",
    "Permissions",
    "Person",
    "Place",
    "SandboxError",
]
