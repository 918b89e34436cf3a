"""``doctor``: what is wrong with the set-up, and how to mend it."""

import asyncio
from collections.abc import Iterable

import typer

from bot.cli.diagnosis import Finding, diagnose
from bot.cli.options import PROBLEMS, Config, Glossary, settings_from
from bot.cli.terminal import say
from bot.config import settings_file, without_tokens

MARKS = {"good": "✔", "bad": "✖", "note": "–"}  # noqa: RUF001 -- a dash, on purpose


def doctor(*, config: Config = None, glossary: Glossary = None) -> None:
    """Say what is wrong with the set-up, and how to mend it."""
    settings = settings_from(config, glossary)
    findings = asyncio.run(diagnose(settings, settings_file(config)))
    say(report(findings))
    if any(finding.state == "bad" for finding in findings):
        raise typer.Exit(PROBLEMS)


def report(findings: Iterable[Finding]) -> str:
    """The findings, one a line, each remedy on the line below. No token is shown."""
    lines = []
    for finding in findings:
        lines.append(f"{MARKS[finding.state]} {finding.about:<9} {finding.text}")
        if finding.remedy:
            lines.append(f"{'':<11} → {finding.remedy}")
    return without_tokens("\n".join(lines))
