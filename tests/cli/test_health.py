import asyncio
from pathlib import Path

import pytest
from aiohttp import web
from click.testing import Result

from bot.ops.health import serve_health
from tests.cli.conftest import Say


def settings_file(folder: Path, host: str, port: int) -> Path:
    file = folder / "config.yaml"
    file.write_text(f"health: {{host: '{host}', port: {port}}}\n", "utf-8")
    return file


async def asked(say: Say, file: Path, port: int, obstacle: str | None) -> Result:
    async with serve_health("127.0.0.1", port, lambda: obstacle):
        return await asyncio.to_thread(say, "health", "--config", file)


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0", "localhost"])  # noqa: S104 -- an example
async def test_a_bot_that_is_well(say: Say, tmp_path: Path, port: int, host: str) -> None:
    """A ready bot is one line and success, also when the settings say to listen everywhere."""
    result = await asked(say, settings_file(tmp_path, host, port), port, None)
    assert (result.exit_code, result.output) == (0, "The bot is ready.\n")


async def test_a_bot_that_is_not_ready(say: Say, tmp_path: Path, port: int) -> None:
    """What is in the bot's way is said."""
    file = settings_file(tmp_path, "127.0.0.1", port)
    result = await asked(say, file, port, "reconnecting to Discord")
    assert result.exit_code == 1
    assert result.stderr == "The bot is not ready: reconnecting to Discord.\n"


@pytest.mark.parametrize("body", ["[1]", "{}", "1"])
async def test_something_else_at_that_port(say: Say, tmp_path: Path, port: int, body: str) -> None:
    """Some other program that is unwell, too, is not taken for the bot."""

    async def handle(_: web.BaseRequest) -> web.Response:
        return web.Response(status=503, content_type="application/json", text=body)

    runner = web.ServerRunner(web.Server(handle))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()
    file = settings_file(tmp_path, "127.0.0.1", port)
    result = await asyncio.to_thread(say, "health", "--config", file)
    await runner.cleanup()
    assert result.exit_code == 1
    assert result.stderr == f"No bot answers at http://127.0.0.1:{port}/readyz.\n"


def test_no_bot(say: Say, tmp_path: Path, port: int) -> None:
    """Nobody answers, or nobody should: both are failures with a sentence."""
    for host, asked in (("0.0.0.0", "127.0.0.1"), ("::", "[::1]"), ("::1", "[::1]")):  # noqa: S104 -- examples
        result = say("health", "--config", settings_file(tmp_path, host, port))
        assert result.exit_code == 1
        assert result.stderr == f"No bot answers at http://{asked}:{port}/readyz.\n"
    result = say("health", "--config", settings_file(tmp_path, "127.0.0.1", 0))
    assert result.exit_code == 1
    assert result.stderr == "Health is turned off: health.port is 0.\n"
