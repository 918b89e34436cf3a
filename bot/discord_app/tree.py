"""The command tree: keeps count of what is running, and answers for what goes wrong."""

import logging
import secrets
from typing import TYPE_CHECKING

from discord import InteractionType, app_commands

from bot.cards import notice
from bot.discord_app.replies import Interaction, apologize

if TYPE_CHECKING:
    from bot.discord_app.client import GlossaryClient  # noqa: F401 - named in a string below

log = logging.getLogger(__name__)


class GlossaryTree(app_commands.CommandTree["GlossaryClient"]):
    """discord.py's tree with the house's manners."""

    async def interaction_check(self, interaction: Interaction, /) -> bool:
        """Let everything pass, and remember that it is running, for a shutdown to wait for."""
        interaction.client.track()
        return True

    async def on_error(self, interaction: Interaction, error: app_commands.AppCommandError) -> None:
        """Answer for a command that failed."""
        if interaction.type is InteractionType.autocomplete:
            log.info("nothing to suggest in interaction %s: %s", interaction.id, error)
            return
        if isinstance(error, app_commands.CommandNotFound | app_commands.CommandSignatureMismatch):
            await apologize(interaction, notice.outdated(interaction.client.mentions))
            return
        await answer_for(interaction, getattr(error, "original", error))


async def answer_for(interaction: Interaction, error: BaseException) -> None:
    """Log a failure under a short id, and tell the asker that id."""
    incident = secrets.token_hex(3)
    log.error("incident %s in interaction %s", incident, interaction.id, exc_info=error)
    await apologize(interaction, notice.failed(incident))
