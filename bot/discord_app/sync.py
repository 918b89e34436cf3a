"""Telling Discord the commands, and only when they differ from what it has."""

import logging
from collections.abc import Iterable, Mapping
from typing import Any

import discord
from discord import app_commands

from bot.discord_app.tree import GlossaryTree

log = logging.getLogger(__name__)

Payload = Mapping[str, Any]

ABOUT = frozenset({"id", "application_id", "guild_id", "version"})
"""What Discord adds to a command: it says nothing of what the command does."""


async def sync(tree: GlossaryTree) -> dict[str, str]:
    """Make Discord's commands the tree's, writing nothing when they are already.

    Discord allows 200 new commands a day, so a bot that restarts must not write at every start
    (https://docs.discord.com/developers/interactions/application-commands#registering-a-command).

    Returns:
        What mentions each command in a message, by its name: ``{"define": "</define:123>"}``.
    """
    known = await tree.fetch_commands()
    there = [command.to_dict() for command in known]
    if _comparable(there) != _comparable(command.to_dict(tree) for command in tree.get_commands()):
        try:
            known = await tree.sync()
            log.info("told Discord about %d commands", len(known))
        except discord.HTTPException:
            log.exception("Discord did not take the commands; the ones it has stay")
    return dict(_mentions(known))


def _mentions(commands: Iterable[app_commands.AppCommand]) -> Iterable[tuple[str, str]]:
    for command in commands:
        yield command.name, command.mention
        for option in command.options:
            if isinstance(option, app_commands.AppCommandGroup):
                yield option.qualified_name, option.mention


def _comparable(commands: Iterable[Payload]) -> dict[str, object]:
    return {str(command["name"]): _plain(command) for command in commands}


def _plain(value: object) -> object:
    """The value without what is empty or Discord's own, so that a default equals an absence."""
    if isinstance(value, Mapping):
        parts = {key: _plain(part) for key, part in value.items() if key not in ABOUT}
        return {key: part for key, part in parts.items() if part not in (None, False, [], {})}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return value
