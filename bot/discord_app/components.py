"""Buttons and menus: every click, by its custom id alone, so old messages keep working."""

from typing import Any

from bot.cards import actions, notice
from bot.cards.answer import reply
from bot.cards.entry import card
from bot.cards.full import full
from bot.discord_app.replies import Interaction, replace, send
from bot.services import Services
from bot.services.outcomes import Found, Gone


async def press(interaction: Interaction, services: Services) -> None:
    """Answer a click. What it carries is checked like anything else that a person sends."""
    data: dict[str, Any] = dict(interaction.data or {})
    action = actions.unpack(str(data.get("custom_id", "")))
    if action is None:
        await send(interaction, notice.outdated(interaction.client.mentions), private=True)
        return
    chosen = data.get("values") or [action.entry_id]
    found = services.define.open(str(chosen[0]))
    if isinstance(found, Gone):
        await send(interaction, notice.gone(), private=True)
        return
    await _do(interaction, action, found)


async def _do(interaction: Interaction, action: actions.Action, found: Found) -> None:
    match action.verb:
        case "open" | "pick":
            await _show(interaction, found)
        case "full":
            await send(interaction, full(found, page=1), private=True)
        case "page":
            await replace(interaction, full(found, page=action.page))
        case "share":
            await send(interaction, card(found), private=False)


async def _show(interaction: Interaction, found: Found) -> None:
    """Show a card privately: in place of the asker's own message, beside a public one."""
    shown = reply(found, private=True, shareable=interaction.guild_id is not None)
    if interaction.message is not None and interaction.message.flags.ephemeral:
        await replace(interaction, shown.message)
    else:
        await send(interaction, shown.message, private=True)
