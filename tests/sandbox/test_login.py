import aiohttp
import discord
import pytest

from bot.sandbox import Intents, LocalDiscord
from tests.sandbox.bots import greeter
from tests.sandbox.conftest import Client, PointAt, running
from tests.sandbox.raw import Socket, ask


async def test_a_client_learns_who_it_is_and_where(local: LocalDiscord) -> None:
    """After login a client knows its own user, its application, and the servers it is in."""
    team = local.guild("Team")
    async with running(client := greeter(), local):
        await local.until_ready(commands=True)
        await client.wait_until_ready()
        assert str(client.user) == "Glossary Bot#0000"
        assert client.application_id == int(local.world.application_id)
        assert client.application is not None
        assert client.application.owner.name == "developer"
        assert [guild.name for guild in client.guilds] == ["Team"]
        guild = client.guilds[0]
        assert [channel.name for channel in guild.text_channels] == ["general"]
        assert guild.me.guild_permissions.send_messages
        assert not guild.me.guild_permissions.manage_guild
        assert guild.id == int(team.id)


async def test_a_server_that_is_added_later_is_heard_of_at_once(local: LocalDiscord) -> None:
    """A connected client hears of a new server, its roles and its channels as they come."""
    async with running(client := greeter(), local):
        await local.until_ready(commands=True)
        team = local.guild("Late")
        team.role("Keepers")
        team.channel("words")
        mia = team.member("Mia")
        await mia.slash("greet", who="you")
        guild = client.guilds[0]
        assert [role.name for role in guild.roles] == ["@everyone", "Glossary Bot", "Keepers"]
        assert [channel.name for channel in guild.channels] == ["general", "words"]


async def test_a_wrong_token_is_refused_at_login(local: LocalDiscord) -> None:
    """REST answers 401 with code 0 to a wrong token, which discord.py calls a login failure."""
    client = greeter()
    async with running(client, local, token="wrong") as task:
        with pytest.raises(discord.LoginFailure):
            await task
    answered = await ask(local, "GET", "/users/@me", token="wrong")
    assert (answered.status, answered.body) == (401, {"message": "401: Unauthorized", "code": 0})


async def test_a_wrong_token_ends_the_gateway_with_4004(local: LocalDiscord) -> None:
    """The gateway checks the token of IDENTIFY and of RESUME by itself."""
    for op in (2, 6):
        async with (
            aiohttp.ClientSession() as session,
            session.ws_connect(local.gateway_url) as socket,
        ):
            data = {"token": "wrong", "intents": 1, "session_id": "x", "seq": 0}
            await Socket(socket).send(op, data)
            assert await Socket(socket).closed() == 4004


async def test_privileged_intents_must_have_been_granted(local: LocalDiscord) -> None:
    """An application without the switch in the developer portal is hung up on with 4014."""
    client = greeter(intents=discord.Intents(guilds=True, members=True))
    async with running(client, local) as task:
        with pytest.raises(discord.PrivilegedIntentsRequired):
            await task


async def test_granted_intents_are_served_and_shown_in_the_flags(point_at: PointAt) -> None:
    """A granted intent lets its events through, and the application's flags tell of it."""
    async with LocalDiscord(privileged=Intents.GUILD_MEMBERS) as local:
        point_at(local)
        team = local.guild("Team")
        client = greeter(intents=discord.Intents(guilds=True, members=True))
        async with running(client, local):
            await local.until_ready(commands=True)
            mia = team.member("Mia")
            await mia.slash("greet", who="you")
            assert "GUILD_MEMBER_ADD" in client.heard
            assert client.application is not None
            assert client.application.flags.gateway_guild_members_limited


async def test_each_shard_hears_of_its_own_servers(local: LocalDiscord) -> None:
    """With three shards, three sessions start, and every server is told to exactly one."""
    for number in range(6):
        local.guild(f"Team {number}")
    client = Client(shard_count=3)
    async with running(client, local):
        await local.until_ready()
        await client.wait_until_ready()
        local.guild("Team 6")
        await client.wait_for("guild_join", timeout=5)
        assert sorted(start.shard for start in local.gateway.identifies) == [0, 1, 2]
        assert len(client.guilds) == 7
        told = [f for f in local.transcript.frames("sent") if f.payload.get("t") == "GUILD_CREATE"]
        assert sorted(f.payload["d"]["name"] for f in told) == [f"Team {n}" for n in range(7)]
        assert all((int(f.payload["d"]["id"]) >> 22) % 3 == f.shard for f in told)


async def test_started_sessions_are_counted_off(point_at: PointAt) -> None:
    """Each IDENTIFY leaves one session start less for the day."""
    async with LocalDiscord(session_starts_left=7) as local:
        point_at(local)
        client = Client()
        async with running(client, local):
            await local.until_ready()
            limits = await client.fetch_session_start_limits()
            assert (limits.remaining, limits.total, limits.max_concurrency) == (6, 1000, 1)
