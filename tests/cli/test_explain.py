import io
import json
from dataclasses import astuple
from pathlib import Path
from typing import get_args

import pytest
from rich.console import Console

from bot.cli.explain import DECISIONS, HOW, REASONS, STEPS, WHY, letters, tree
from bot.lexicon import Entry
from bot.search import Decision, Hit, Reason, Search
from bot.search.decide import bars
from bot.search.explain import APART, QUESTION, SPELLED_OUT, Why, explain
from bot.search.normalise import LOSSLESS, LOSSY
from bot.search.pairs import How, pairs
from tests.cli.conftest import Program, Say

MATCH, MARGIN, CHOOSE = (f"{bar:g}" for bar in astuple(bars("balanced")))
BACK_END = Entry(
    id="back-end-engineer",
    term="Back End Engineer",
    aliases=("Backend Engineer",),
    definition="Builds the server side.",
)
DATA = Entry(id="data-engineer", term="Data Engineer", definition="Builds what data flows through.")


def drawn(query: str, decision: Decision, *hits: Hit, width: int = 80) -> list[str]:
    """The lines of the tree, as a program that reads them would get them."""
    console = Console(file=io.StringIO(), width=width, highlight=False)
    console.print(tree(explain(Search(query, decision, hits))))
    assert isinstance(console.file, io.StringIO)
    return [line.rstrip() for line in console.file.getvalue().splitlines()]


def test_a_misspelled_name_is_explained_to_its_letters() -> None:
    """How it was read, why it was answered in numbers, and each hit down to single letters."""
    typo = Hit(BACK_END, 93.0, "Backend Engineer", "typo")
    words = Hit(DATA, 61.5, "Data Engineer", "words")
    assert drawn("Bakend  enginer?", "match", typo, words) == [
        "“Bakend enginer?”",
        "├── Read as “bakend enginer”",
        "│   ├── upper and lower case are one: “bakend enginer?”",
        "│   └── no punctuation: “bakend enginer”",
        "├── Answered: it is close, and clear of any other",
        f"│   ├── a score of 93; “balanced” answers from {MATCH} and asks from {CHOOSE}",
        f"│   └── 31.5 ahead of the next; {MARGIN} are needed to answer",
        "├── 1. Back End Engineer · 93",
        "│   ├── “Backend Engineer”, spelled a little differently",
        "│   ├── “bakend” is “backend” with “c” missing after “a”",
        "│   └── “enginer” is “engineer” with “e” once instead of twice",
        "└── 2. Data Engineer · 61.5",
        "    ├── “Data Engineer”, by its words",
        "    ├── “bakend” is not in the name",
        "    ├── “enginer” is “engineer” with “e” once instead of twice",
        "    └── “data” is not in the query",
    ]


def test_a_name_that_was_looked_up_needs_no_numbers() -> None:
    """Neither a score nor a letter says more than that the name is there."""
    assert drawn("backend engineer", "match", Hit(BACK_END, 100, "Backend Engineer", "alias")) == [
        "“backend engineer”",
        "├── Read as it is typed",
        "├── Answered: one entry goes by this name",
        "└── 1. Back End Engineer · 100",
        "    └── “Backend Engineer”, another name of it",
    ]


def test_nothing_is_explained_as_well() -> None:
    """A miss without any neighbor has a reason, too."""
    assert drawn("xyzzy", "none") == [
        "“xyzzy”",
        "├── Read as it is typed",
        "└── Not answered: no name is anything like it",
    ]


def test_a_short_form_is_spelled_out_before_the_words_are_compared() -> None:
    """A hit that was found in another reading of the query than the best says in which."""
    admin = Hit(DATA, 84.0, "Data Engineer", "words", "data engineering")
    other = Hit(BACK_END, 72.0, "Backend Engineer", "words", "be engineering")
    assert drawn("DE-ing", "match", admin, other) == [
        "“DE-ing”",
        "├── Read as “data engineering”",
        "│   ├── upper and lower case are one: “de-ing”",
        "│   ├── no punctuation: “de ing”",
        "│   └── short forms spelled out: “data engineering”",
        "├── Answered: it is close, and clear of any other",
        f"│   ├── a score of 84; “balanced” answers from {MATCH} and asks from {CHOOSE}",
        f"│   └── 12 ahead of the next; {MARGIN} are needed to answer",
        "├── 1. Data Engineer · 84",
        "│   ├── “Data Engineer”, by its words",
        "│   ├── “data” is in the name",
        "│   └── “engineering” is another form of “engineer”",
        "└── 2. Back End Engineer · 72",
        "    ├── “Backend Engineer”, by its words",
        "    ├── the query read as “be engineering”",
        "    ├── “be” is not in the name",
        "    ├── “engineering” is another form of “engineer”",
        "    └── “backend” is not in the query",
    ]


@pytest.mark.parametrize(
    ("query", "reason", "lines"),
    [
        (
            "baee",
            "shortened",
            [
                "by some of its letters",
                "“baee” is made of letters of “back end engineer”, in their order",
            ],
        ),
        (
            "bee",
            "initials",
            ["by its first letters", "“bee” is made of the first letters of “back end engineer”"],
        ),
    ],
)
def test_a_short_form_is_explained_as_one(query: str, reason: Reason, lines: list[str]) -> None:
    """All of it is short for all of the name."""
    told = drawn(query, "choose", Hit(BACK_END, 75.0, "Back End Engineer", reason), width=120)
    assert [line.lstrip("│├└─ ") for line in told[-2:]] == [
        f"“Back End Engineer”, {lines[0]}",
        lines[1],
    ]


