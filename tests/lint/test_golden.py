"""Golden lookups: how they are read, and which lead astray."""

import os
from pathlib import Path

import pytest

from bot.lexicon import load_glossary
from bot.lint import Lookup, astray, read_golden
from bot.reading import Spot
from bot.search import SearchEngine
from tests.builders import TEAM, write
from tests.problems import said

GOOD = """\
lookups:
  backend developer: back-end-software-engineer  # a comment
  "cd": [continuous-delivery, continuous-deployment]
  lunch menu: none
  'no': api
"""

NOT_IDS = "write an id, a choice as `[a, b]`, or `none`"
NO_LOOKUPS = (
    "golden-file the file holds no lookups",
    "write `lookups:` and, indented below it, `query: id`",
)


def test_a_good_file(tmp_path: Path) -> None:
    """One id answers, several are a choice, none is nothing; each knows its own line."""
    write(tmp_path, {"golden.yaml": GOOD})
    golden = read_golden([tmp_path])
    file = (tmp_path / "golden.yaml").as_posix()
    assert golden.problems == ()
    assert golden.lookups == (
        Lookup("backend developer", "match", ("back-end-software-engineer",), Spot(file, 2, 3)),
        Lookup("cd", "choose", ("continuous-delivery", "continuous-deployment"), Spot(file, 3, 3)),
        Lookup("lunch menu", "none", (), Spot(file, 4, 3)),
        Lookup("no", "match", ("api",), Spot(file, 5, 3)),
    )


BAD = [
    ("nothing", "", [("1:1 " + NO_LOOKUPS[0], NO_LOOKUPS[1])]),
    ("a list", "- cd: none\n", [("1:1 " + NO_LOOKUPS[0], NO_LOOKUPS[1])]),
    ("only text", "cd\n", [("1:1 " + NO_LOOKUPS[0], NO_LOOKUPS[1])]),
    ("another field", "lookup:\n  cd: none\n", [("1:1 " + NO_LOOKUPS[0], NO_LOOKUPS[1])]),
    ("a list of lookups", "lookups:\n  - cd: none\n", [("1:1 " + NO_LOOKUPS[0], NO_LOOKUPS[1])]),
    ("no lookups yet", "lookups:\n", [("1:1 " + NO_LOOKUPS[0], NO_LOOKUPS[1])]),
    (
        "a line that is not indented",
        "lookups:\n  kept: none\nlunch menu: none\n",
        [
            (
                "3:1 golden-file `lunch menu` stands beside `lookups`",
                "indent it below `lookups:`, or remove it",
            )
        ],
    ),
    (
        "nothing behind a query",
        "lookups:\n  cd:\n  kept: none\n",
        [("2:3 golden-file what `cd` should find is not written as ids", NOT_IDS)],
    ),
    (
        "only queries",
        "lookups:\n  cd:\n",
        [("2:3 golden-file what `cd` should find is not written as ids", NOT_IDS)],
    ),
    (
        "an empty id",
        "lookups:\n  cd: ''\n  kept: none\n",
        [("2:3 golden-file what `cd` should find is not written as ids", NOT_IDS)],
    ),
    (
        "a choice of none, and of the same twice",
        "lookups:\n  a: []\n  b: [api, api]\n  kept: none\n",
        [
            ("2:3 golden-file what `a` should find is not written as ids", NOT_IDS),
            ("3:3 golden-file what `b` should find is not written as ids", NOT_IDS),
        ],
    ),
    (
        "fields and lists for ids",
        "lookups:\n  a: {id: api}\n  b: [[api], none]\n  kept: none\n",
        [
            ("2:3 golden-file what `a` should find is not written as ids", NOT_IDS),
            ("3:3 golden-file what `b` should find is not written as ids", NOT_IDS),
        ],
    ),
    (
        "a query twice",
        "lookups:\n  kept: none\n  kept: api\n",
        [
            (
                "3:3 duplicate-key the field `kept` is written twice; the first is on line 2",
                "keep one of the two",
            )
        ],
    ),
    (
        "no YAML",
        "lookups: [\n",
        [
            (
                "1:10 yaml-syntax the “[” that opens here is not closed",
                "put `,` between its parts and close it, or put the whole text in quotes",
            )
        ],
    ),
    (
        "not UTF-8",
        "lookups:\n  caf\udce9: none\n",
        [
            (
                "2:6 not-utf-8 the byte 0xE9 is not UTF-8",
                "save the file as UTF-8; it may be Latin-1 or Windows-1252 now",
            )
        ],
    ),
]


@pytest.mark.parametrize(("name", "content", "expected"), BAD, ids=[name for name, *_ in BAD])
def test_what_cannot_be_a_lookup_is_told(
    name: str, content: str, expected: list[tuple[str, str]], tmp_path: Path
) -> None:
    """A line that is not understood would never fail, so it is an error; the others are kept."""
    (tmp_path / "golden.yaml").write_bytes(content.encode(errors="surrogateescape"))
    golden = read_golden([tmp_path])
    assert said(golden.problems) == expected, name
    assert {problem.level for problem in golden.problems} == {"error"}
    kept = ["kept"] if "  kept: none" in content else []
    assert [lookup.query for lookup in golden.lookups] == kept, name


def test_several_folders_and_none(tmp_path: Path) -> None:
    """Each folder may have its own lookups or not; one that is given twice is read once."""
    write(
        tmp_path,
        {"one/golden.yaml": "lookups: {a: none}\n", "two/golden.yaml": "lookups: {b: none}\n"},
    )
    (tmp_path / "empty").mkdir()
    one, two = tmp_path / "one", tmp_path / "two"
    folders = [
        two,
        one,
        tmp_path / "empty",
        tmp_path / "missing",
        two / ".." / "one",
        one / "a.yaml",
    ]
    golden = read_golden([*folders, tmp_path / ("long" * 100)])
    assert golden.problems == ()
    assert [(lookup.query, lookup.spot.file) for lookup in golden.lookups] == [
        ("b", f"{two.as_posix()}/golden.yaml"),
        ("a", f"{one.as_posix()}/golden.yaml"),
    ]


