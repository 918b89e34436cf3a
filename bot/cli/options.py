"""What several commands share: their options, and what these lead to."""

from pathlib import Path
from typing import Annotated

import typer

from bot.config import BadSettingsError, Settings, load_settings
from bot.services.library import Snapshot, build
from bot.services.outcomes import Refused

PROBLEMS = 1
"""The exit code when a check has found something, or a command could not do what it was asked.

That a term is in no entry is an answer, and exits with 0."""

CONFIGURATION = 78
"""sysexits.h: EX_CONFIG, after which a supervisor must not restart."""

INSTALLED = Path(__file__).parents[1] / "starter" / "glossary"
STARTER = INSTALLED if INSTALLED.is_dir() else Path(__file__).parents[2] / "glossary"
"""The glossary that comes with the bot; a checkout has it beside ``bot``."""

OWN_WORDS = "There is no glossary folder here, so these are the words that come with the bot."

Config = Annotated[
    Path | None,
    typer.Option(metavar="FILE", help="The settings; config.yaml if it exists."),
]
Glossary = Annotated[
    list[Path] | None,
    typer.Option(metavar="PATH", help="Entries, instead of the settings'; repeatable."),
]
Json = Annotated[bool, typer.Option("--json", help="Print a JSON object.")]
Batch = Annotated[
    bool,
    typer.Option("--batch", help="Read one a line from standard input; print a JSON object each."),
]


def settings_from(
    config: Path | None, glossary: list[Path] | None = None, *, spare: Path | None = None
) -> Settings:
    """The settings, with the glossary of the command line where there is one.

    Args:
        config: The settings' file, if one is asked for.
        glossary: The glossary, if one is asked for.
        spare: The glossary to use where none is asked for and the default one is missing.

    Raises:
        typer.Exit: the settings cannot be used; what is wrong has been said.
    """
    try:
        settings = load_settings(config, spare=spare)
    except BadSettingsError as error:
        typer.echo(error, err=True)
        raise typer.Exit(CONFIGURATION) from None
    if glossary:
        chosen = settings.glossary.model_copy(update={"paths": tuple(glossary)})
        return settings.model_copy(update={"glossary": chosen})
    return settings


def settings_to_try(config: Path | None, glossary: list[Path] | None) -> Settings:
    """The settings to look around with; where there is no glossary, the bot's own, and it is said.

    Raises:
        typer.Exit: the settings cannot be used; what is wrong has been said.
    """
    settings = settings_from(config, glossary, spare=STARTER)
    if not glossary and settings.glossary.paths == (STARTER,):
        typer.echo(OWN_WORDS, err=True)
    return settings


def snapshot_from(settings: Settings) -> Snapshot:
    """The entries and the index to answer from.

    Raises:
        typer.Exit: the entries have errors; all of them have been said.
    """
    built = build(settings.glossary.paths, settings.answers.manner)
    if isinstance(built, Refused):
        typer.echo("\n".join(map(str, built.problems)), err=True)
        raise typer.Exit(CONFIGURATION)
    return built[0]
