"""Where Discord is: the two addresses that discord.py keeps as class attributes."""

import discord.gateway
import discord.http
from yarl import URL

DISCORD = "https://discord.com/api/v10"
"""The REST address of Discord itself, with the version discord.py speaks."""


def point_at(api_base: str, gateway_url: str) -> None:
    """Send everything to another Discord: a rate-limit proxy, or the local one.

    Process-wide, so it is done once, before a client is built. The address that the server gives
    for resuming a session is followed in any case.
    """
    discord.http.Route.BASE = api_base
    discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = URL(gateway_url)
