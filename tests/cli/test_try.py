import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import OWN_WORDS, ROOT, Program


def test_one_command_is_answered(program: Program, glossary: Path) -> None:
    """The real bot answers on a Discord of its own; what a bad environment says is no matter."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        environment = {
            "DISCORD_TOKEN": "not-a-token",
            "GLOSSARY_BOT__HEALTH__PORT": str(taken.getsockname()[1]),
        }
        done = program("try", "--once", "/define backend engineer", environment=environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert "┃ Back End Engineer\n┃ Builds the server side of an application.\n" in done.stdout
    assert "[1 API]" in done.stdout
    assert glossary.is_dir()


@pytest.mark.usefixtures("glossary")
def test_a_conversation(program: Program) -> None:
    """Commands, numbers, and a colleague: private answers are seen by the asker only."""
    lines = [
        "/define engineer",
        "1",
        "/glossary reload",
        "/as sam",
        "/glossary reload",
        "/define api",
        "/as you",
        "7",
        "hello",
        "/quit",
        "/define never",
    ]
    done = program("try", stdin="\n".join(lines))
    assert (done.returncode, done.stderr.splitlines()) == (
        0,
        [
            "/glossary is not shown to sam",
            "There is nothing with the number 7.",
            "Commands begin with a slash: /define hello",
        ],
    )
    _, choice, card, reloaded, sams, refused, api, yours, *_, end = done.stdout.split("> ")
    assert " 1. " in choice
    assert "Only you can see this." in choice
    assert "┃ Back End Engineer" in card or "┃ Front End Engineer" in card
    assert "Glossary reloaded" in reloaded
    assert sams == "sam sees no message here.\n\nsam"
    assert refused.strip() == "sam"
    assert "┃ API" in api
    assert "┃ API" in yours
    assert end == ""


@pytest.mark.usefixtures("glossary")
def test_an_end_without_quit(program: Program) -> None:
    """The end of the input is a way to leave."""
    done = program("try", stdin="/help\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert "/glossary reload" in done.stdout


@pytest.mark.usefixtures("glossary")
def test_a_line_that_is_not_answered(program: Program) -> None:
    """For scripts: no answer is a failure with its reason."""
    done = program("try", "--once", "/defin api")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "There is no command /defin api. Did you mean /define?\n"


def test_a_try_without_a_glossary(program: Program) -> None:
    """Whoever tries the bot in an empty folder talks to one that knows its own words."""
    done = program("try", "--once", "/define back end")
    assert (done.returncode, done.stderr) == (0, OWN_WORDS)
    assert "Back End Software Engineer" in done.stdout


def test_run_without_a_glossary(program: Program) -> None:
    """A bot for a team never answers with words that are not the team's."""
    token = {"DISCORD_TOKEN": "some-token"}
    for words in (["run"], ["run", "--or-try"]):
        done = program(*words, environment=token)
        assert (done.returncode, done.stdout) == (78, "")
        assert done.stderr == "glossary:1:1 error missing-path there is no such file or folder\n"


def test_a_broken_glossary(program: Program, tmp_path: Path) -> None:
    """The bot does not start from files with errors, on any Discord."""
    (tmp_path / "api.yaml").write_text("term: API\n", "utf-8")
    for command in (["try", "--once", "/help"], ["run", "--or-try"]):
        done = program(*command, "--glossary", "api.yaml")
        assert done.returncode == 78
        assert "api.yaml:1:1 error missing-field" in done.stderr
        assert "Traceback" not in done.stderr


@pytest.mark.usefixtures("glossary")
def test_run_without_a_token(program: Program) -> None:
    """Without a token there is one plain sentence, and an exit code that forbids a restart."""
    done = program("run")
    assert (done.returncode, done.stdout) == (78, "")
    (sentence,) = done.stderr.splitlines()
    assert sentence.startswith("There is no bot token. Set DISCORD_TOKEN")


@pytest.fixture
def served(glossary: Path, port: int) -> Iterator["subprocess.Popen[str]"]:
    """``run --or-try`` in the background."""
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "run", "--or-try"],
        cwd=glossary.parent,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "GLOSSARY_BOT__HEALTH__PORT": str(port),
        },
        stderr=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        yield process
        process.kill()


def test_run_or_try_serves_until_it_is_told_to_stop(
    served: "subprocess.Popen[str]", program: Program, port: int
) -> None:
    """Without a token the bot runs on a local Discord, is well, and leaves on SIGTERM with 0."""
    assert served.stderr is not None
    assert next(served.stderr) == (
        "There is no token, so the bot runs on a local Discord of its own.\n"
    )
    assert any("connected as" in line for line in served.stderr)
    asked = program("health", environment={"GLOSSARY_BOT__HEALTH__PORT": str(port)})
    assert (asked.returncode, asked.stdout) == (0, "The bot is ready.\n")
    served.send_signal(signal.SIGTERM)
    rest = served.stderr.read()
    assert served.wait() == 0
    assert "Traceback" not in rest
