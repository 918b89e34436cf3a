"""Everything there is to say of a glossary at once."""

from datetime import date
from pathlib import Path

from bot.lint import examine
from tests.builders import TEAM, write

TODAY = date(2026, 11, 20)


def told(folder: Path, *names: str) -> list[str]:
    """File, line, level and rule of all that is said of these parts of a folder, but for infos."""
    problems = examine([folder / name for name in names or (".",)], TODAY).problems
    return [
        f"{Path(spot.file).relative_to(folder).as_posix()}:{spot.line} {each.level} {each.rule}"
        for each in problems
        if (spot := each.spot) and each.level != "info"
    ]


def test_a_glossary_that_is_as_it_should_be(tmp_path: Path) -> None:
    """Its entries and lookups are counted, and what is left is for those who want to know."""
    write(tmp_path, {**TEAM, "golden.yaml": "lookups: {api: api, lunch menu: none}\n"})
    shared = [name for name in TEAM if name.startswith("delivery/")]
    write(tmp_path, {name: f"{TEAM[name]}distinction: {name}\n" for name in shared})
    examined = examine([tmp_path], TODAY)
    assert (examined.entries, examined.lookups) == (5, 2)
    assert {problem.level for problem in examined.problems} == {"info"}


def test_problems_come_in_the_order_of_files_and_lines(tmp_path: Path) -> None:
    """Whatever finds them: loading, a rule for words, or a lookup; nobody jumps between files."""
    write(
        tmp_path,
        {
            "b.yaml": "term: Cache\naliases: [x, X]\ndefinition: A cache is a store.\n",
            "a.yaml": "term: API\ndefinition: API means a lot.\naliases: [y, Y]\n",
            "golden.yaml": "lookups:\n  api: b\n  cache:\n  y: a\n",
        },
    )
    assert told(tmp_path) == [
        "a.yaml:2 warning repeated-term",
        "a.yaml:3 warning repeated-name",
        "b.yaml:2 warning repeated-name",
        "b.yaml:3 warning repeated-term",
        "golden.yaml:2 error golden-lookup",
        "golden.yaml:3 error golden-file",
    ]


def test_errors_stop_the_rest(tmp_path: Path) -> None:
    """Half of a glossary would be blamed for links and lookups that lead into the other half."""
    write(
        tmp_path,
        {
            "a.yaml": "term: API\ndefinition: API means a lot.\naliases: [y, Y]\n",
            "b.yaml": "term: [\n",
            "golden.yaml": "lookups: {api: nowhere}\n",
        },
    )
    examined = examine([tmp_path], TODAY)
    assert (examined.entries, examined.lookups) == (None, 0)
    assert told(tmp_path) == ["a.yaml:3 warning repeated-name", "b.yaml:1 error yaml-syntax"]


def test_several_folders_are_one_glossary(tmp_path: Path) -> None:
    """Lookups of one folder may lead into another, and its entries are compared with all."""
    write(
        tmp_path,
        {
            "ours/pos.yaml": "term: Point of Sale\nabbreviations: [POS]\ndefinition: d\n",
            "ours/golden.yaml": "lookups: {pos: [pos, speech], word class: speech}\n",
            "theirs/speech.yaml": (
                "term: Part of Speech\naliases: [Word Class]\nabbreviations: [POS]\ndefinition: d\n"
            ),
            "theirs/golden.yaml": "lookups: {pos: speech}\n",
        },
    )
    assert told(tmp_path, "ours", "theirs") == [
        "ours/pos.yaml:2 warning clashing-name",
        "theirs/golden.yaml:1 error golden-lookup",
        "theirs/speech.yaml:3 warning clashing-name",
    ]


def test_a_glossary_that_is_not_there(tmp_path: Path) -> None:
    """It is told as loading tells it."""
    assert told(tmp_path, "nowhere") == ["nowhere:1 error missing-path"]
