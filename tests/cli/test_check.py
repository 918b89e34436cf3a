import json
from pathlib import Path

from tests.builders import write
from tests.cli.conftest import Program, Say

BROKEN = """\
term: API
defintion: How one program asks another.
related: [nowhere, "a,b: 100%"]
"""

NOT_SHOWN = "1 info not shown: add --level info to read what could be better still."

WORDY = "term: REST\ndefinition: REST is an architectural style.\n"


def test_a_good_glossary(say: Say, glossary: Path) -> None:
    """Nothing wrong is success, and a sentence; what could be better still is told when asked."""
    result = say("check", glossary)
    assert result.exit_code == 0
    assert result.output == f"3 entries in {glossary}, no problems.\n{NOT_SHOWN}\n"
    assert say("check", glossary, "--level", "info").output.splitlines() == [
        (
            f"{glossary}/roles/back-end-engineer.yaml:2:11 info needless-name "
            "the alias `Backend Engineer` is found through `Back End Engineer` (remove it)"
        ),
        f"3 entries in {glossary}, no problems.",
    ]


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
    good = f"3 entries in glossary, no problems.\n{NOT_SHOWN}\n"
    assert program("check").stdout == good
    assert program("check", folder=glossary / "roles").returncode == 1
    here = program("check", ".", folder=glossary)
    assert here.stdout == good.replace("glossary", ".")


def test_words_and_lookups_are_checked(say: Say, glossary: Path) -> None:
    """Warnings are told, golden lookups are counted, and only ``--strict`` fails on warnings."""
    write(glossary, {"rest.yaml": WORDY, "golden.yaml": "lookups:\n  be: back-end-engineer\n"})
    result = say("check", glossary)
    assert result.exit_code == 0
    assert result.output.splitlines() == [
        (
            f"{glossary}/rest.yaml:2:13 warning repeated-term the definition begins with `REST`, "
            "which is its title (begin with what kind of thing it is)"
        ),
        f"4 entries in {glossary}, 1 warning.",
        "1 golden lookup, none astray.",
        NOT_SHOWN.replace("1 info", "2 infos"),
    ]
    strict = say("check", glossary, "--strict", "--level", "error")
    assert (strict.exit_code, "warning repeated-term" in strict.output) == (1, True)
    assert say("check", glossary, "--level", "error").output.splitlines() == [
        f"4 entries in {glossary}, 1 warning.",
        "1 golden lookup, none astray.",
        NOT_SHOWN.replace("1 info", "1 warning, 2 infos"),
    ]
    infos = say("check", glossary, "--level", "info").output.splitlines()
    assert [line.split()[1:3] for line in infos[:3]] == [
        ["info", "never-reviewed"],
        ["warning", "repeated-term"],
        ["info", "needless-name"],
    ]


def test_a_golden_lookup_that_leads_elsewhere_fails_the_check(say: Say, glossary: Path) -> None:
    """It is told where the lookup is written, and counted; ``--format json`` says how many."""
    write(glossary, {"golden.yaml": "lookups:\n  be: api\n  FE: none\n"})
    result = say("check", glossary)
    assert result.exit_code == 1
    assert result.output.splitlines() == [
        (
            f"{glossary}/golden.yaml:2:3 error golden-lookup `be` finds `back-end-engineer` "
            "(expected: `api`)"
        ),
        (
            f"{glossary}/golden.yaml:3:3 error golden-lookup `FE` finds `front-end-engineer` "
            "(expected: nothing)"
        ),
        f"3 entries in {glossary}, 2 errors.",
        "2 golden lookups, 2 astray.",
        NOT_SHOWN,
    ]
    assert json.loads(say("check", glossary, "--format", "json").output)["lookups"] == 2


def test_lookups_are_the_same_in_every_manner(program: Program, glossary: Path) -> None:
    """They test the words: a team that wants to be asked more often need not write them anew."""
    write(glossary, {"golden.yaml": "lookups:\n  bakc endd engneer: back-end-engineer\n"})
    careful = {"GLOSSARY_BOT__ANSWERS__MANNER": "careful"}
    asked = program("define", "bakc endd engneer", environment=careful).stdout
    assert "┃ Back End Engineer" not in asked
    assert program("check", environment=careful).returncode == 0


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
