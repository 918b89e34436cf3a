"""The local Discord itself: one server on the loopback address, for one bot."""

import asyncio
import base64
import time
from collections.abc import Callable
from typing import Self

from aiohttp import web

from bot.sandbox import limits
from bot.sandbox.faults import Faults
from bot.sandbox.gateway.hub import PATH, RESUME_PATH, Gateway
from bot.sandbox.gateway.protocol import Intents, application_flags
from bot.sandbox.ledger import Ledger
from bot.sandbox.people import Scene
from bot.sandbox.permissions import Permissions
from bot.sandbox.places import Place
from bot.sandbox.ratelimit import RateLimits
from bot.sandbox.refusals import NoAnswerError
from bot.sandbox.rest import application
from bot.sandbox.rest.api import PREFIX, RestApi
from bot.sandbox.rest.channels import ChannelEndpoints
from bot.sandbox.rest.commands import CommandEndpoints
from bot.sandbox.rest.guilds import GuildEndpoints
from bot.sandbox.rest.interactions import InteractionEndpoints
from bot.sandbox.rest.webhooks import WebhookEndpoints
from bot.sandbox.rest.writing import Writer
from bot.sandbox.transcript import Transcript
from bot.sandbox.world import BOT_PERMISSIONS, World

HOST = "127.0.0.1"
RESTARTING = 1012
"""The websocket's own code for a server that goes away and may come back."""


class LocalDiscord:
    """A Discord of one's own, reached over real sockets by an unmodified Discord library.

    Use it as an async context manager; the addresses are known once it is entered. Nothing in it
    leaves the machine: it listens on the loopback address, on a port the system picks.

    Args:
        token: what the bot has to log in with; by default one that is made up.
        ack_limit: seconds an interaction waits for its first response, Discord's 3.
        patience: seconds a person waits for an answer before the conversation fails.
        session_starts_left: how many sessions may still be started today.
        privileged: the privileged intents that the application was granted.
        requests_per_second: the rate limit of each bucket.
        clock: seconds that only ever grow; the deadlines of interactions are counted with it.
    """

    def __init__(  # noqa: PLR0913  each is one thing a test may turn
        self,
        *,
        token: str | None = None,
        ack_limit: float = limits.ACKNOWLEDGE_SECONDS,
        patience: float = 5.0,
        session_starts_left: int = 1_000,
        privileged: Intents = Intents.NONE,
        requests_per_second: int = limits.REQUESTS_PER_SECOND,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.world = World(clock)
        self.token = token or _token_for(self.world.application_id)
        self.ack_limit = ack_limit
        self.faults = Faults(self.world.touch)
        self.transcript = Transcript(self.world.touch)
        self.ledger = Ledger(self.world)
        self.gateway = Gateway(
            self.world,
            self.token,
            granted=privileged,
            starts_left=session_starts_left,
            transcript=self.transcript,
            address=lambda path: f"ws://{HOST}:{self.port}{path}",
        )
        self._patience = patience
        self._rest = self._build_rest(application_flags(privileged), requests_per_second)
        self._runner: web.AppRunner | None = None
        self.port = 0

    @property
    def api_base(self) -> str:
        """Where REST is answered: what a library takes instead of ``https://discord.com/api/v10``."""
        return f"http://{HOST}:{self.port}{PREFIX}"

    @property
    def gateway_url(self) -> str:
        """Where the gateway is: what a library takes instead of ``wss://gateway.discord.gg``."""
        return f"ws://{HOST}:{self.port}{PATH}"

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self) -> None:
        """Begin to listen."""
        app = web.Application()
        app.router.add_get(PATH, self.gateway.handle)
        app.router.add_get(RESUME_PATH, self.gateway.handle)
        app.router.add_route("*", "/{path:.*}", self._rest.handle)
        self._runner = web.AppRunner(app, shutdown_timeout=1.0, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, 0)
        await site.start()
        self.port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        """Hang up on the bot and stop listening; nothing is left running."""
        if self._runner is None:
            return
        self._rest.stop()
        await self.gateway.close(RESTARTING)
        await self._runner.cleanup()
        self._runner = None

    def guild(self, name: str, *, bot_permissions: Permissions = BOT_PERMISSIONS) -> Place:
        """Add a server with the bot in it; a connected bot hears of it at once."""
        scene = Scene(self.world, self.ledger, self.transcript, self._patience)
        return Place(scene, self.world.add_guild(name, bot_permissions))

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait until something holds of this Discord: of its world, gateway or transcript.

        Raises:
            NoAnswerError: it took longer than people wait; the message holds the transcript.
        """
        await self._until(condition, self._patience, "what was waited for did not happen")

    async def until_ready(self, *, commands: bool = False, patience: float | None = None) -> None:
        """Wait until every shard of the bot is connected.

        Args:
            commands: wait also until it has registered commands.
            patience: seconds; by default as long as people wait.

        Raises:
            NoAnswerError: it took too long; the message holds the transcript.
        """

        def ready() -> bool:
            return self.gateway.ready() and (bool(self.world.commands.all()) or not commands)

        limit = self._patience if patience is None else patience
        await self._until(ready, limit, "the bot did not get ready")

    async def _until(self, condition: Callable[[], bool], limit: float, otherwise: str) -> None:
        try:
            async with asyncio.timeout(limit):
                await self.world.until(condition)
        except TimeoutError:
            words = f"{otherwise}. What crossed the wire:\n{self.transcript}"
            raise NoAnswerError(words) from None

    def _build_rest(self, flags: int, requests_per_second: int) -> RestApi:
        writer = Writer(self.world, self.ledger)
        gateway = self.gateway
        endpoints = [
            *application.endpoints(
                self.world, flags, lambda: self.gateway_url, lambda: gateway.starts_left
            ),
            *CommandEndpoints(self.world).endpoints(),
            *InteractionEndpoints(self.world, self.ledger, writer, self.ack_limit).endpoints(),
            *WebhookEndpoints(self.world, writer).endpoints(),
            *ChannelEndpoints(self.world, writer).endpoints(),
            *GuildEndpoints(self.world).endpoints(),
        ]
        return RestApi(
            self.token,
            endpoints,
            limits=RateLimits(requests_per_second),
            faults=self.faults,
            ledger=self.ledger,
            transcript=self.transcript,
        )


def _token_for(application_id: str) -> str:
    """Return a token of the form Discord's have, so that whatever hides tokens hides it too."""
    account = base64.urlsafe_b64encode(application_id.encode()).decode().rstrip("=")
    return f"{account}.Sandbx.not-a-secret-made-up-by-the-sandbox"
