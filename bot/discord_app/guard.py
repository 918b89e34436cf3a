"""Keeps one odd gateway event from ending the process, by wrapping private parts of discord.py.

discord.py 2.7.1 does not guard its event parsers: an INTERACTION_CREATE without a token, or a
GUILD_CREATE with a bad id, ends ``Client.connect`` with a bare KeyError. A resumed session may also
replay an interaction that was answered already, which would be handled twice.
"""

import logging
from collections.abc import Callable, Mapping
from typing import Any

import discord

from bot.discord_app.arrivals import Arrivals

log = logging.getLogger(__name__)

Parser = Callable[[Any], None]

NEEDED = frozenset({"READY", "RESUMED"})
"""Events without which there is no session: here a failure must end the attempt."""


def guard_events(client: discord.Client, arrivals: Arrivals) -> None:
    """Wrap every event parser of ``client``. To be called before it connects.

    Raises:
        RuntimeError: this discord.py keeps its parsers elsewhere; the guard must be mended.
    """
    parsers: dict[str, Parser] | None = getattr(client._connection, "parsers", None)  # noqa: SLF001 - see above
    if not isinstance(parsers, dict) or "INTERACTION_CREATE" not in parsers:
        raise RuntimeError("this version of discord.py is not supported: its parsers have moved")
    parsers["INTERACTION_CREATE"] = _once(parsers["INTERACTION_CREATE"], arrivals)
    for name, parse in parsers.items():
        if name not in NEEDED:
            parsers[name] = _guarded(name, parse)


def _guarded(name: str, parse: Parser) -> Parser:
    def guarded(data: Any) -> None:
        try:
            parse(data)
        except Exception:
            log.exception("skipped a malformed %s event", name)

    return guarded


def _once(parse: Parser, arrivals: Arrivals) -> Parser:
    def once(data: Mapping[str, Any]) -> None:
        if arrivals.note(int(data["id"])):
            parse(data)
        else:
            log.info("skipped interaction %s: it was replayed", data["id"])

    return once
