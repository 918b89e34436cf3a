"""``check``: every problem of the glossary's files, as a linter says it."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, TypeVar

import typer

from bot.cli.options import PROBLEMS, Config, settings_from
from bot.cli.problems import FORMATS, Format, Least, from_level
from bot.cli.terminal import say
from bot.lint import examine

Choice = TypeVar("Choice", bound=StrEnum)


def _one_of(kind: type[Choice]) -> Callable[[str], Choice]:
    """A parser that says what there is to choose from."""

    def parse(written: str) -> Choice:
        try:
            return kind(written)
        except ValueError:
            raise typer.BadParameter(f"{written} is none of {', '.join(kind)}.") from None

    return parse


def check(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="PATH", help="Folders or files, instead of the settings'."),
    ] = None,
    *,
    output: Annotated[
        Format,
        typer.Option(
            "--format",
            parser=_one_of(Format),
            metavar="FORMAT",
            help="text, json, or github: annotations for its CI.",
        ),
    ] = Format.TEXT,
    level: Annotated[
        Least,
        typer.Option(
            parser=_one_of(Least),
            metavar="LEVEL",
            help="The least that is shown: error, warning, or info.",
        ),
    ] = Least.WARNING,
    strict: Annotated[bool, typer.Option("--strict", help="Fail on warnings, too.")] = False,
    config: Config = None,
) -> None:
    """Check the entries, the paths, and the golden lookups. Exits with 1 on errors."""
    checked = paths or settings_from(config).glossary.paths
    examined = examine(checked, datetime.now().astimezone().date())
    least = Least.WARNING if strict and level is Least.ERROR else level
    report = FORMATS[output](examined, checked, least)
    if output is Format.TEXT:
        say(report)
    else:
        typer.echo(report)
    if from_level(examined, Least.WARNING if strict else Least.ERROR):
        raise typer.Exit(PROBLEMS)
