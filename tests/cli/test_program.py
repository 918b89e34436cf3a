from pathlib import Path

from bot import __version__
from bot.lexicon import schema_text
from tests.cli.conftest import Program, Say


def test_help_is_the_answer_to_nothing(program: Program) -> None:
    """The bare program says what it can do, and that is not a failure."""
    bare = program()
    assert (bare.returncode, bare.stderr) == (0, "")
    assert bare.stdout == program("--help").stdout
    commands = bare.stdout.partition("Commands:\n")[2]
    assert [line.split()[0] for line in commands.splitlines()] == [
        "define",
        "complete",
        "check",
        "rules",
        "init",
        "try",
        "run",
        "doctor",
        "health",
        "schema",
    ]
    assert "..." not in commands


def test_help_fits_a_narrow_terminal(program: Program) -> None:
    """The help of every command breaks its lines between words, on a phone's screen, too."""
    for command in ("define", "check", "try"):
        text = program(command, "--help", environment={"COLUMNS": "40"}).stdout
        assert max(map(len, text.splitlines())) <= 40
        wide = program(command, "--help", environment={"COLUMNS": "80"}).stdout
        assert text.split() == wide.split()


def test_sentences_fit_a_narrow_terminal(program: Program, glossary: Path) -> None:
    """In a terminal sentences are folded; for another program a problem stays one line."""
    (glossary / "api.yaml").write_text("term: API\n", "utf-8")
    narrow = {"COLUMNS": "40", "TTY_COMPATIBLE": "1"}
    assert max(map(len, program("check", environment=narrow).stdout.splitlines())) <= 40
    assert len(program("check", environment={"COLUMNS": "40"}).stdout.splitlines()) == 2


def test_the_version(program: Program) -> None:
    """Which version answers is one line."""
    assert program("--version").stdout == f"glossary-bot {__version__}\n"


def test_wrong_usage(program: Program) -> None:
    """A command or an option that does not exist exits with 2, and no traceback."""
    for words in (["defin", "api"], ["define", "--jsn", "api"], ["check", "--format", "xml"]):
        done = program(*words)
        assert (done.returncode, done.stdout) == (2, "")
        assert "Traceback" not in done.stderr


def test_settings_that_are_not_there(program: Program) -> None:
    """A supervisor must not restart after a wrong configuration: 78, and one plain sentence."""
    done = program("define", "api", "--config", "missing.yaml")
    assert (done.returncode, done.stdout) == (78, "")
    assert done.stderr == (
        "missing.yaml:1:1 error unreadable-file the file cannot be read: "
        "No such file or directory\n"
    )


def test_a_setting_that_does_not_exist(program: Program, tmp_path: Path) -> None:
    """An unknown key is refused where it stands, with the nearest known one."""
    (tmp_path / "config.yaml").write_text("health:\n  prot: 80\n", "utf-8")
    done = program("define", "api")
    assert done.returncode == 78
    assert done.stderr == (
        "config.yaml:2:3 error unknown-setting there is no setting `health.prot` "
        "(did you mean health.port?)\n"
    )


def test_the_schema(say: Say, tmp_path: Path) -> None:
    """The schema is printed, or written to a file."""
    assert say("schema").output == schema_text()
    assert say("schema", "--output", tmp_path / "schema.json").exit_code == 0
    assert (tmp_path / "schema.json").read_text("utf-8") == schema_text()
