import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest

from bot.sandbox import LocalDiscord
from tests.sandbox.raw import Socket

GUILDS = 1


@asynccontextmanager
async def connected(local: LocalDiscord, query: str = "", url: str = "") -> AsyncIterator[Socket]:
    """Open a websocket and take its HELLO."""
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect((url or local.gateway_url) + query) as socket,
    ):
        opened = Socket(socket)
        assert (await opened.next())["op"] == 10
        yield opened


def identify(local: LocalDiscord, **fields: object) -> dict[str, object]:
    """The data of an IDENTIFY."""
    return {"token": local.token, "intents": GUILDS, "properties": {}} | fields


async def test_a_client_that_says_goodbye_has_no_session_left(local: LocalDiscord) -> None:
    """A close with 1000 from the bot's side ends its session: it cannot be resumed."""
    async with connected(local) as socket:
        await socket.send(2, identify(local))
        ready = await socket.until("READY")
    async with connected(local, url=ready["resume_gateway_url"]) as socket:
        data = {"token": local.token, "session_id": ready["session_id"], "seq": 1}
        await socket.send(6, data)
        assert await socket.next() == {"op": 9, "d": False}


async def test_an_invalid_session_is_gone(local: LocalDiscord) -> None:
    """After opcode 9 without hope, the session it was about cannot be resumed either."""
    async with connected(local) as first:
        await first.send(2, identify(local))
        ready = await first.until("READY")
        local.gateway.invalidate(resumable=False)
        assert await first.next() == {"op": 9, "d": False}
        async with connected(local) as second:
            data = {"token": local.token, "session_id": ready["session_id"], "seq": 1}
            await second.send(6, data)
            assert await second.next() == {"op": 9, "d": False}


async def test_a_resume_replays_exactly_what_was_missed(local: LocalDiscord) -> None:
    """A resume with sequence n is told every event after n, then RESUMED, each with its number."""
    local.guild("One")
    async with (
        connected(local) as first,
        connected(local) as second,
    ):
        await first.send(2, identify(local))
        ready = await first.until("READY")
        local.guild("Two")
        data = {"token": local.token, "session_id": ready["session_id"], "seq": 1}
        await second.send(6, data)
        told = [await second.next() for _ in range(3)]
        assert [(payload["s"], payload["t"]) for payload in told] == [
            (2, "GUILD_CREATE"),
            (3, "GUILD_CREATE"),
            (4, "RESUMED"),
        ]
        assert [payload["d"].get("name") for payload in told] == ["One", "Two", None]


async def test_a_resume_ahead_of_the_session_is_4007(local: LocalDiscord) -> None:
    """A sequence number that was never sent is refused."""
    async with connected(local) as first, connected(local) as second:
        await first.send(2, identify(local))
        ready = await first.until("READY")
        data = {"token": local.token, "session_id": ready["session_id"], "seq": 99}
        await second.send(6, data)
        assert await second.closed() == 4007


@pytest.mark.parametrize(
    ("op", "fields", "code"),
    [
        (99, {}, 4001),
        (3, {}, 4003),
        (2, {"shard": [2, 2]}, 4010),
        (2, {"intents": 1 << 30}, 4013),
        (2, {"intents": 1 << 15}, 4014),
    ],
)
async def test_each_mistake_has_its_close_code(
    local: LocalDiscord, op: int, fields: dict[str, object], code: int
) -> None:
    """Unknown opcodes, payloads before IDENTIFY, impossible shards and intents are hung up on."""
    async with connected(local) as socket:
        await socket.send(op, identify(local, **fields))
        assert await socket.closed() == code


async def test_nonsense_and_too_much_are_4002_and_twice_is_4005(local: LocalDiscord) -> None:
    """What is no JSON object, or larger than 4,096 bytes, is refused; so is a second IDENTIFY."""
    for text in ("nonsense", "[]", '{"op": 2, "d": null}', '{"op": 1, "d": "' + "x" * 4096 + '"}'):
        async with connected(local) as socket:
            await socket.text(text)
            assert await socket.closed() == 4002
    async with connected(local) as socket:
        await socket.send(2, identify(local))
        await socket.send(2, identify(local))
        assert await socket.closed() == 4005
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(local.gateway_url + "?v=6") as old,
    ):
        assert await Socket(old).closed() == 4012


async def test_zlib_stream_is_one_stream_for_the_whole_connection(local: LocalDiscord) -> None:
    """With compression every payload is flushed, and all share one zlib context."""
    local.guild("Team")
    async with connected(local, "?v=10&encoding=json&compress=zlib-stream") as socket:
        await socket.send(2, identify(local))
        assert (await socket.until("READY"))["v"] == 10
        assert (await socket.until("GUILD_CREATE"))["name"] == "Team"
        await socket.send(1, 2)
        assert await socket.next() == {"op": 11, "d": None}


async def test_an_unknown_compression_or_encoding_is_refused(local: LocalDiscord) -> None:
    """Nothing else is spoken on the gateway."""
    async with aiohttp.ClientSession() as session:
        for query in ("?compress=br", "?encoding=etf"):
            with pytest.raises(aiohttp.WSServerHandshakeError, match="400"):
                await session.ws_connect(local.gateway_url + query)


async def test_heartbeats_are_answered_unless_told_otherwise(local: LocalDiscord) -> None:
    """Each heartbeat is acknowledged; acknowledgements can be withheld while events flow."""
    async with connected(local) as socket:
        await socket.send(2, identify(local))
        await socket.until("READY")
        await socket.send(1, 1)
        assert (await socket.next())["op"] == 11
        local.gateway.acknowledges = False
        await socket.send(1, 1)
        local.guild("Team")
        assert (await socket.next())["t"] == "GUILD_CREATE"


async def test_a_connection_may_be_left_without_a_greeting(local: LocalDiscord) -> None:
    """A gateway that accepts and then says nothing can be played."""
    local.gateway.greets = False
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(local.gateway_url) as socket,
    ):
        await socket.send_json({"op": 1, "d": None})
        assert (await Socket(socket).next())["op"] == 11


async def test_closing_leaves_nothing_behind() -> None:
    """After the local Discord has stopped, no task of it is left running."""
    async with LocalDiscord() as other, connected(other) as socket:
        await socket.send(2, identify(other))
        await socket.until("READY")
        hung_up = asyncio.create_task(socket.closed())
        await other.stop()
        assert await hung_up == 1012
    names = [task.get_name() for task in asyncio.all_tasks()]
    assert [name for name in names if "sandbox" in name] == []
