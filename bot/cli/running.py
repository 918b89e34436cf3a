"""``run`` and ``try``: the bot at work, on Discord or on a local one.

What they need is imported when they are called: discord.py takes half a second, for which
``define`` and the others should not wait.
"""

from typing import Annotated

import typer

from bot.cli.options import Config, Glossary, settings_from


def run(
    *,
    or_try: Annotated[
        bool, typer.Option("--or-try", help="Without a token, run on a local Discord.")
    ] = False,
    config: Config = None,
    glossary: Glossary = None,
) -> None:
    """Run the bot on Discord until it is told to stop."""
    from bot import app  # noqa: PLC0415 -- see above
    from bot.cli.prompt import run_on_local_discord  # noqa: PLC0415 -- see above

    settings = settings_from(config, glossary)
    local = or_try and settings.discord.token is None
    raise typer.Exit(run_on_local_discord(settings) if local else app.run(settings))


def try_(
    *,
    once: Annotated[
        str | None, typer.Option(metavar="COMMAND", help="Type this, print the answer, and leave.")
    ] = None,
    config: Config = None,
    glossary: Glossary = None,
) -> None:
    """Talk to the real bot on a local Discord: no token, no account."""
    from bot.cli.prompt import converse  # noqa: PLC0415 -- see above

    raise typer.Exit(converse(settings_from(config, glossary), once))
