from pathlib import Path

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
    """One file in the way: it is named, and not even the others are written."""
    (tmp_path / "config.yaml").write_text("log: {level: debug}\n", "utf-8")
    result = say("init", tmp_path)
    assert result.exit_code == 1
    assert result.stderr == (
        f"These exist in {tmp_path} already, so nothing was written:\n  config.yaml\n"
    )
    assert files_in(tmp_path) == ["config.yaml"]
    assert (tmp_path / "config.yaml").read_text("utf-8") == "log: {level: debug}\n"


def test_an_existing_repository_gets_a_glossary(say: Say, tmp_path: Path) -> None:
    """Files that are not in the way stay what they are."""
    (tmp_path / "main.py").write_text("print()\n", "utf-8")
    assert say("init", tmp_path).exit_code == 0
    assert files_in(tmp_path) == sorted([*WRITTEN, "main.py"])


def test_a_file_where_the_folder_should_be(say: Say, tmp_path: Path) -> None:
    """A folder that cannot be made is wrong usage, said in a sentence."""
    (tmp_path / "ours").write_text("", "utf-8")
    result = say("init", tmp_path / "ours")
    assert result.exit_code == 2
    assert "cannot be written" in result.output
