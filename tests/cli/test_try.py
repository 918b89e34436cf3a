import io
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from rich.console import Console

from bot.cli.tryout import tryout
from bot.config import Glossary, Health, Settings
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


def transcript(program: Program, *lines: str) -> list[tuple[str, str]]:
    """Who typed what, and what was shown after it, for lines that come from a file."""
    done = program("try", stdin="\n".join(lines))
    assert (done.returncode, done.stderr) == (0, "")
    _, *turns = re.split(r"^(?=(?:you|sam)> )", done.stdout, flags=re.MULTILINE)
    parts = [turn.partition("\n") for turn in turns]
    return [(typed, shown.strip()) for typed, _, shown in parts]


@pytest.mark.usefixtures("glossary")
def test_a_conversation(program: Program) -> None:
    """Commands, numbers, and a colleague: private answers are seen by the asker only."""
    choice, card, reloaded, sams, refused, api, yours, *end = transcript(
        program,
        "/define engineer",
        "1",
        "/glossary reload",
        "/as sam",
        "/glossary reload",
        "/define api",
        "/as you",
        "/quit",
        "/define never",
    )
    assert choice[0] == "you> /define engineer"
    assert " 1. " in choice[1]
    assert "Only you can see this." in choice[1]
    assert "┃ Back End Engineer" in card[1] or "┃ Front End Engineer" in card[1]
    assert "Glossary reloaded" in reloaded[1]
    assert sams == ("you> /as sam", "sam sees no message here.")
    assert refused == ("sam> /glossary reload", "/glossary is not shown to sam.")
    assert "┃ API" in api[1]
    assert "┃ API" in yours[1]
    assert end == [("you> /quit", "")]


@pytest.mark.usefixtures("glossary")
def test_what_is_not_understood_is_answered_in_its_place(program: Program) -> None:
    """Every slip gets one sentence that says what would have been right."""
    slips = [
        ("you> 7", "There is nothing with the number 7."),
        ("you> hello", "Commands begin with a slash: /define hello"),
        ("you> /as", "Say whose eyes to see with: /as you or /as sam."),
        ("you> /as nobody", "There is no nobody here: /as you or /as sam."),
        ("you> /define", "The option term is required."),
    ]
    typed = [line.removeprefix("you> ") for line, _ in slips]
    assert transcript(program, *typed) == [*slips, ("you> ", "")]


@pytest.mark.parametrize("word", ["/quit", "/exit", "quit", "exit"])
@pytest.mark.usefixtures("glossary")
def test_ways_to_leave(program: Program, word: str) -> None:
    """Each of the words that people try ends the conversation."""
    assert transcript(program, word, "/help") == [(f"you> {word}", "")]


@pytest.mark.usefixtures("glossary")
def test_a_command_without_its_slash(program: Program) -> None:
    """Nobody is sent back for a slash."""
    help_card, definition = transcript(program, "help", "define api", "/quit")[:2]
    assert "/glossary reload" in help_card[1]
    assert "┃ API" in definition[1]


def test_a_button_keeps_its_number(program: Program, glossary: Path) -> None:
    """The same number turns page after page; at an end, the button that is off explains itself."""
    overview = "".join(f"  Sentence {number} of a long story.\n\n" for number in range(150))
    text = f"term: API\ndefinition: How one program asks another.\noverview: |\n{overview}"
    (glossary / "api.yaml").write_text(text, "utf-8")
    turns = transcript(program, "/define api", "1", "1", "2", "2", "2", "1")
    shown = [text.splitlines()[-2:] for _, text in turns]
    assert shown[1] == ["[1 ‹ Back (off)] [2 Next ›]", "Only you can see this."]
    assert shown[2] == ["“‹ Back” is off: it leads nowhere from here."]
    assert shown[3][0] == "[1 ‹ Back] [2 Next ›]"
    assert shown[4][0] == "[1 ‹ Back] [2 Next › (off)]"
    assert shown[5] == ["“Next ›” is off: it leads nowhere from here."]
    assert shown[6][0] == "[1 ‹ Back] [2 Next ›]"


