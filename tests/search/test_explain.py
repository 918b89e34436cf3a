from collections.abc import Mapping
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.lexicon import Glossary
from bot.search import Decision, Hit, Manner, Reason, Search, SearchEngine
from bot.search.decide import bars
from bot.search.explain import Step, Why, explain, words_of
from bot.search.weights import SURE
from tests.search.drawn import phrases, quickly, slips
from tests.search.team import BACK_END, TEAM, entry

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


PEERS = Glossary(
    (
        *TEAM.entries,
        entry("Program Manager"),
        entry("Penetration Meeting"),
        entry("Object-Oriented Database"),
        entry("Peer to Peer"),
        entry("PowerShell"),
        entry("Site Routing Engine"),
        entry("RFC 2046"),
    )
)
MANNERS: tuple[Manner, ...] = get_args(Manner)
ENGINES = {manner: SearchEngine(PEERS, manner) for manner in MANNERS}
ENGINE = ENGINES["balanced"]


@pytest.mark.parametrize(
    ("query", "decision", "why"),
    [
        ("api", "match", "named"),
        ("application-programming interfaces", "match", "named"),
        ("poc", "match", "named"),
        ("engineer backend", "match", "named"),
        ("beckend", "match", "named"),
        ("k8s", "match", "named"),
        ("m10e", "match", "named"),
        ("bakend enginer", "match", "ahead"),
        ("db admin", "match", "ahead"),
        ("oodb", "choose", "unsure"),
        ("cd", "choose", "shared"),
        ("sre", "choose", "shared"),
        ("se", "choose", "short"),
        ("pm", "none", "short"),
        ("engineer", "choose", "both"),
        ("projuct manager", "choose", "close"),
        ("slo vs sla", "choose", "among"),
        ("our cache policy", "none", "among"),
        ("rfc 2047", "none", "far"),
        ("xyzzy", "none", "nothing"),
    ],
)
def test_why_a_search_decided_so(query: str, decision: Decision, why: Why) -> None:
    """Every way to answer, to ask and to find nothing has its reason."""
    search = ENGINE.search(query)
    assert (search.decision, explain(search).reasons.why) == (decision, why)


@pytest.mark.parametrize(
    ("decision", "hits", "why"),
    [
        ("match", [hit(93.9, "words")], "ahead"),
        ("choose", [hit(93.5, "numeronym"), hit(93.5, "numeronym")], "shared"),
        ("choose", [hit(BALANCED.match - 1), hit(72.5, "contained")], "unsure"),
        ("choose", [hit(90.0), hit(88.0, "contained")], "among"),
        ("choose", [hit(90.0), hit(88.0), hit(72.5, "contained")], "close"),
        ("choose", [hit(72.5, "contained"), hit(60.0)], "among"),
        ("choose", [hit(92.0, "words"), hit(75.0, "words")], "both"),
        ("none", [hit(60.0)], "far"),
    ],
)
def test_what_is_close_is_told_from_what_is_named(
    decision: Decision, hits: list[Hit], why: Why
) -> None:
    """A guess is weighed against guesses; a name among other words only keeps it from answering."""
    assert explain(Search("bakend", decision, tuple(hits))).reasons.why == why


@quickly
@given(slips() | phrases, st.sampled_from(MANNERS))
def test_a_reason_is_true_of_the_numbers(query: str, manner: Manner) -> None:
    """Whatever is asked, and however sure an answer has to be, neither contradicts the other."""
    search = ENGINES[manner].search(query)
    told = explain(search, manner).reasons
    score, needed = told.score or 0.0, told.bars
    clear = told.lead is None or told.lead >= needed.margin
    several = len(search.hits) > 1
    of: Mapping[Why, tuple[Decision, bool]] = {
        "named": ("match", not several),
        "ahead": ("match", score >= needed.match and clear),
        "shared": ("choose", several),
        "both": ("choose", several),
        "unsure": ("choose", needed.choose <= score < needed.match),
        "close": ("choose", score >= needed.match and not clear),
        "among": (search.decision, "contained" in {hit.reason for hit in search.hits}),
        "short": (search.decision, search.decision != "match" and score < SURE),
        "far": ("none", 0 < score < needed.choose),
        "nothing": ("none", not search.hits),
    }
    assert of[told.why] == (search.decision, True)


@pytest.mark.parametrize(
    ("query", "step", "words"),
    [
        ("db admin", Step("spelled_out", "database admin"), "database same, admin begins"),
        (
            "What is the DB admin?",
            Step("spelled_out", "database admin"),
            "database same, admin begins",
        ),
        ("masterscrum", Step("apart", "master scrum"), "master same, scrum same"),
    ],
)
def test_a_query_read_in_another_way(query: str, step: Step, words: str) -> None:
    """The last step says what was put in the place of the words, and they are those explained."""
    explanation = explain(ENGINE.search(query))
    assert (explanation.steps[-1], explanation.reading) == (step, step.text)
    pairs = explanation.hits[0].words
    assert ", ".join(f"{pair.asked} {pair.how}" for pair in pairs) == words


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("oodb", [("oodb", "object oriented database", "shortened")]),
        ("what is p2p?", [("p2p", "peer to peer", "initials")]),
        ("poc", [("poc", "proof of concept", "initials")]),
        ("k8s", [("k8s", "k8s", "same")]),
        ("m10e", [("m10e", "microservice", "numeronym")]),
        ("shell", [("shell", "shell", "same"), ("", "power", "left")]),
        (
            "defintion of done",
            [
                ("defintion", "definition", "spelled"),
                ("of", "of", "same"),
                ("done", "done", "same"),
            ],
        ),
        (
            "definition of doen",
            [
                ("definition", "definition", "same"),
                ("of", "of", "same"),
                ("doen", "done", "spelled"),
            ],
        ),
    ],
)
def test_the_best_hit_is_explained_word_by_word(
    query: str, expected: list[tuple[str, str, str]]
) -> None:
    """However a name was found, what was typed is accounted for."""
    evidence = explain(ENGINE.search(query)).hits[0]
    assert [(pair.asked, pair.named, pair.how) for pair in evidence.words] == expected


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


def test_a_name_is_found_in_the_middle_of_much_politeness() -> None:
    """However many ways there are to take the wording off, one of them is the name."""
    wording = "hi please could you tell me what is the meaning of the "
    search = SearchEngine(TEAM).search(f"{wording}definition of done please")
    assert search.hits[0].matched == "Definition of Done"
    assert explain(search).reading == "definition of done"
