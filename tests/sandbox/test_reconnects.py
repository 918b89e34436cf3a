"""How an unmodified client lives through what the gateway does to it."""

import asyncio

import pytest

from bot.sandbox import LocalDiscord
from tests.sandbox.bots import greeter
from tests.sandbox.conftest import Client, running


async def resumed(client: Client) -> None:
    """Wait until the client has carried on its session."""
    await client.wait_for("shard_resumed", timeout=5)


@pytest.mark.parametrize("code", [1000, 4000, 4007, 4009])
async def test_a_session_is_resumed_after_a_close(local: LocalDiscord, code: int) -> None:
    """After these closes the client resumes, without a new session, and works on."""
    mia = local.guild("Team").member("Mia")
    async with running(client := greeter(), local):
        await local.until_ready(commands=True)
        carried_on = asyncio.create_task(resumed(client))
        await local.gateway.close(code)
        await carried_on
        assert (await mia.slash("greet", who="again")).content == "Hello again"
        assert len(local.gateway.identifies) == 1
        assert local.gateway.resumes == 1


async def test_what_happened_in_between_is_replayed(local: LocalDiscord) -> None:
    """An interaction and a channel from while the client was away arrive after it resumed."""
    team = local.guild("Team")
    mia = team.member("Mia")
    async with running(client := greeter(), local):
        await local.until_ready(commands=True)
        closing = asyncio.create_task(local.gateway.close(4000))
        await local.until(lambda: not local.gateway.ready())
        team.channel("meanwhile")
        answer = await mia.slash("greet", who="anyway")
        await closing
        assert answer.content == "Hello anyway"
        assert [channel.name for channel in client.guilds[0].channels] == ["general", "meanwhile"]
        assert client.heard.count("GUILD_CREATE") == 1
        assert local.gateway.resumes == 1


async def test_opcode_7_makes_the_client_resume(local: LocalDiscord) -> None:
    """Asked to reconnect, the client comes back to its session."""
    mia = local.guild("Team").member("Mia")
    async with running(client := greeter(), local):
        await local.until_ready(commands=True)
        carried_on = asyncio.create_task(resumed(client))
        local.gateway.reconnect()
        await carried_on
        assert (await mia.slash("greet", who="you")).content == "Hello you"
        assert len(local.gateway.identifies) == 1


async def test_opcode_9_makes_the_client_resume_or_start_anew(local: LocalDiscord) -> None:
    """An invalid session is resumed if it may be, and otherwise left for a new one."""
    mia = local.guild("Team").member("Mia")
    async with running(client := greeter(), local):
        await local.until_ready(commands=True)
        carried_on = asyncio.create_task(resumed(client))
        local.gateway.invalidate(resumable=True)
        await carried_on
        assert len(local.gateway.identifies) == 1
        local.gateway.invalidate(resumable=False)
        await local.until(lambda: len(local.gateway.identifies) == 2)
        assert local.gateway.resumes == 1
        assert (await mia.slash("greet", who="you")).content == "Hello you"


async def test_a_silent_line_is_noticed_by_the_client(local: LocalDiscord) -> None:
    """With acknowledgements withheld and nothing else to hear, discord.py resumes by itself."""
    local.gateway.heartbeat_ms = 50
    client = Client(heartbeat_timeout=0.2)
    async with running(client, local):
        await local.until_ready()
        carried_on = asyncio.create_task(resumed(client))
        local.gateway.acknowledges = False
        await local.until(lambda: local.gateway.resumes > 0)
        local.gateway.acknowledges = True
        await carried_on


async def test_unknown_and_malformed_payloads_can_be_sent(local: LocalDiscord) -> None:
    """An event nobody knows and an unknown opcode reach the client, which goes on working."""
    mia = local.guild("Team").member("Mia")
    async with running(client := greeter(), local):
        await local.until_ready(commands=True)
        local.gateway.send_event("SOMETHING_NEW", {"x": 1})
        local.gateway.send({"op": 99, "d": None})
        assert (await mia.slash("greet", who="you")).content == "Hello you"
        assert "SOMETHING_NEW" in client.heard


async def test_a_replay_makes_a_careless_client_answer_twice(local: LocalDiscord) -> None:
    """An event that is sent once more is handled once more; the second answer is refused."""
    mia = local.guild("Team").member("Mia")
    async with running(greeter(), local):
        await local.until_ready(commands=True)
        await mia.slash("greet", who="you")
        local.gateway.repeat(1)
        await local.until(lambda: len(local.transcript.exchanges("POST")) == 2)
        first, second = local.transcript.exchanges("POST")
        assert (first.status, second.status) == (200, 400)
        assert local.ledger.settle() == ["/greet was acknowledged twice"]
