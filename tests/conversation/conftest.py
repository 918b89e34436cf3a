"""A team on the local Discord: the real bot, a server, a folder of entries, and people."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.app import RunningBot, running
from bot.config import Settings
from bot.sandbox import LocalDiscord, Permissions
from bot.sandbox.people import Person
from bot.sandbox.places import Place
from tests.builders import TEAM, write
from tests.conformance.openapi import DiscordDescription


@dataclass
class Team:
    """Everything a conversation needs."""

    discord: LocalDiscord
    server: Place
    folder: Path
    moderators: tuple[int, ...] = ()
    private: bool = False
    bot: RunningBot | None = field(default=None, init=False)

    def member(self, name: str) -> Person:
        """Somebody of the team."""
        return self.server.member(name)

    def moderator(self, name: str) -> Person:
        """Somebody who manages the server."""
        return self.server.member(name, permissions=Permissions.MANAGE_GUILD)

    def settings(self) -> Settings:
        """What a team would write into ``config.yaml``."""
        return Settings.model_validate(
            {
                "discord": {"token": self.discord.token, "api_base": self.discord.api_base},
                "glossary": {"paths": [self.folder]},
                "moderators": {"roles": self.moderators},
                "answers": {"private": self.private},
                "health": {"port": 0},
            }
        )

    @asynccontextmanager
    async def bot_running(self) -> AsyncIterator[RunningBot]:
        """The bot, from its start until it has left."""
        async with running(self.settings()) as bot:
            await self.discord.until_ready(commands=True)
            yield bot
            assert not bot.connection.done(), "the bot has stopped by itself"


@pytest.fixture(autouse=True)
def discord_is_where_it_was() -> Iterator[None]:
    """The bot points discord.py at the local Discord for the whole process; put that back."""
    base, gateway = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    yield
    Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = base, gateway


@pytest.fixture
async def discord(
    description_if_any: DiscordDescription | None,
) -> AsyncIterator[LocalDiscord]:
    """A local Discord. A conversation must leave no loose end, and keep to Discord's description.

    Where the description is not on the machine, ``test_tour.py`` says so.
    """
    async with LocalDiscord(patience=4) as server:
        yield server
        assert server.ledger.complaints() == []
        if description_if_any is not None:
            check = description_if_any.violations
            assert [v for exchange in server.transcript.exchanges() for v in check(exchange)] == []


@pytest.fixture
def stopped_team(discord: LocalDiscord, tmp_path: Path) -> Team:
    """A team whose bot does not run yet."""
    return Team(discord, discord.guild("Team"), write(tmp_path / "glossary", TEAM))


@pytest.fixture
async def team(stopped_team: Team) -> AsyncIterator[Team]:
    """A team with its bot running."""
    async with stopped_team.bot_running() as bot:
        stopped_team.bot = bot
        yield stopped_team
