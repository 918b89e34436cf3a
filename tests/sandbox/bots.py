"""Small bots, each with what one group of tests needs."""

from typing import Any

import discord
from discord import app_commands

from tests.sandbox.conftest import Client

FRUIT = ["apple", "apricot", "banana"]


def greeter(**options: Any) -> Client:
    """A client with one command."""
    client = Client(**options)

    @client.tree.command(name="greet", description="Greet someone")
    async def greet(interaction: discord.Interaction, who: str) -> None:
        await interaction.response.send_message(f"Hello {who}")

    return client


def market() -> Client:
    """A client with an option of every kind that people type, and suggestions."""
    client = Client()

    @client.tree.command(name="buy", description="Buy fruit")
    @app_commands.choices(size=[app_commands.Choice(name="Big", value="big")])
    async def buy(
        interaction: discord.Interaction,
        fruit: app_commands.Range[str, 3, 8],
        count: app_commands.Range[int, 1, 9] = 1,
        gift: bool = False,  # noqa: FBT001, FBT002  discord.py fills it by name
        size: str = "big",
    ) -> None:
        await interaction.response.send_message(f"{fruit} {count} {gift} {size}", ephemeral=gift)

    @buy.autocomplete("fruit")
    async def suggest(_: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        found = [fruit for fruit in FRUIT if fruit.startswith(typed)]
        return [app_commands.Choice(name=fruit.title(), value=fruit) for fruit in found]

    return client


def keeper() -> Client:
    """A client with a group for those who manage the server, and a command for servers only."""
    client = Client()
    group = app_commands.Group(
        name="stock",
        description="Look after the stock",
        default_permissions=discord.Permissions(manage_guild=True),
    )

    @group.command(name="count", description="Count everything")
    async def count(interaction: discord.Interaction) -> None:
        member = interaction.user
        trusted = isinstance(member, discord.Member) and interaction.permissions.manage_guild
        await interaction.response.send_message("42" if trusted else "no", ephemeral=True)

    client.tree.add_command(group)

    @client.tree.command(name="roll", description="Call the roll")
    @app_commands.guild_only()
    async def roll(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"in {interaction.guild}")

    @client.tree.command(name="where", description="Say where we are")
    async def where(interaction: discord.Interaction) -> None:
        await interaction.response.send_message(f"{interaction.channel}, {interaction.locale}")

    return client


class Panel(discord.ui.View):
    """Buttons and a menu that keep working after a restart."""

    def __init__(self) -> None:
        super().__init__(timeout=None)

    @discord.ui.button(label="Count", custom_id="count")
    async def count(self, interaction: discord.Interaction, _: discord.ui.Button["Panel"]) -> None:
        """Change the message itself."""
        assert interaction.message is not None
        number = int(interaction.message.content) + 1
        await interaction.response.edit_message(content=str(number))

    @discord.ui.button(label="Whisper", custom_id="whisper")
    async def whisper(
        self, interaction: discord.Interaction, _: discord.ui.Button["Panel"]
    ) -> None:
        """Answer the one who pressed."""
        await interaction.response.send_message("psst", ephemeral=True)

    @discord.ui.button(label="Later", custom_id="later")
    async def later(self, interaction: discord.Interaction, _: discord.ui.Button["Panel"]) -> None:
        """Promise a change, then make it."""
        await interaction.response.defer()
        await interaction.edit_original_response(content="100")

    @discord.ui.button(label="Never", custom_id="never", disabled=True)
    async def never(self, interaction: discord.Interaction, _: discord.ui.Button["Panel"]) -> None:
        """Cannot be pressed."""

    @discord.ui.select(
        custom_id="fruit",
        options=[discord.SelectOption(label=fruit.title(), value=fruit) for fruit in FRUIT],
    )
    async def fruit(
        self, interaction: discord.Interaction, select: discord.ui.Select["Panel"]
    ) -> None:
        """Answer what was picked."""
        await interaction.response.send_message(f"You took {select.values[0]}")


def panel(*, private: bool = False) -> Client:
    """A client that shows a panel."""
    client = Client()
    client.views.append(Panel)

    @client.tree.command(name="panel", description="Show the panel")
    async def show(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("0", view=Panel(), ephemeral=private)

    return client