def test_what_is_no_file(tmp_path: Path) -> None:
    """A folder, a pipe or a dead link of that name is meant for something: it is not ignored."""
    (tmp_path / "a" / "golden.yaml").mkdir(parents=True)
    (tmp_path / "b").mkdir()
    os.mkfifo(tmp_path / "b" / "golden.yaml")
    (tmp_path / "c").mkdir()
    (tmp_path / "c" / "golden.yaml").symlink_to("nowhere")
    golden = read_golden([tmp_path / name for name in "abc"])
    assert said(golden.problems) == [
        ("1:1 unreadable-file the file cannot be read: Is a directory", ""),
        ("1:1 not-a-file this is not an ordinary file", ""),
        ("1:1 unreadable-file the file cannot be read: No such file or directory", ""),
    ]


def led_astray(folder: Path, *lines: str) -> list[tuple[str, str]]:
    """What is said of lookups in the glossary of the team."""
    content = "lookups:\n" + "".join(f"  {line}\n" for line in lines)
    write(folder, {**TEAM, "golden.yaml": content})
    glossary = load_glossary([folder]).glossary
    assert glossary is not None
    golden = read_golden([folder])
    assert (len(golden.lookups), golden.problems) == (len(lines), ())
    return said(astray(golden, glossary, SearchEngine(glossary)))


RIGHT = [
    "backend developer: back-end-software-engineer",
    "what is an api?: api",
    "cd: [continuous-delivery, continuous-deployment]",
    "cd: [continuous-deployment, continuous-delivery]",
    "cd: [continuous-delivery]",
    "front end: [front-end-developer]",
    "lunch menu: none",
    "'!?': none",
]


@pytest.mark.parametrize("line", RIGHT)
def test_a_lookup_that_leads_where_it_should(line: str, tmp_path: Path) -> None:
    """One entry answers, a choice is offered in any order, and nothing is found."""
    assert led_astray(tmp_path, line) == []


BOTH = "`continuous-delivery`, `continuous-deployment`"

WRONG = [
    ("api: front-end-developer", "`api` finds `api`", "expected: `front-end-developer`"),
    ("api: none", "`api` finds `api`", "expected: nothing"),
    (
        "api: [api, front-end-developer]",
        "`api` finds `api`",
        "expected: a choice that begins with `api`, `front-end-developer`",
    ),
    (
        "api: [api]",
        "`api` finds `api`",
        "expected: a choice that begins with `api`",
    ),
    ("lunch menu: api", "`lunch menu` finds nothing", "expected: `api`"),
    ("cd: continuous-delivery", f"`cd` asks back: {BOTH}", "expected: `continuous-delivery`"),
    ("cd: none", f"`cd` asks back: {BOTH}", "expected: nothing"),
    (
        "cd: [api, continuous-delivery]",
        f"`cd` asks back: {BOTH}",
        "expected: a choice that begins with `api`, `continuous-delivery`",
    ),
    (
        "cd: [api, continuous-delivery, continuous-deployment]",
        f"`cd` asks back: {BOTH}",
        f"expected: a choice that begins with `api`, {BOTH}",
    ),
    ("api: apis", "no entry has the id `apis`, which `api` should find", "did you mean `api`?"),
    (
        "cd: [continuous-delivery, xyz]",
        "no entry has the id `xyz`, which `cd` should find",
        "",
    ),
    (
        "cd: [api, none]",
        "no entry has the id `none`, which `cd` should find",
        "",
    ),
]


@pytest.mark.parametrize(("line", "message", "hint"), WRONG)
def test_a_lookup_that_leads_elsewhere(line: str, message: str, hint: str, tmp_path: Path) -> None:
    """What is found instead is told at the line of the query, beside what was expected."""
    assert led_astray(tmp_path, "lunch: none", line) == [(f"3:3 golden-lookup {message}", hint)]


def test_a_choice_of_more_than_is_expected(tmp_path: Path) -> None:
    """What is expected has to come first; others may be offered after it."""
    write(tmp_path, {"music.yaml": "term: Disc\nabbreviations: [CD]\ndefinition: d\n"})
    assert led_astray(tmp_path, "cd: [continuous-deployment, continuous-delivery]") == []
    assert led_astray(tmp_path, "cd: [continuous-deployment, music]") == [
        (
            f"2:3 golden-lookup `cd` asks back: {BOTH}, `music`",
            "expected: a choice that begins with `continuous-deployment`, `music`",
        )
    ]


def test_only_some_ids_get_a_suggestion(tmp_path: Path) -> None:
    """Who renamed a folder needs no hundred suggestions, and each takes a look at every id."""
    found = led_astray(tmp_path, *(f"q{n}: apis{n % 30}" for n in range(60)))
    assert [bool(hint) for _, hint in found] == ([True] * 20 + [False] * 10) * 2


def test_lookups_are_made_in_the_balanced_manner(tmp_path: Path) -> None:
    """They test the words; how sure an answer has to be is a setting, which may change any day."""
    write(tmp_path, {**TEAM, "golden.yaml": "lookups: {backnd enginr: back-end-software-engineer}"})
    glossary = load_glossary([tmp_path]).glossary
    assert glossary is not None
    careful = SearchEngine(glossary, "careful")
    assert careful.search("backnd enginr").decision == "choose"
    assert [*astray(read_golden([tmp_path]), glossary, careful)] == []
