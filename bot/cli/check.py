"""``check``: every problem of the glossary's files, as a linter says it."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.options import PROBLEMS, Config, settings_from
from bot.cli.terminal import say
from bot.lexicon import Loaded, load_glossary
from bot.reading import Problem


class Format(StrEnum):
    """How problems are printed."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


def _format(written: str) -> Format:
    try:
        return Format(written)
    except ValueError:
        raise typer.BadParameter(f"{written} is none of {', '.join(Format)}.") from None


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
            parser=_format,
            metavar="FORMAT",
            help="text, json, or github: annotations for its CI.",
        ),
    ] = Format.TEXT,
    config: Config = None,
) -> None:
    """Check the entries: every problem with its file, line and column. Exits with 1 on errors."""
    checked = paths or settings_from(config).glossary.paths
    loaded = load_glossary(checked)
    report = FORMATS[output](loaded, checked)
    if output is Format.TEXT:
        say(report)
    else:
        typer.echo(report)
    if loaded.glossary is None:
        raise typer.Exit(PROBLEMS)


def summary(loaded: Loaded, paths: Sequence[Path]) -> str:
    """One sentence: what was found, and where."""
    counts = [_count(loaded.problems, level) for level in ("error", "warning")]
    found = ", ".join(filter(None, counts)) or "no problems"
    where = ", ".join(map(str, paths))
    if loaded.glossary is None:
        return f"{found} in {where}."
    entries = len(loaded.glossary)
    return f"{entries} {'entry' if entries == 1 else 'entries'} in {where}, {found}."


def _count(problems: Sequence[Problem], level: str) -> str:
    number = sum(problem.level == level for problem in problems)
    return f"{number} {level}{'' if number == 1 else 's'}" if number else ""


def _text(loaded: Loaded, paths: Sequence[Path]) -> str:
    return "\n".join([*map(str, loaded.problems), summary(loaded, paths)])


def _json(loaded: Loaded, _: Sequence[Path]) -> str:
    problems = [_flat(problem) for problem in loaded.problems]
    entries = None if loaded.glossary is None else len(loaded.glossary)
    return json.dumps({"entries": entries, "problems": problems}, ensure_ascii=False, indent=2)


def _flat(problem: Problem) -> dict[str, object]:
    place = asdict(problem.spot)
    return {
        **place,
        "level": problem.level,
        "rule": problem.rule,
        "message": problem.message,
        "hint": problem.hint,
    }


def _github(loaded: Loaded, paths: Sequence[Path]) -> str:
    return "\n".join([*map(_annotation, loaded.problems), summary(loaded, paths)])


GITHUB_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def _annotation(problem: Problem) -> str:
    """https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands."""
    spot = problem.spot
    place = f"file={_property(spot.file)},line={spot.line},col={spot.column}"
    text = f"{problem.message} ({problem.hint})" if problem.hint else problem.message
    level = GITHUB_LEVELS[problem.level]
    return f"::{level} {place},title={_property(problem.rule)}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: dict[Format, Callable[[Loaded, Sequence[Path]], str]] = {
    Format.TEXT: _text,
    Format.JSON: _json,
    Format.GITHUB: _github,
}
