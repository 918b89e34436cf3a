import asyncio

import aiohttp
import discord
import pytest

from bot.sandbox import Fault, LocalDiscord
from tests.sandbox.conftest import Client, running
from tests.sandbox.raw import ask

ME = "/users/@me"


async def test_the_next_answers_of_a_route_can_be_chosen(local: LocalDiscord) -> None:
    """A planned status is answered so many times, only on its route; then all is well again."""
    local.faults.plan("GET", ME, Fault("status", status=503), times=2)
    assert [(await ask(local, "GET", ME)).status for _ in range(3)] == [503, 503, 200]
    local.faults.plan("*", "*", Fault("status", status=502))
    assert (await ask(local, "GET", "/gateway")).status == 502
    local.faults.plan("GET", ME, Fault("status"))
    local.faults.clear()
    assert (await ask(local, "GET", ME)).status == 200


async def test_a_429_of_discord_is_waited_out(local: LocalDiscord) -> None:
    """With ``Via`` and JSON, discord.py believes a 429, waits as told and tries again."""
    local.faults.plan("GET", ME, Fault("limited", retry_after=0.01))
    async with running(Client(), local):
        await local.until_ready()
    first, second = local.transcript.exchanges("GET", ME)
    assert (first.status, second.status) == (429, 200)
    assert first.headers["Via"] == "1.1 google"
    assert first.response == {
        "message": "You are being rate limited.",
        "retry_after": 0.01,
        "global": False,
        "code": 0,
    }


async def test_a_429_of_cloudflare_is_an_error_at_once(local: LocalDiscord) -> None:
    """Without ``Via`` nobody promises when to come back, and discord.py gives up."""
    local.faults.plan("GET", ME, Fault("banned"))
    client = Client()
    async with running(client, local) as task:
        with pytest.raises(discord.HTTPException, match="error code: 1015"):
            await task


async def test_connections_can_be_broken(local: LocalDiscord) -> None:
    """A reset and a closed connection are what a client sees when a network fails."""
    for kind, error in (
        ("reset", aiohttp.ClientOSError),
        ("drop", aiohttp.ServerDisconnectedError),
    ):
        local.faults.plan("POST", "/users/@me/channels", Fault(kind))  # type: ignore[arg-type]  # one of its kinds
        with pytest.raises(error):
            await ask(local, "POST", "/users/@me/channels", {"recipient_id": "1"})
    broken = local.transcript.exchanges("POST", "/users/@me/channels")
    assert [exchange.status for exchange in broken] == [0, 0]


async def test_a_request_can_hang_until_the_server_stops() -> None:
    """A hanging request is never answered, and does not keep the server from stopping."""
    async with LocalDiscord() as local:
        local.faults.plan("GET", ME, Fault("hang"))
        hanging = asyncio.create_task(ask(local, "GET", ME))
        await local.until(lambda: local.faults.left == 0)
        assert (await ask(local, "GET", ME)).status == 200
        assert not hanging.done()
    with pytest.raises(aiohttp.ClientError):
        await hanging


async def test_a_request_can_take_effect_and_fail_all_the_same(local: LocalDiscord) -> None:
    """The answer is lost, but the message is there; whoever tries again sends it twice."""
    team = local.guild("Team")
    mia = team.member("Mia")
    path = f"/channels/{team.general.id}/messages"
    local.faults.plan("POST", "/channels/{channel_id}/messages", Fault("status", processed=True))
    statuses = [(await ask(local, "POST", path, {"content": "x"})).status for _ in range(2)]
    assert statuses == [500, 200]
    assert [message.content for message in mia.sees()] == ["x", "x"]


async def test_too_many_requests_are_limited() -> None:
    """Each bucket has its number of requests a second; every answer tells how it stands."""
    async with LocalDiscord(requests_per_second=2) as local:
        answers = [await ask(local, "GET", ME) for _ in range(3)]
        assert [answered.status for answered in answers] == [200, 200, 429]
        assert [a.headers["X-RateLimit-Remaining"] for a in answers] == ["1", "0", "0"]
        assert len({a.headers["X-RateLimit-Bucket"] for a in answers}) == 1
        assert 0 < answers[2].body["retry_after"] <= 1
        assert (await ask(local, "GET", "/gateway/bot")).status == 200