@pytest.mark.usefixtures("glossary")
def test_an_end_without_quit(program: Program) -> None:
    """The end of the input is a way to leave, and what follows begins on a new line."""
    done = program("try", stdin="/help\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert "/glossary reload" in done.stdout
    assert done.stdout.endswith("\nyou> \n")


@pytest.mark.usefixtures("glossary")
def test_a_line_that_is_not_answered(program: Program) -> None:
    """For scripts: no answer is a failure with its reason."""
    done = program("try", "--once", "/defin api")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "There is no command /defin; did you mean /define?\n"


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
        assert done.stderr == (
            "glossary:1:1 error missing-path there is no such file or folder "
            "(`glossary-bot doctor` says how to mend it)\n"
        )


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


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        ("/", ["/define ", "/glossary reload ", "/help "]),
        ("/g", ["/glossary reload "]),
        ("/define front", ["/define Front End Engineer"]),
        ("/define term:front", ["/define term:Front End Engineer"]),
        ("/define bakend eng", ["/define Back End Engineer"]),
        ("/define front private:true", []),
        ("/define ", []),
        ("/nothing fro", []),
    ],
)
async def test_what_a_line_may_become(glossary: Path, typed: str, lines: list[str]) -> None:
    """Commands, and then what the bot suggests; the nearest one where nothing begins like that."""
    async with tryout(settings_of(glossary)) as conversation:
        assert await conversation.suggest(typed) == lines


async def test_a_suggestion_leads_to_its_entry(glossary: Path) -> None:
    """Its name is shown and its value sent, so the words of the name need not be found."""
    async with tryout(settings_of(glossary)) as conversation:
        (line,) = await conversation.suggest("/define front")
        drawn = io.StringIO()
        Console(file=drawn).print(await conversation.say(line))
    assert "┃ Front End Engineer" in drawn.getvalue()
    assert "Did you mean" not in drawn.getvalue()


def settings_of(glossary: Path) -> Settings:
    return Settings(glossary=Glossary(paths=(glossary,)), health=Health(port=0))


class Terminal:
    """``try`` in a real terminal, and the hands of the person before it."""

    def __init__(self, folder: Path) -> None:
        self._hands, screen = os.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "bot", "try"],
            cwd=folder,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "TERM": "dumb"},
            stdin=screen,
            stdout=screen,
            stderr=screen,
            start_new_session=True,
        )
        os.close(screen)

    def type(self, keys: str) -> None:
        """Press these keys."""
        os.write(self._hands, keys.encode())

    def until(self, wanted: str) -> None:
        """Watch until this is shown; an error if the program ends before."""
        seen = b""
        while wanted.encode() not in seen:
            seen += os.read(self._hands, 1)

    def rest(self) -> str:
        """What is shown until the program has ended."""
        seen = b""
        with suppress(OSError):  # how Linux says that nobody holds the screen any more
            while shown := os.read(self._hands, 1024):
                seen += shown
        return seen.decode()

    def close(self) -> None:
        """End the program, if it has not ended, and turn the screen off."""
        self.process.kill()
        self.process.wait()
        os.close(self._hands)


@pytest.fixture
def terminal(glossary: Path) -> Iterator[Terminal]:
    """A person at a terminal, before the prompt."""
    opened = Terminal(glossary.parent)
    opened.until("you> ")
    yield opened
    opened.close()


def test_tab_completes_a_term(terminal: Terminal) -> None:
    """In a real terminal the Tab key writes the rest of the only word that is meant."""
    terminal.type("/define fro\t")
    terminal.until("Front End Engineer")
    terminal.type("\n")
    terminal.until("Builds the side of an application that people see.")


def test_the_shell_finds_a_fresh_line(terminal: Terminal) -> None:
    """Whoever leaves with Ctrl+D has the shell's prompt at the beginning of a line."""
    terminal.type("\x04")
    assert terminal.rest().endswith("\r\n")
    assert terminal.process.wait() == 0
