"""``/help``: what the bot does, and what it has loaded."""

from bot.cards.help import help_card
from bot.cards.words import en as words
from bot.discord_app.replies import Interaction, send
from bot.discord_app.tree import GlossaryTree
from bot.services import Services


def add_to(tree: GlossaryTree, services: Services) -> None:
    """Add the command."""

    @tree.command(name="help", description=words.HELP)
    async def help_(interaction: Interaction) -> None:
        message = help_card(services.library.status(), interaction.client.mentions)
        await send(interaction, message, private=True)
