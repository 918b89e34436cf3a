"""Telling Discord the commands, and only when they differ from what it has."""

import asyncio
import logging
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import aiohttp
import discord

from bot.discord_app.tree import GlossaryTree

log = logging.getLogger(__name__)

Payload = Mapping[str, Any]

DISCORDS_OWN = frozenset({"id", "application_id", "guild_id", "version", "dm_permission"})
"""What Discord adds to a command, and ``dm_permission``, which it derives from the contexts."""

SUB_COMMAND = 1

PATIENCE = 10.0
"""Seconds for each request. A daily limit is told as a wait of hours, which discord.py would sleep
through before it connects."""


async def sync(tree: GlossaryTree) -> dict[str, str]:
    """Make Discord's commands the tree's, writing nothing when they are already.

    Discord allows 200 new commands a day, so a bot that restarts must not write at every start
    (https://docs.discord.com/developers/interactions/application-commands#registering-a-command).
    The raw answers are compared: discord.py's ``AppCommand`` loses contexts and permissions.

    Returns:
        What mentions each command in a message, by its name: ``{"define": "</define:123>"}``.

    Raises:
        discord.HTTPException: Discord does not say which commands it has.
        TimeoutError: it does not answer.
    """
    client = tree.client
    application_id = client.application_id
    if application_id is None:
        raise RuntimeError("commands are synchronized after the login")
    wanted = [command.to_dict(tree) for command in tree.get_commands()]
    async with asyncio.timeout(PATIENCE):
        known: Sequence[Payload] = await client.http.get_global_commands(application_id)
    if _comparable(known) != _comparable(wanted):
        try:
            async with asyncio.timeout(PATIENCE):
                known = await client.http.bulk_upsert_global_commands(application_id, wanted)
            log.info("registered %d commands with Discord", len(known))
        except (discord.HTTPException, aiohttp.ClientError, TimeoutError):
            log.exception("Discord did not take the commands; the ones it has stay")
    return dict(_mentions(known))


def _mentions(commands: Iterable[Payload]) -> Iterable[tuple[str, str]]:
    for command in commands:
        name, command_id = command["name"], command["id"]
        yield name, f"</{name}:{command_id}>"
        for option in command.get("options", []):
            if option["type"] == SUB_COMMAND:
                full_name = f"{name} {option['name']}"
                yield full_name, f"</{full_name}:{command_id}>"


def _comparable(commands: Iterable[Payload]) -> dict[tuple[int, str], object]:
    return {(command["type"], command["name"]): _plain(command) for command in commands}


def _plain(value: object) -> object:
    """The value without what is empty or Discord's own, so that a default equals an absence."""
    if isinstance(value, Mapping):
        parts = {key: _plain(part) for key, part in value.items() if key not in DISCORDS_OWN}
        return {key: part for key, part in parts.items() if part not in ("None", "False", [], {})}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return str(value)
