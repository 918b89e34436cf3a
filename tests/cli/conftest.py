"""A small glossary, and two ways to talk to the program."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from bot.cli.program import app

ROOT = Path(__file__).parents[2]

ENTRIES = {
    "roles/back-end-engineer.yaml": """\
term: Back End Engineer
aliases: [Backend Engineer]
abbreviations: [BE]
definition: Builds the server side of an application.
related: [api]
reviewed: 2026-11-01
""",
    "roles/front-end-engineer.yaml": """\
term: Front End Engineer
abbreviations: [FE]
definition: Builds the side of an application that people see.
reviewed: 2026-11-01
""",
    "api.yaml": """\
term: API
definition: How one program asks another for something.
related: [back-end-engineer]
reviewed: 2026-11-01
""",
}

OWN_WORDS = "There is no glossary folder here, so these are the words that come with the bot.\n"

Say = Callable[..., Result]
Program = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def glossary(tmp_path: Path) -> Path:
    """A folder with three good entries."""
    for name, text in ENTRIES.items():
        file = tmp_path / "glossary" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return tmp_path / "glossary"


@pytest.fixture
def say() -> Say:
    """Run one command in this process, without a terminal."""

    def run(*words: object, stdin: str | None = None) -> Result:
        return CliRunner(env={"DISCORD_TOKEN": "", "DISCORD_TOKEN_FILE": ""}).invoke(
            app, [str(word) for word in words], input=stdin
        )

    return run


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """Run the real program, as a shell would, in an empty environment and folder."""

    def run(
        *words: object,
        stdin: str = "",
        environment: Mapping[str, str] | None = None,
        folder: Path = tmp_path,
    ) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, "-m", "bot", *map(str, words)],
            input=stdin,
            cwd=folder,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **(environment or {})},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    return run
