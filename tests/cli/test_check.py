import json
from pathlib import Path

from tests.cli.conftest import Program, Say

BROKEN = """\
term: API
defintion: How one program asks another.
related: [nowhere, "a,b: 100%"]
"""


def test_a_good_glossary(say: Say, glossary: Path) -> None:
    """Nothing wrong is one line, and success."""
    result = say("check", glossary)
    assert (result.exit_code, result.output) == (0, f"3 entries in {glossary}, no problems.\n")


def test_problems_read_like_a_linter(program: Program, glossary: Path) -> None:
    """Each line leads an editor to the place; the last one counts; the exit code is 1."""
    (glossary / "api.yaml").write_text(BROKEN, "utf-8")
    done = program("check")
    *problems, summary = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (1, "")
    assert any(
        line.startswith("glossary/api.yaml:2:1 error unknown-field")
        and line.endswith("(did you mean `definition`?)")
        for line in problems
    ), problems
    assert summary == f"{len(problems)} errors in glossary."


def test_problems_as_json(say: Say, glossary: Path) -> None:
    """One object for programs: how many entries, or none, and every part of each problem."""
    (glossary / "api.yaml").write_text(BROKEN, "utf-8")
    report = json.loads(say("check", glossary, "--format", "json").output)
    assert report["entries"] is None
    problem = next(found for found in report["problems"] if found["rule"] == "unknown-field")
    assert list(problem) == ["file", "line", "column", "level", "rule", "message", "hint"]
    assert (problem["file"], problem["line"]) == (str(glossary / "api.yaml"), 2)


def test_problems_as_annotations(say: Say, tmp_path: Path) -> None:
    """GitHub's commands, in which a percent sign, a colon and a comma of ours must be escaped."""
    (tmp_path / "a,b 100%.yaml").write_text("term: [\n", "utf-8")
    result = say("check", tmp_path, "--format", "github")
    assert result.exit_code == 1
    line = result.output.splitlines()[0]
    file = str(tmp_path / "a,b 100%.yaml").replace("%", "%25").replace(",", "%2C")
    assert line.startswith(f"::error file={file},line=")
    assert ",title=yaml-syntax::" in line


def test_a_format_that_does_not_exist(say: Say, glossary: Path) -> None:
    """Wrong usage says what there is to choose from."""
    result = say("check", glossary, "--format", "xml")
    assert result.exit_code == 2
    assert "Invalid value for '--format': xml is none of text, json, github.\n" in result.stderr


def test_the_settings_say_what_to_check(program: Program, glossary: Path) -> None:
    """Without paths, the glossary of the settings is checked; a path that is missing is said."""
    done = program("check", environment={"GLOSSARY_BOT__GLOSSARY__PATHS": "nowhere"})
    assert done.returncode == 1
    assert done.stdout.startswith("nowhere:1:1 error missing-path ")
    assert program("check").stdout == "3 entries in glossary, no problems.\n"
    assert program("check", folder=glossary / "roles").returncode == 1
    here = program("check", ".", folder=glossary)
    assert here.stdout == "3 entries in ., no problems.\n"


def test_no_glossary_to_check(program: Program) -> None:
    """Where the default folder is missing, nothing else is checked in its place."""
    done = program("check")
    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.splitlines() == [
        (
            "glossary:1:1 error missing-path there is no such file or folder "
            "(`glossary-bot doctor` says how to mend it)"
        ),
        "1 error in glossary.",
    ]
