"""What ``check`` has found, for people, for programs, and for GitHub."""

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path

from bot.lint import Examined
from bot.reading import Level, Problem


class Format(StrEnum):
    """How problems are printed."""

    TEXT = "text"
    JSON = "json"
    GITHUB = "github"


class Least(StrEnum):
    """The level from which problems are told; in the order of their weight."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


_WEIGHT = [*Least]


def from_level(examined: Examined, least: Least) -> list[Problem]:
    """The problems of that level and of heavier ones."""
    told = _WEIGHT[: _WEIGHT.index(least) + 1]
    return [problem for problem in examined.problems if problem.level in told]


def summary(examined: Examined, where: Sequence[Path]) -> str:
    """One sentence: what was found, and where."""
    found = _counts(examined, (Least.ERROR, Least.WARNING))
    folders = ", ".join(map(str, where))
    if examined.entries is None:
        return f"{found} in {folders}."
    entries = _counted(examined.entries, "entry", "entries")
    return f"{entries} in {folders}, {found or 'no problems'}."


def _counts(examined: Examined, levels: Sequence[Least]) -> str:
    """How many problems there are of each of these levels, without those that have none."""
    found = Counter(problem.level for problem in examined.problems)
    some = [level for level in levels if found[level.value]]
    return ", ".join(_counted(found[level.value], level, f"{level}s") for level in some)


def _counted(number: int, one: str, many: str) -> str:
    return f"{number:,} {one if number == 1 else many}"


def _closing(examined: Examined, where: Sequence[Path], least: Least) -> list[str]:
    lines = [summary(examined, where)]
    if examined.lookups:
        lost = sum(problem.rule == "golden-lookup" for problem in examined.problems)
        lookups = _counted(examined.lookups, "golden lookup", "golden lookups")
        lines.append(f"{lookups}, {f'{lost:,}' if lost else 'none'} astray.")
    if hidden := _counts(examined, _WEIGHT[_WEIGHT.index(least) + 1 :]):
        lines.append(f"{hidden} not shown: add --level info to read what could be better still.")
    return lines


def _text(examined: Examined, where: Sequence[Path], least: Least) -> str:
    shown = map(str, from_level(examined, least))
    return "\n".join([*shown, *_closing(examined, where, least)])


def _json(examined: Examined, _: Sequence[Path], least: Least) -> str:
    problems = [_flat(problem) for problem in from_level(examined, least)]
    report = {"entries": examined.entries, "lookups": examined.lookups, "problems": problems}
    return json.dumps(report, ensure_ascii=False, indent=2)


def _flat(problem: Problem) -> dict[str, object]:
    place = asdict(problem.spot)
    return {
        **place,
        "level": problem.level,
        "rule": problem.rule,
        "message": problem.message,
        "hint": problem.hint,
    }


def _github(examined: Examined, where: Sequence[Path], least: Least) -> str:
    shown = map(_annotation, from_level(examined, least))
    return "\n".join([*shown, *_closing(examined, where, least)])


_GITHUB_LEVELS: dict[Level, str] = {"error": "error", "warning": "warning", "info": "notice"}


def _annotation(problem: Problem) -> str:
    """https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands."""
    spot = problem.spot
    place = f"file={_property(spot.file)},line={spot.line},col={spot.column}"
    text = f"{problem.message} ({problem.hint})" if problem.hint else problem.message
    level = _GITHUB_LEVELS[problem.level]
    return f"::{level} {place},title={_property(problem.rule)}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: dict[Format, Callable[[Examined, Sequence[Path], Least], str]] = {
    Format.TEXT: _text,
    Format.JSON: _json,
    Format.GITHUB: _github,
}
