"""Where Discord is: the two addresses that discord.py keeps as class attributes."""

import aiohttp
import discord.gateway
import discord.http
from yarl import URL

from bot.discord_app.cannot_run import CannotRunError

PATIENCE = 10.0
"""Seconds for an answer to the first question; a proxy that needs longer is not working."""


async def point_at(api_base: str) -> None:
    """Send everything to another REST address: a rate-limit proxy, or the local Discord.

    The gateway's address is the one that the server names. Both hold for the whole process, so
    this is done once, before a client connects.

    Raises:
        CannotRunError: there is nothing at that address that answers like Discord.
    """
    api_base = api_base.rstrip("/")
    try:
        gateway = await _ask_gateway(api_base)
    except (aiohttp.ClientError, TimeoutError, ValueError, KeyError, TypeError) as error:
        sentence = f"No Discord at {api_base}: {str(error) or type(error).__name__}"
        raise CannotRunError("temporary", sentence) from error
    discord.http.Route.BASE = api_base
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = gateway


async def _ask_gateway(api_base: str) -> URL:
    timeout = aiohttp.ClientTimeout(total=PATIENCE)
    async with (
        aiohttp.ClientSession(raise_for_status=True, timeout=timeout) as session,
        session.get(f"{api_base}/gateway") as response,
    ):
        answer = await response.json()
        return URL(answer["url"])