@pytest.mark.parametrize(
    ("typed", "meant", "said"),
    [
        ("bakend", "backend", "“c” missing after “a”"),
        ("ackend", "backend", "“b” missing at the beginning"),
        ("baclkend", "backend", "“l” too many after “c”"),
        ("zbackend", "backend", "“z” too many at the beginning"),
        ("balancer", "ballancer", "“l” once instead of twice"),
        ("ballancer", "balancer", "“l” twice instead of once"),
        ("backwnd", "backend", "“w” instead of “e”"),
        ("backedn", "backend", "“d” and “n” swapped"),
        ("bakc ennd", "backend", "“k” and “c” swapped, “n” twice instead of once"),
    ],
)
def test_each_slip_has_its_words(typed: str, meant: str, said: str) -> None:
    """Which letter, where, and what it should have been."""
    (pair,) = pairs(typed, meant)
    assert letters(pair) == said


def test_every_reason_has_its_words() -> None:
    """Whatever a search may say, there is a sentence for it."""
    assert set(STEPS) == {step.__name__ for step in (*LOSSLESS, *LOSSY)} | {
        QUESTION,
        APART,
        SPELLED_OUT,
    }
    for sentences, kind in ((WHY, Why), (DECISIONS, Decision), (REASONS, Reason), (HOW, How)):
        assert set(sentences) == set(get_args(kind))


def test_what_was_typed_cannot_draw_on_the_terminal() -> None:
    """Control characters are not repeated, and a long text is cut."""
    lines = drawn("\x1b[31mred\nline " + "word " * 2000, "none", width=200)
    assert "\x1b" not in "".join(lines)
    assert lines[0].startswith("“[31mred line word")
    assert lines[0].endswith("…”")
    assert max(map(len, lines)) < 110


def test_the_program_explains_instead_of_drawing(program: Program, glossary: Path) -> None:
    """Without a terminal the tree is plain text, and what was found is in it."""
    done = program("define", "bakend", "enginer", "--explain", "--glossary", glossary)
    lines = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert lines[0] == "“bakend enginer”"
    assert "├── Answered: it is close, and clear of any other" in lines
    assert "“bakend” is “backend” with “c” missing after “a”" in done.stdout
    assert "Builds the server side" not in done.stdout
    assert "\x1b" not in done.stdout


def test_the_manner_of_the_settings_is_explained(program: Program, glossary: Path) -> None:
    """What is set is what decides, and what is told."""
    manner = {"GLOSSARY_BOT__ANSWERS__MANNER": "careful"}
    asked = ("define", "bakend enginer", "--explain", "--glossary", glossary)
    assert "“careful” answers from" in program(*asked, environment=manner).stdout


def test_an_explanation_for_programs(say: Say, glossary: Path) -> None:
    """One more key beside the answer, which is otherwise the same."""
    asked = ("define", "Bakend Engineer", "--json", "--glossary", glossary)
    plain, told = json.loads(say(*asked).output), json.loads(say(*asked, "--explain").output)
    why = told.pop("explanation")
    assert {**told, "micros": 0} == {**plain, "micros": 0}
    assert list(why) == ["reading", "steps", "why", "manner", "bars", "score", "lead", "hits"]
    assert why["reading"] == "bakend engineer"
    assert why["steps"] == [{"name": "caseless", "text": "bakend engineer"}]
    assert (why["why"], why["manner"]) == ("ahead", "balanced")
    assert why["score"] == told["hits"][0]["score"]
    assert why["bars"]["match"] <= why["score"]
    assert [hit["id"] for hit in why["hits"]] == [hit["id"] for hit in told["hits"]]
    assert why["hits"][0]["read_as"] == ""
    assert why["hits"][0]["words"] == [
        {
            "asked": "bakend",
            "named": "backend",
            "how": "spelled",
            "edits": [{"slip": "missing", "at": 2, "typed": "", "meant": "c"}],
        },
        {"asked": "engineer", "named": "engineer", "how": "same", "edits": []},
    ]


def test_explanations_in_a_batch(say: Say, glossary: Path) -> None:
    """Every line has its own, also one that nothing is found for."""
    asked = ("define", "--batch", "--json", "--explain", "--glossary", glossary)
    lines = say(*asked, stdin="api\n\nxyzzy\n").output.splitlines()
    assert [json.loads(line)["explanation"]["why"] for line in lines] == [
        "named",
        "nothing",
        "nothing",
    ]


def test_a_picture_of_an_explanation(say: Say, glossary: Path, tmp_path: Path) -> None:
    """What is drawn is what is saved."""
    file = tmp_path / "why.svg"
    say("define", "api", "--explain", "--picture", file, "--glossary", glossary)
    assert "Read&#160;" in file.read_text("utf-8")


def test_the_whole_entry_is_no_explanation(say: Say, glossary: Path) -> None:
    """The two are different answers, and nobody has to guess which one comes."""
    result = say("define", "api", "--explain", "--full", "--glossary", glossary)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--explain says why" in " ".join(result.stderr.replace("│", "").split())
