"""Sending: wire JSON → discord.py's objects → Discord, within Discord's deadlines."""

import asyncio
import logging
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, TypeAlias

import aiohttp
import discord
from discord import app_commands, ui

from bot.cards.wire import Button, Choice, Message, Select

if TYPE_CHECKING:
    from bot.discord_app.client import GlossaryClient

Interaction: TypeAlias = "discord.Interaction[GlossaryClient]"

log = logging.getLogger(__name__)

FINISHING = 30.0
"""Seconds for bringing a late answer, discord.py's own tries after a server error included."""

UNKNOWN_INTERACTION = 10062
ALREADY_ACKNOWLEDGED = 40060
"""https://docs.discord.com/developers/topics/opcodes-and-status-codes#json"""


async def send(interaction: Interaction, message: Message, *, private: bool) -> None:
    """Answer with a new message."""
    async with _in_time(interaction):
        await interaction.response.send_message(
            content=message.get("content"),
            embeds=_embeds(message),
            view=_view(message) or discord.utils.MISSING,
            ephemeral=private,
        )


async def replace(interaction: Interaction, message: Message) -> None:
    """Answer a button or a menu by changing the message it stands on."""
    async with _in_time(interaction):
        await interaction.response.edit_message(
            content=message.get("content"),
            embeds=_embeds(message),
            view=_view(message),
        )


async def suggest(interaction: Interaction, shown: Sequence[Choice]) -> None:
    """Suggest while a person types."""
    async with _in_time(interaction):
        await interaction.response.autocomplete([app_commands.Choice(**one) for one in shown])
    if not interaction.response.is_done():
        raise asyncio.CancelledError  # or discord.py would send again, without a deadline


async def think(interaction: Interaction) -> bool:
    """Say privately that the answer takes a while; ``finish`` brings it. False if that failed."""
    async with _in_time(interaction):
        await interaction.response.defer(ephemeral=True, thinking=True)
    return interaction.response.is_done()


async def finish(interaction: Interaction, message: Message) -> None:
    """Bring the answer that ``think`` promised. Discord waits for it for 15 minutes."""
    async with asyncio.timeout(FINISHING):
        await interaction.edit_original_response(
            content=message.get("content"), embeds=_embeds(message), view=_view(message)
        )


async def apologize(interaction: Interaction, message: Message) -> None:
    """Tell the asker privately that something went wrong, whatever was answered before."""
    try:
        match interaction.response.type:
            case None:
                await send(interaction, message, private=True)
            case discord.InteractionResponseType.deferred_channel_message:
                await finish(interaction, message)
            case _:
                await interaction.followup.send(
                    content=message.get("content", discord.utils.MISSING),
                    embeds=_embeds(message),
                    ephemeral=True,
                )
    except (discord.HTTPException, aiohttp.ClientError, TimeoutError) as error:
        log.warning("could not apologize for interaction %s: %s", interaction.id, error)


@asynccontextmanager
async def _in_time(interaction: Interaction) -> AsyncIterator[None]:
    """Give a first response its deadline. A response that comes too late is logged, not retried."""
    left = interaction.client.arrivals.seconds_left(interaction.id)
    try:
        async with asyncio.timeout(left):
            yield
    except discord.HTTPException as error:
        if error.code not in {UNKNOWN_INTERACTION, ALREADY_ACKNOWLEDGED}:
            raise
        log.info("interaction %s was already closed: %s", interaction.id, error)
    except (TimeoutError, aiohttp.ClientError) as error:
        log.warning("interaction %s got no answer: %r", interaction.id, error)


def _embeds(message: Message) -> list[discord.Embed]:
    return [discord.Embed.from_dict(embed) for embed in message["embeds"]]


def _view(message: Message) -> ui.View | None:
    """The components as discord.py wants them; ``None`` for none.

    The view is stopped at once, so that discord.py keeps nothing of it in memory: clicks are
    answered by their custom id alone (see ``components``), also after a restart.
    """
    if not message["components"]:
        return None
    view = ui.View(timeout=None)
    for number, row in enumerate(message["components"]):
        for component in row["components"]:
            view.add_item(_item(component, number))
    view.stop()
    return view


def _item(component: Button | Select, row: int) -> ui.Button[ui.View] | ui.Select[ui.View]:
    if component["type"] == discord.ComponentType.button.value:
        return ui.Button(
            style=discord.ButtonStyle(component["style"]),
            label=component["label"],
            custom_id=component["custom_id"],
            disabled=component.get("disabled", False),
            row=row,
        )
    return ui.Select(
        custom_id=component["custom_id"],
        placeholder=component.get("placeholder"),
        options=[
            discord.SelectOption(
                label=option["label"],
                value=option["value"],
                description=option.get("description"),
            )
            for option in component["options"]
        ],
        row=row,
    )
