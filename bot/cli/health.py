"""``health``: whether the bot that runs on this machine is well, for a supervisor to ask."""

import asyncio
from http import HTTPStatus
from ipaddress import IPv4Address, IPv6Address, ip_address

import aiohttp
import typer

from bot.cli.options import PROBLEMS, Config, settings_from
from bot.config import Health

LOOPBACK = {IPv4Address: "127.0.0.1", IPv6Address: "::1"}

PATIENCE = aiohttp.ClientTimeout(total=5)


def health(*, config: Config = None) -> None:
    """Ask the running bot whether it is well. Exits with 1 if it is not."""
    settings = settings_from(config).health
    if settings.port == 0:
        typer.echo("Health is turned off: health.port is 0.", err=True)
        raise typer.Exit(PROBLEMS)
    obstacle = asyncio.run(_obstacle(f"http://{_reachable(settings)}:{settings.port}/readyz"))
    if obstacle is not None:
        typer.echo(obstacle, err=True)
        raise typer.Exit(PROBLEMS)
    typer.echo("The bot is ready.")


def _reachable(settings: Health) -> str:
    """The host to ask: one that listens everywhere (0.0.0.0, ::) is asked on the loopback."""
    try:
        address = ip_address(settings.host)
    except ValueError:
        return settings.host
    host = LOOPBACK[type(address)] if address.is_unspecified else settings.host
    return f"[{host}]" if isinstance(address, IPv6Address) else host


async def _obstacle(url: str) -> str | None:
    try:
        async with (
            aiohttp.ClientSession(timeout=PATIENCE) as session,
            session.get(url) as response,
        ):
            if response.status == HTTPStatus.OK:
                return None
            answer = await response.json()
            return f"The bot is not ready: {answer['why']}."
    except (aiohttp.ClientError, TimeoutError, ValueError, KeyError, TypeError):
        return f"No bot answers at {url}."
