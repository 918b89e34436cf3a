"""``run`` and ``try``: the bot at work, on Discord or on a local one."""

from typing import Annotated

import typer

from bot import app
from bot.cli.options import Config, Glossary, settings_from, settings_to_try
from bot.cli.prompt import converse, run_on_local_discord


def run(
    *,
    or_try: Annotated[
        bool, typer.Option("--or-try", help="Without a token, run on a local Discord.")
    ] = False,
    config: Config = None,
    glossary: Glossary = None,
) -> None:
    """Run the bot on Discord until it is told to stop."""
    settings = settings_from(config, glossary)
    if or_try and settings.discord.token is None:
        raise typer.Exit(run_on_local_discord(settings_to_try(config, glossary)))
    raise typer.Exit(app.run(settings))


def try_(
    *,
    once: Annotated[
        str | None, typer.Option(metavar="COMMAND", help="Type this, print the answer, and leave.")
    ] = None,
    config: Config = None,
    glossary: Glossary = None,
) -> None:
    """Talk to the real bot on a local Discord: no token, no account."""
    raise typer.Exit(converse(settings_to_try(config, glossary), once))
