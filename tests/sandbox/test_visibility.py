"""What Discord's client offers to whom, and where."""

import discord
import pytest
from discord import app_commands

from bot.sandbox import LocalDiscord, NotAcceptedError, NotVisibleError, Permissions
from tests.sandbox.bots import keeper
from tests.sandbox.conftest import Client, running


async def test_a_command_nobody_registered_is_not_there(local: LocalDiscord) -> None:
    """A person can only use what the bot has registered, down to the last word of a group."""
    kim = local.guild("Team").member("Kim", permissions=Permissions.MANAGE_GUILD)
    async with running(keeper(), local):
        await local.until_ready(commands=True)
        with pytest.raises(NotVisibleError, match="no command /define; registered: stock, roll"):
            await kim.slash("define", term="x")
        with pytest.raises(NotVisibleError, match="no command /stock burn"):
            await kim.slash("stock burn")
        with pytest.raises(NotAcceptedError, match="/stock is a group"):
            await kim.slash("stock")
        assert (await kim.slash("stock count")).content == "42"


async def test_default_permissions_hide_a_command(local: LocalDiscord) -> None:
    """Who lacks a command's default permissions is not shown it; a forged request gets through."""
    team = local.guild("Team")
    mia, kim = team.member("Mia"), team.member("Kim", permissions=Permissions.MANAGE_GUILD)
    boss = team.member("Boss", permissions=Permissions.ADMINISTRATOR)
    async with running(keeper(), local):
        await local.until_ready(commands=True)
        with pytest.raises(NotVisibleError, match="/stock is not shown to Mia"):
            await mia.slash("stock count")
        assert (await kim.slash("stock count")).content == "42"
        assert (await boss.slash("stock count")).content == "42"
        assert (await mia.slash("stock count", forge=True)).content == "no"


async def test_contexts_hide_a_command(local: LocalDiscord) -> None:
    """A command for servers is not offered in direct messages; others are, with the language."""
    mia = local.guild("Team").member("Mia")
    async with running(keeper(), local):
        await local.until_ready(commands=True)
        assert (await mia.slash("roll")).content == "in Team"
        with pytest.raises(NotVisibleError, match="not offered in direct messages"):
            await mia.direct().slash("roll")
        answer = await mia.direct().speaking("de").slash("where")
        assert answer.content == "Direct Message with mia, de"
        assert (await mia.slash("where")).content == "general, en-US"


async def test_who_may_not_use_commands_sees_none(local: LocalDiscord) -> None:
    """Without the permission to use commands in a channel, the client offers none there."""
    team = local.guild("Team")
    mia = team.member("Mia")
    team.guild.everyone.permissions &= ~Permissions.USE_APPLICATION_COMMANDS
    async with running(keeper(), local):
        await local.until_ready(commands=True)
        with pytest.raises(NotVisibleError, match="may not use commands in #general"):
            await mia.slash("where")


async def test_no_permission_at_all_means_administrators_only(local: LocalDiscord) -> None:
    """A command whose default permissions are empty is shown to administrators, and no others."""
    team = local.guild("Team")
    kim = team.member("Kim", permissions=Permissions.MANAGE_GUILD)
    boss = team.member("Boss", permissions=Permissions.ADMINISTRATOR)
    client = Client()

    @client.tree.command(name="wipe", description="Wipe everything")
    @app_commands.default_permissions()
    async def wipe(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("wiped")

    async with running(client, local):
        await local.until_ready(commands=True)
        with pytest.raises(NotVisibleError, match="/wipe is not shown to Kim"):
            await kim.slash("wipe")
        assert (await boss.slash("wipe")).content == "wiped"
