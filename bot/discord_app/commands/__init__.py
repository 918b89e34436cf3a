"""The commands, one file each. Functions, because discord.py refuses context menus in classes."""

from bot.discord_app.commands import define, glossary, help  # noqa: A004 - named after /help
from bot.discord_app.tree import GlossaryTree
from bot.services import Services


def add_all(tree: GlossaryTree, services: Services) -> None:
    """Add every command to the tree."""
    for command in (define, glossary, help):
        command.add_to(tree, services)
