"""Where Discord is: the two addresses that discord.py keeps as class attributes."""

import aiohttp
import discord.gateway
import discord.http
from yarl import URL


async def point_at(api_base: str) -> None:
    """Send everything to another REST address: a rate-limit proxy, or the local Discord.

    The gateway's address is the one that the server names. Both hold for the whole process, so
    this is done once, before a client connects.

    Raises:
        aiohttp.ClientError: there is nothing at that address that answers like Discord.
    """
    api_base = api_base.rstrip("/")
    async with (
        aiohttp.ClientSession(raise_for_status=True) as session,
        session.get(f"{api_base}/gateway") as response,
    ):
        gateway = await response.json()
    discord.http.Route.BASE = api_base
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = URL(gateway["url"])
