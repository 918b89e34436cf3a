"""What a supervisor is told over HTTP."""

import aiohttp
import pytest

from bot.ops.health import serve_health


async def ask(port, path):
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}{path}") as response,
    ):
        return response.status, await response.json()


async def test_ready_when_nothing_is_in_the_way(port):
    """A bot that answers people says so with 200."""
    async with serve_health("127.0.0.1", port, lambda: None):
        assert await ask(port, "/readyz") == (200, {"status": "ready"})


async def test_not_ready_says_why_but_stays_alive(port):
    """A bot that is reconnecting is not ready, and must not be killed for it."""
    async with serve_health("127.0.0.1", port, lambda: "reconnecting to Discord"):
        assert await ask(port, "/readyz") == (
            503,
            {"status": "not ready", "why": "reconnecting to Discord"},
        )
        assert await ask(port, "/livez") == (200, {"status": "alive"})


async def test_port_zero_serves_nothing(port):
    """Health can be switched off."""
    async with serve_health("127.0.0.1", 0, lambda: None):
        with pytest.raises(aiohttp.ClientConnectorError):
            await ask(port, "/livez")
