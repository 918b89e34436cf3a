"""The client: one connection to Discord, with only the rights and the memory it needs."""

import asyncio
import logging

import discord
from discord.app_commands import AppCommandContext, AppInstallationType

from bot.discord_app.arrivals import Arrivals
from bot.discord_app.commands import add_all
from bot.discord_app.components import press
from bot.discord_app.guard import guard_events
from bot.discord_app.replies import Interaction
from bot.discord_app.sync import sync
from bot.discord_app.tree import GlossaryTree, answer_for
from bot.services import Services

log = logging.getLogger(__name__)

discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # the bot has no voice

GRACE = 5.0
"""Seconds that running interactions get at shutdown; container engines kill after 10 s."""


class GlossaryClient(discord.AutoShardedClient):
    """Answers slash commands and clicks. Needs no privileged intent and caches no member."""

    def __init__(self, services: Services) -> None:
        super().__init__(
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
        )
        self.services = services
        self.arrivals = Arrivals()
        self.mentions: dict[str, str] = {}
        """How to mention each command in a message, by its name."""
        self._running: set[asyncio.Task[object]] = set()
        self.tree = GlossaryTree(
            self,
            allowed_installs=AppInstallationType(guild=True),
            allowed_contexts=AppCommandContext(guild=True, dm_channel=True),
        )
        add_all(self.tree, services)

    async def setup_hook(self) -> None:
        """Prepare, between the login and the first connection."""
        guard_events(self, self.arrivals)
        self.mentions = await sync(self.tree)

    async def on_ready(self) -> None:
        """Say so. Comes again after every new session, so nothing else happens here."""
        log.info("connected as %s, in %d servers", self.user, len(self.guilds))

    async def on_interaction(self, interaction: Interaction) -> None:
        """Answer a click; the tree answers commands."""
        if interaction.type is not discord.InteractionType.component:
            return
        self.track()
        try:
            await press(interaction, self.services)
        except Exception as error:  # noqa: BLE001 - whatever went wrong, the person is told
            await answer_for(interaction, error)

    def obstacle(self) -> str | None:
        """What keeps the bot from answering people, or ``None``."""
        if not self.is_ready():
            return "not connected to Discord yet"
        if any(shard.is_closed() for shard in self.shards.values()):
            return "reconnecting to Discord"
        return None

    def track(self) -> None:
        """Let a shutdown wait for the task that this is called in."""
        if task := asyncio.current_task():
            self._running.add(task)
            task.add_done_callback(self._running.discard)

    async def close(self) -> None:
        """Let running interactions end, then leave Discord."""
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=GRACE)
            for task in late:
                task.cancel()
        await super().close()
