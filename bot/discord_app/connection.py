"""Logging in and staying connected, and what it means when Discord says no."""

import logging

import aiohttp
import discord

from bot.discord_app.cannot_run import CannotRunError
from bot.discord_app.client import GlossaryClient

log = logging.getLogger(__name__)

SESSIONS_KEPT = 50
"""Session starts left untouched. A bot that uses up its 1,000 a day gets a new token from Discord,
which nobody has (https://docs.discord.com/developers/events/gateway#session-start-limit)."""

MILLISECONDS_AN_HOUR = 3_600_000

BAD_TOKEN = 4004
BAD_CONFIGURATION = frozenset({BAD_TOKEN, 4010, 4011, 4012, 4013, 4014})
"""Close codes after which reconnecting is pointless.
https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway"""


async def connect(client: GlossaryClient, token: str) -> None:
    """Log in and stay connected until the client is closed.

    Raises:
        CannotRunError: the token or the settings are wrong, or Discord cannot be reached.
    """
    try:
        await client.login(token)
        await _spare_sessions(client)
        await client.connect()
    except discord.LoginFailure as error:
        raise CannotRunError("configuration", _LOGIN_REFUSED) from error
    except discord.PrivilegedIntentsRequired as error:
        raise CannotRunError("configuration", _INTENTS_REFUSED) from error
    except discord.ConnectionClosed as error:
        if error.code not in BAD_CONFIGURATION:
            raise
        sentence = _LOGIN_REFUSED if error.code == BAD_TOKEN else _REFUSED.format(code=error.code)
        raise CannotRunError("configuration", sentence) from error
    except (
        discord.HTTPException,
        discord.GatewayNotFound,
        aiohttp.ClientError,
        OSError,
        TimeoutError,
    ) as error:
        raise CannotRunError("temporary", _UNREACHABLE.format(error=error)) from error


async def _spare_sessions(client: GlossaryClient) -> None:
    limits = await client.fetch_session_start_limits()
    log.info("%d of %d session starts left today", limits.remaining, limits.total)
    if limits.remaining < SESSIONS_KEPT:
        hours = limits.reset_after / MILLISECONDS_AN_HOUR
        sentence = _NO_SESSIONS.format(left=limits.remaining, hours=hours)
        raise CannotRunError("temporary", sentence)


_LOGIN_REFUSED = (
    "Discord refused the token. Copy it again from the Bot page of your application at "
    "https://discord.com/developers/applications and set DISCORD_TOKEN."
)
_INTENTS_REFUSED = (
    "Discord refused the intents. Glossary Bot needs no privileged one; "
    "check that the token belongs to the right application."
)
_REFUSED = "Discord refused the connection (close code {code}). `glossary-bot doctor` says more."
_UNREACHABLE = "Discord cannot be reached: {error}"
_NO_SESSIONS = (
    "Only {left} session starts are left today, and using them up would reset the token. "
    "There are new ones in {hours:.1f} hours."
)
