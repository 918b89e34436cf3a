"""Where the settings say that Discord is."""

import pytest
from aiohttp import web

from bot.discord_app.cannot_run import CannotRunError
from bot.discord_app.endpoints import point_at


@pytest.mark.parametrize("body", ["[]", "{}", '{"url": 7}', "{", '"x"'])
async def test_what_does_not_answer_like_discord_is_refused(port, body):
    """A proxy that is up but not ready is told apart from a bug."""

    async def gateway(_):
        return web.Response(text=body, content_type="application/json")

    house = web.Application()
    house.router.add_get("/api/v10/gateway", gateway)
    runner = web.AppRunner(house)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port).start()

    with pytest.raises(CannotRunError, match=r"^No Discord at http:") as refused:
        await point_at(f"http://127.0.0.1:{port}/api/v10")

    await runner.cleanup()
    assert refused.value.cause == "temporary"
