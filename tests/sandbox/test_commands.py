import discord
from discord import app_commands

from bot.sandbox import LocalDiscord
from tests.sandbox.conftest import Client, running


def greeter() -> Client:
    """A client with one command."""
    client = Client()

    @client.tree.command(name="greet", description="Greet someone")
    @app_commands.describe(who="Whom to greet")
    async def greet(interaction: discord.Interaction, who: str) -> None:
        await interaction.response.send_message(f"Hello {who}")

    return client


async def test_a_person_is_answered_by_an_unmodified_client(local: LocalDiscord) -> None:
    """discord.py logs in, registers a command, and a person who uses it sees the answer."""
    mia = local.guild("Team").member("Mia")
    async with running(greeter(), local):
        await local.until_ready(commands=True)
        answer = await mia.slash("greet", who="Kim")
        assert answer.content == "Hello Kim"
