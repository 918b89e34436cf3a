import pytest

from bot.search import Decision, Hit, Manner, Reason, Search
from bot.search.decide import bars
from bot.search.explain import Step, Why, explain, words_of
from tests.search.team import BACK_END, entry

BALANCED = bars("balanced")


def hit(score: float, reason: Reason = "typo", matched: str = "Backend Engineer") -> Hit:
    """A hit as a search would have made it."""
    return Hit(BACK_END, score, matched, reason)


def steps(query: str, *hits: Hit) -> list[tuple[str, str]]:
    """How a query was read, step by step."""
    explanation = explain(Search(query, "match" if hits else "none", hits))
    return [(step.name, step.text) for step in explanation.steps]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("backend engineer", []),
        ("Backend", [("caseless", "backend")]),
        ("  backend ", [("spaced", "backend")]),
        ("back\u200bend", [("visible", "backend")]),
        ("\uff22ackend", [("compatible", "Backend"), ("caseless", "backend")]),
        ("caf\u00e9", [("unaccented", "cafe")]),
        ("back-end?", [("lettered", "back end")]),
        ("A.P.I.", [("caseless", "a.p.i."), ("contracted", "api")]),
        ("\U0001f680", []),
        ("", []),
    ],
)
def test_the_steps_that_changed_something(query: str, expected: list[tuple[str, str]]) -> None:
    """Only those, in their order, with what each of them left."""
    assert steps(query) == expected


def test_question_wording_comes_off_last() -> None:
    """What is looked for is what is left of a question."""
    explanation = explain(Search("What is a BE?", "match", (hit(100.0, "abbreviation", "BE"),)))
    assert explanation.steps == (
        Step("caseless", "what is a be?"),
        Step("lettered", "what is a be"),
        Step("question", "be"),
    )
    assert explanation.reading == "be"


def test_question_wording_that_is_a_name_stays() -> None:
    """*Definition of Done* was looked for as it is, and not as *done*."""
    done = entry("Definition of Done")
    search = Search("definition of done", "match", (Hit(done, 100.0, done.term, "term"),))
    explanation = explain(search)
    assert (explanation.steps, explanation.reading) == ((), "definition of done")


@pytest.mark.parametrize(
    ("decision", "hits", "why"),
    [
        ("match", [hit(100.0, "alias")], "named"),
        ("match", [hit(94.0, "initials")], "named"),
        ("match", [hit(95.0, "words"), hit(80.0)], "named"),
        ("match", [hit(90.0), hit(60.0)], "ahead"),
        ("match", [hit(90.0, "words")], "ahead"),
        ("choose", [hit(100.0, "abbreviation"), hit(100.0, "abbreviation")], "shared"),
        ("choose", [hit(74.0, "initials")], "short"),
        ("choose", [hit(90.0), hit(72.0, "contained")], "among"),
        ("choose", [hit(BALANCED.match - 1)], "unsure"),
        ("choose", [hit(BALANCED.match + 1), hit(BALANCED.match)], "close"),
        ("choose", [hit(92.0, "words"), hit(75.0, "words")], "both"),
        ("none", [hit(60.0)], "far"),
        ("none", [hit(72.0, "contained")], "among"),
        ("none", [], "nothing"),
    ],
)
def test_why_it_was_decided_so(decision: Decision, hits: list[Hit], why: Why) -> None:
    """Every decision has its one reason."""
    assert explain(Search("backend", decision, tuple(hits))).reasons.why == why


@pytest.mark.parametrize(
    ("hits", "score", "lead"),
    [((hit(90.1), hit(60.03)), 90.1, 30.07), ((hit(90.0),), 90.0, None), ((), None, None)],
)
def test_the_numbers_behind_a_decision(
    hits: tuple[Hit, ...], score: float | None, lead: float | None
) -> None:
    """The best score, and how far it is before the next."""
    reasons = explain(Search("backend", "match" if hits else "none", hits)).reasons
    assert (reasons.score, reasons.lead) == (score, lead)


@pytest.mark.parametrize("manner", ["careful", "balanced", "eager"])
def test_the_bars_are_those_of_the_manner(manner: Manner) -> None:
    """The numbers are held against the bars that decided."""
    reasons = explain(Search("backend", "none", ()), manner).reasons
    assert (reasons.manner, reasons.bars) == (manner, bars(manner))


def test_each_hit_is_explained_by_its_own_name() -> None:
    """The words are those of the name that matched, in the order of the hits."""
    hits = (hit(90.0), hit(70.0, matched="Back End Developer"))
    explanation = explain(Search("Bakend Engineer", "match", hits))
    told = [
        [(pair.asked, pair.named, pair.how) for pair in evidence.words]
        for evidence in explanation.hits
    ]
    assert told == [
        [("bakend", "backend", "spelled"), ("engineer", "engineer", "same")],
        [
            ("bakend", "back end", "spelled"),
            ("engineer", "", "absent"),
            ("", "developer", "left"),
        ],
    ]


def test_the_words_of_a_hit_are_those_of_what_was_asked() -> None:
    """Question wording is no word of the query."""
    (only,) = words_of("what is a backend-engineer?", hit(99.0, "normalised"))[:1]
    assert (only.asked, only.named, only.how) == ("backend", "backend", "same")


@pytest.mark.parametrize(
    "query", ["\U0001f680" * 50, "a" * 6000, "what is " * 800, "\x00", "-" * 99]
)
def test_any_text_can_be_explained(query: str) -> None:
    """No query is too long or too strange to say how it was read."""
    explanation = explain(Search(query, "none", (hit(60.0),)))
    assert explanation.hits[0].hit.matched == "Backend Engineer"
