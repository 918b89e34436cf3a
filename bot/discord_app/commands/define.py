"""``/define term:``: the card of an entry, or an honest choice."""

from discord import app_commands
from discord.app_commands import Choice, Range

from bot.cards.answer import reply
from bot.cards.choices import choices
from bot.cards.words import en as words
from bot.discord_app.replies import Interaction, send, suggest
from bot.discord_app.tree import GlossaryTree
from bot.services import Services

LONGEST_QUERY = 100
"""Characters. An autocomplete value may have as many, and no team's word has more."""


def add_to(tree: GlossaryTree, services: Services) -> None:
    """Add the command and its live suggestions."""

    @tree.command(name="define", description=words.DEFINE)
    @app_commands.describe(term=words.DEFINE_TERM, private=words.DEFINE_PRIVATE)
    async def define(
        interaction: Interaction,
        term: Range[str, 1, LONGEST_QUERY],
        private: bool | None = None,  # noqa: FBT001 - an option is a parameter
    ) -> None:
        hidden = services.private_answers if private is None else private
        in_server = interaction.guild_id is not None
        shown = reply(services.define.ask(term), private=hidden, shareable=in_server)
        await send(interaction, shown.message, private=shown.private)

    @define.autocomplete("term")
    async def complete(interaction: Interaction, typed: str) -> list[Choice[str]]:
        await suggest(interaction, choices(services.define.suggest(typed)))
        return []  # they are sent already
