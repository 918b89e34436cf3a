import discord
import pytest

from bot.sandbox import LocalDiscord, Permissions
from bot.sandbox.models import Overwrite
from tests.sandbox.conftest import Client, running
from tests.sandbox.raw import ask

USERS_ONLY = discord.AllowedMentions(users=True, roles=False, everyone=False)


async def test_a_message_of_the_bots_own_is_seen_changed_and_deleted(local: LocalDiscord) -> None:
    """What the bot posts in a channel is what people there see, and what the bot reads back."""
    team = local.guild("Team")
    mia = team.member("Mia")
    async with running(client := Client(), local):
        await local.until_ready()
        channel = await client.fetch_channel(int(team.general.id))
        assert isinstance(channel, discord.TextChannel)
        sent = await channel.send("Term of the day", embed=discord.Embed(title="API"))
        (seen,) = mia.sees()
        assert (seen.content, seen.title) == ("Term of the day", "API")
        await sent.edit(content="Word of the day")
        assert (seen.content, seen.title, seen.edited) == ("Word of the day", "API", True)
        assert (await channel.fetch_message(sent.id)).content == "Word of the day"
        await sent.delete()
        assert mia.sees() == []
        with pytest.raises(discord.NotFound, match="Unknown Message"):
            await channel.fetch_message(sent.id)


async def test_the_bot_hears_of_messages_only_with_the_intent(local: LocalDiscord) -> None:
    """MESSAGE_CREATE comes with the intent for it, in servers and in direct messages apart."""
    team = local.guild("Team")
    mia = team.member("Mia").direct()
    for intents, names in (
        (discord.Intents(guilds=True), []),
        (discord.Intents(guilds=True, guild_messages=True), ["general"]),
        (discord.Intents(guilds=True, dm_messages=True), ["direct"]),
    ):
        client = Client(intents=intents)
        heard: list[str] = []

        async def on_message(message: discord.Message, heard: list[str] = heard) -> None:
            heard.append("general" if message.guild else "direct")

        client.event(on_message)
        async with running(client, local):
            await local.until_ready()
            await client.wait_until_ready()
            user = await client.fetch_channel(int(mia.channel.id))
            assert isinstance(user, discord.DMChannel)
            await user.send("hello")
            await client.get_partial_messageable(int(team.general.id)).send("hello")
            last = client.wait_for("socket_event_type", check=lambda e: e == "LAST", timeout=5)
            local.gateway.send_event("LAST", {})
            await last
        assert heard == names


async def test_mentions_ping_only_whom_they_may(local: LocalDiscord) -> None:
    """A message pings what it mentions, as far as ``allowed_mentions`` lets it."""
    team = local.guild("Team", bot_permissions=Permissions.ADMINISTRATOR)
    mia = team.member("Mia")
    keepers = team.role("Keepers")
    words = f"@everyone {mia.mention} <@&{keepers.id}> <@1>"
    async with running(client := Client(), local):
        await local.until_ready()
        channel = client.get_partial_messageable(int(team.general.id))
        await channel.send(words)
        await channel.send(words, allowed_mentions=discord.AllowedMentions.none())
        await channel.send(
            words, allowed_mentions=discord.AllowedMentions(users=True, roles=False, everyone=False)
        )
        await channel.send("plain", embed=discord.Embed(description=words))
        assert [message.pings for message in mia.sees()] == [
            ["@everyone", "@Mia", "@&Keepers"],
            [],
            ["@Mia"],
            [],
        ]


async def test_who_may_not_ping_everyone_does_not(local: LocalDiscord) -> None:
    """Without the permission, only roles that anyone may mention are pinged."""
    team = local.guild("Team")
    mia = team.member("Mia")
    open_role = team.role("Open", mentionable=True)
    closed = team.role("Closed")
    async with running(client := Client(), local):
        await local.until_ready()
        channel = client.get_partial_messageable(int(team.general.id))
        await channel.send(f"@everyone <@&{open_role.id}> <@&{closed.id}>")
        assert [message.pings for message in mia.sees()] == [["@&Open"]]


async def test_an_answer_pings_people_only_by_default(local: LocalDiscord) -> None:
    """Without ``allowed_mentions`` an answer to an interaction pings users and nobody else."""
    team = local.guild("Team", bot_permissions=Permissions.ADMINISTRATOR)
    mia = team.member("Mia")
    keepers = team.role("Keepers")
    client = Client()

    @client.tree.command(name="shout", description="Shout")
    async def shout(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"@everyone {mia.mention} <@&{keepers.id}>")

    async with running(client, local):
        await local.until_ready(commands=True)
        assert (await mia.slash("shout")).pings == ["@Mia"]


async def test_channels_are_seen_and_written_to_only_with_permission(local: LocalDiscord) -> None:
    """No sight of a channel is 50001, no right to write is 50013, and no channel is 10003."""
    team = local.guild("Team")
    mia = team.member("Mia")
    hidden = team.channel("hidden", [Overwrite(team.id, 0, Permissions.VIEW_CHANNEL)])
    quiet = team.channel("quiet", [Overwrite(team.id, 0, Permissions.SEND_MESSAGES)])
    bot = local.world.bot.id
    own = team.channel(
        "own",
        [
            Overwrite(team.id, 0, Permissions.VIEW_CHANNEL),
            Overwrite(bot, Permissions.VIEW_CHANNEL, 0, member=True),
        ],
    )
    found = {}
    for name, channel in (("hidden", hidden.id), ("quiet", quiet.id), ("own", own.id), ("?", "1")):
        answered = await ask(local, "POST", f"/channels/{channel}/messages", {"content": "x"})
        found[name] = (answered.status, answered.body.get("code", 0))
    assert found == {
        "hidden": (403, 50001),
        "quiet": (403, 50013),
        "own": (200, 0),
        "?": (404, 10003),
    }
    assert mia.sees(own) == []


async def test_direct_messages_can_be_opened(local: LocalDiscord) -> None:
    """The bot opens a person's direct messages once, and finds the same ones again."""
    mia = local.guild("Team").member("Mia")
    path = "/users/@me/channels"
    first = await ask(local, "POST", path, {"recipient_id": mia.user.id})
    second = await ask(local, "POST", path, {"recipient_id": mia.user.id})
    assert first.body["id"] == second.body["id"] == mia.direct().channel.id
    assert first.body["recipients"][0]["username"] == "mia"
    nobody = await ask(local, "POST", path, {"recipient_id": "1"})
    assert (nobody.status, nobody.body["code"]) == (404, 10013)


async def test_a_nonce_comes_back(local: LocalDiscord) -> None:
    """A message's nonce is answered with it, so that a bot finds its own message again."""
    team = local.guild("Team")
    path = f"/channels/{team.general.id}/messages"
    answered = await ask(local, "POST", path, {"content": "x", "nonce": "7"})
    assert answered.body["nonce"] == "7"


async def test_a_server_can_be_read(local: LocalDiscord) -> None:
    """A server, its channels and its roles are answered; an unknown server is 10004."""
    team = local.guild("Team")
    team.member("Mia")
    team.role("Keepers")
    async with running(client := Client(), local):
        await local.until_ready()
        guild = await client.fetch_guild(int(team.id), with_counts=True)
        assert (guild.name, guild.approximate_member_count) == ("Team", 3)
        assert [channel.name for channel in await guild.fetch_channels()] == ["general"]
        roles = await guild.fetch_roles()
        assert [role.name for role in roles] == ["@everyone", "Glossary Bot", "Keepers"]
        with pytest.raises(discord.NotFound, match="error code: 10004"):
            await client.fetch_guild(1)
