"""The one file that knows everything: builds the parts from settings, and closes them in order."""

import asyncio
import logging
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass

from bot.config import Settings
from bot.discord_app.cannot_run import CannotRunError, Cause
from bot.discord_app.client import GlossaryClient
from bot.discord_app.connection import connect
from bot.discord_app.endpoints import point_at
from bot.ops.health import serve_health
from bot.ops.logs import log_to_stderr
from bot.services import Define, Library, Services
from bot.services.library import build
from bot.services.outcomes import Refused

log = logging.getLogger(__name__)

EXIT_CODES: dict[Cause, int] = {"configuration": 78, "temporary": 75}
"""sysexits.h: EX_CONFIG, after which a supervisor must not restart, and EX_TEMPFAIL."""


@dataclass(frozen=True, slots=True)
class RunningBot:
    """The bot at work. ``connection`` ends when the bot cannot go on, with the reason."""

    client: GlossaryClient
    services: Services
    connection: asyncio.Task[None]


def run(settings: Settings) -> int:
    """Run the bot until it is told to stop, and return the process's exit code.

    0 after SIGTERM or SIGINT; 78 when settings, token or files are wrong; 75 when Discord cannot
    be reached now. What is wrong is said in plain sentences on standard error.
    """
    log_to_stderr(settings.log.level)
    try:
        asyncio.run(_run_until_stopped(settings))
    except CannotRunError as error:
        sys.stderr.write(f"{error}\n")
        return EXIT_CODES[error.cause]
    return 0


async def _run_until_stopped(settings: Settings) -> None:
    stop = asyncio.create_task(_told_to_stop())
    async with running(settings) as bot:
        await asyncio.wait({stop, bot.connection}, return_when=asyncio.FIRST_COMPLETED)
        if bot.connection.done():
            bot.connection.result()
        log.info("stopping")
    stop.cancel()


@asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[RunningBot]:
    """The whole bot, connecting or connected, while the context lasts.

    Raises:
        CannotRunError: there is no token, the glossary's files have errors, the address for
            health is taken, or there is no Discord where the settings say.
    """
    token = settings.discord.token
    if token is None:
        raise CannotRunError("configuration", NOT_SET_UP)
    services = await _services(settings)
    async with AsyncExitStack() as house:
        client = GlossaryClient(services)
        if settings.discord.api_base is not None:
            await point_at(settings.discord.api_base)
        await house.enter_async_context(_health(settings, client))
        connection = asyncio.create_task(connect(client, token.get_secret_value()), name="discord")
        house.push_async_callback(_leave, client, connection)
        yield RunningBot(client, services, connection)


async def _services(settings: Settings) -> Services:
    built = await asyncio.to_thread(build, settings.glossary.paths, settings.answers.manner)
    if isinstance(built, Refused):
        raise CannotRunError("configuration", "\n".join(map(str, built.problems)))
    snapshot, problems = built
    for problem in problems:
        log.warning("%s", problem)
    folders = ", ".join(map(str, settings.glossary.paths))
    log.info("%d entries from %s", len(snapshot.glossary), folders)
    library = Library(settings.glossary.paths, snapshot, settings.answers.manner)
    return Services(
        library,
        Define(library),
        private_answers=settings.answers.private,
        moderator_roles=frozenset(settings.moderators.roles),
    )


@asynccontextmanager
async def _health(settings: Settings, client: GlossaryClient) -> AsyncIterator[None]:
    host, port = settings.health.host, settings.health.port
    async with AsyncExitStack() as stack:
        try:
            await stack.enter_async_context(serve_health(host, port, client.obstacle))
        except OSError as error:
            sentence = f"Health cannot be served at {host}:{port}: {error.strerror}"
            raise CannotRunError("configuration", sentence) from error
        yield


async def _leave(client: GlossaryClient, connection: asyncio.Task[None]) -> None:
    await client.close()
    connection.cancel()
    await asyncio.wait({connection})


async def _told_to_stop() -> None:
    """Wait for SIGTERM or SIGINT. A second one ends the process at once, as by default."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    signals = (signal.SIGTERM, signal.SIGINT)
    with suppress(NotImplementedError):  # Windows: Ctrl+C interrupts the loop instead
        for number in signals:
            loop.add_signal_handler(number, told.set)
    await told.wait()
    with suppress(NotImplementedError):
        for number in signals:
            loop.remove_signal_handler(number)


NOT_SET_UP = (
    "There is no bot token. Set DISCORD_TOKEN, or DISCORD_TOKEN_FILE to a file that holds it. "
    "To try the bot without one: glossary-bot try"
)
