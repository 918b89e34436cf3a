"""Real discord.py clients, pointed at a Discord on this machine."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import discord
import pytest
import yarl
from discord import app_commands
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.sandbox import LocalDiscord


class Client(discord.AutoShardedClient):
    """An ordinary client that registers its commands and keeps what happens to it."""

    def __init__(self, **options: Any) -> None:
        options.setdefault("intents", discord.Intents(guilds=True))
        super().__init__(guild_ready_timeout=0.01, **options)
        self.tree = app_commands.CommandTree(self)
        self.sync = True
        self.views: list[type[discord.ui.View]] = []
        self.heard: list[str] = []
        self.errors: list[Exception] = []
        self.tree.error(self._note)

    async def _note(self, _: discord.Interaction, error: app_commands.AppCommandError) -> None:
        self.errors.append(getattr(error, "original", error))

    async def setup_hook(self) -> None:
        """Register the views and the commands, before anything can be heard."""
        for view in self.views:
            self.add_view(view())
        if self.sync:
            await self.tree.sync()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Identify at once: the five seconds between sessions are not what is tested here."""

    async def on_socket_event_type(self, event: str) -> None:
        """Keep the names of the events that arrive."""
        self.heard.append(event)


PointAt = Callable[[LocalDiscord], None]


@pytest.fixture
def point_at() -> Iterator[PointAt]:
    """Let discord.py speak to a local Discord; its two addresses are put back afterwards."""
    base, gateway = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY

    def point(server: LocalDiscord) -> None:
        Route.BASE = server.api_base
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(server.gateway_url)

    yield point
    Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = base, gateway


@pytest.fixture
async def local(point_at: PointAt) -> AsyncIterator[LocalDiscord]:
    """A running local Discord that discord.py speaks to; no loose end may be left in it."""
    async with LocalDiscord(patience=5) as server:
        point_at(server)
        yield server
        assert server.ledger.complaints() == []


@asynccontextmanager
async def running(
    client: discord.Client, server: LocalDiscord, token: str = ""
) -> AsyncIterator[asyncio.Task[None]]:
    """Run a client, and close it cleanly."""
    task = asyncio.create_task(client.start(token or server.token))
    try:
        yield task
    finally:
        await client.close()
        await asyncio.gather(task, return_exceptions=True)
