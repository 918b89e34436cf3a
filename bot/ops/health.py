"""Two questions a supervisor asks over HTTP: is the process alive, and does it answer people?"""

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from aiohttp import web

log = logging.getLogger(__name__)

Readiness = Callable[[], str | None]
"""What keeps the bot from answering, in a sentence; ``None`` when nothing does."""


@asynccontextmanager
async def serve_health(host: str, port: int, obstacle: Readiness) -> AsyncIterator[None]:
    """Serve ``/livez`` and ``/readyz`` while the context lasts; a port of 0 serves nothing.

    Raises:
        OSError: the address is taken or not ours.
    """
    if port == 0:
        yield
        return

    async def alive(_: web.Request) -> web.Response:
        return web.json_response({"status": "alive"})

    async def ready(_: web.Request) -> web.Response:
        problem = obstacle()
        if problem is None:
            return web.json_response({"status": "ready"})
        return web.json_response({"status": "not ready", "why": problem}, status=503)

    house = web.Application()
    house.router.add_get("/livez", alive)
    house.router.add_get("/readyz", ready)
    runner = web.AppRunner(house, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        log.info("health at http://%s:%d/readyz", host, port)
        yield
    finally:
        await runner.cleanup()
