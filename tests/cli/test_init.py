from pathlib import Path

from bot.cli.options import STARTER
from tests.builders import write
from tests.cli.conftest import Program, Say

WRITTEN = [
    ".github/workflows/glossary.yaml",
    ".gitignore",
    "README.md",
    "config.yaml",
    "glossary.schema.json",
    "glossary/_template.yaml",
    "glossary/roles/back-end-engineer.yaml",
]

GOOD = "1 entry in glossary, no problems.\n"


def files_in(folder: Path) -> list[str]:
    return sorted(str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file())


def test_what_is_written_is_a_good_glossary(program: Program, tmp_path: Path) -> None:
    """A new team's folder passes the check that its own CI runs, and answers at once."""
    done = program("init", "ours")
    assert (done.returncode, done.stderr) == (0, "")
    ours = tmp_path / "ours"
    assert files_in(ours) == WRITTEN
    assert program("check", "--format", "github", folder=ours).stdout == GOOD
    assert "┃ Back End Engineer" in program("define", "BE", folder=ours).stdout


def test_the_template_is_an_entry(program: Program, tmp_path: Path) -> None:
    """A copy of the template, as it is, has no problem."""
    program("init", "ours")
    template = (tmp_path / "ours/glossary/_template.yaml").read_text("utf-8")
    (tmp_path / "copy.yaml").write_text(template, "utf-8")
    assert program("check", "copy.yaml").stdout == "1 entry in copy.yaml, no problems.\n"


def test_nothing_is_overwritten(say: Say, tmp_path: Path) -> None:
    """What is there stays as it is, and what is missing is written; both are listed."""
    (tmp_path / "config.yaml").write_text("log: {level: debug}\n", "utf-8")
    (tmp_path / "README.md").symlink_to("nowhere.md")
    result = say("init", tmp_path)
    assert (result.exit_code, result.stderr) == (0, "")
    kept, _, written = result.stdout.partition(f"Written to {tmp_path}:\n")
    assert kept == (f"Kept in {tmp_path}, because they were there:\n  README.md\n  config.yaml\n")
    *names, advice = written.splitlines()
    assert sorted(map(str.strip, names)) == sorted({*WRITTEN} - {"config.yaml", "README.md"})
    assert advice == f"Next: cd {tmp_path}, then glossary-bot try"
    assert (tmp_path / "config.yaml").read_text("utf-8") == "log: {level: debug}\n"
    assert not (tmp_path / "nowhere.md").exists()
    assert "Written" not in say("init", tmp_path).stdout


def test_a_team_that_has_words_gets_no_example_among_them(say: Say, glossary: Path) -> None:
    """Beside entries of its own a team needs a template, not a first entry."""
    before = files_in(glossary)
    assert say("init", glossary.parent).exit_code == 0
    assert files_in(glossary) == sorted([*before, "_template.yaml"])


def test_the_ci_step_installs_what_the_team_chooses(say: Say, tmp_path: Path) -> None:
    """Nothing is installed by a name that anybody could have registered."""
    say("init", tmp_path)
    step = (tmp_path / ".github/workflows/glossary.yaml").read_text("utf-8")
    installed = [line.strip() for line in step.splitlines() if "pip install" in line]
    assert installed == ['- run: pip install "$GLOSSARY_BOT"']
    assert "  GLOSSARY_BOT: git+https://git.example.com/your-team/glossary-bot\n" in step


def test_an_existing_repository_gets_a_glossary(say: Say, tmp_path: Path) -> None:
    """Files that are not in the way stay what they are."""
    (tmp_path / "main.py").write_text("print()\n", "utf-8")
    assert say("init", tmp_path).exit_code == 0
    assert files_in(tmp_path) == sorted([*WRITTEN, "main.py"])


def test_a_file_where_the_folder_should_be(say: Say, tmp_path: Path) -> None:
    """A folder that cannot be made is a failure, said in a sentence."""
    (tmp_path / "ours").write_text("", "utf-8")
    result = say("init", tmp_path / "ours")
    assert (result.exit_code, result.stdout) == (1, "")
    assert " cannot be written: " in result.stderr


def test_the_current_folder(program: Program) -> None:
    """Who is there already need not go there."""
    assert program("init", ".").stdout.splitlines()[-1] == "Next: glossary-bot try"


def test_all_the_words_of_the_bot_as_a_team_s_own(program: Program, tmp_path: Path) -> None:
    """A team that starts from the default glossary gets its entries, paths and golden lookups."""
    done = program("init", "ours", "--full")
    assert (done.returncode, done.stderr) == (0, "")
    ours = tmp_path / "ours"
    written = {file.relative_to(STARTER) for file in STARTER.rglob("*") if file.is_file()}
    copied = {Path(name) for name in files_in(ours / "glossary")}
    assert written == copied
    assert f"  glossary/ ({len(copied)} files)\n" in done.stdout
    checked = program("check", folder=ours)
    assert (checked.returncode, checked.stdout.count("\n")) == (0, 3)
    entry = (ours / "glossary/integration/api.yaml").read_text("utf-8")
    schema = entry.partition("$schema=")[2].partition("\n")[0]
    assert (ours / "glossary/integration" / schema).resolve() == ours / "glossary.schema.json"


def test_all_the_words_of_the_bot_never_mix_with_a_team_s(say: Say, glossary: Path) -> None:
    """Where entries are, two of one id would be likely: nothing is written."""
    before = files_in(glossary.parent)
    result = say("init", glossary.parent, "--full")
    assert result.exit_code == 2
    assert f"{glossary} has entries already; --full is for a new folder." in result.stderr
    assert files_in(glossary.parent) == before


def test_golden_lookups_and_paths_are_no_entries(say: Say, tmp_path: Path) -> None:
    """A folder that only has these is new; what is there stays, and the rest is written."""
    write(tmp_path / "glossary", {"golden.yaml": "lookups: {}\n", "paths/a.yaml": "title: A\n"})
    result = say("init", tmp_path, "--full")
    assert result.exit_code == 0
    assert "Kept in" in result.stdout
    assert (tmp_path / "glossary/golden.yaml").read_text("utf-8") == "lookups: {}\n"
    assert (tmp_path / "glossary/integration/api.yaml").is_file()
