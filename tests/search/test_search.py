"""What a query finds, and whether the answer is given or asked about."""

import pytest

from bot.lexicon import Glossary
from bot.search import SearchEngine
from tests.search.team import BACK_END, TEAM, entry

ENGINE = SearchEngine(TEAM)
CORE = BACK_END.term


@pytest.mark.parametrize(
    ("query", "matched", "reason"),
    [
        ("Back End Software Engineer", CORE, "term"),
        ("back end software engineer", CORE, "term"),
        ("backend engineer", "Backend Engineer", "alias"),
        ("BE", "BE", "abbreviation"),
        ("be", "BE", "abbreviation"),
        ("beckend", "Beckend", "misspelling"),
        ("Back-End Developer", "Back End Developer", "normalised"),
        ("backend developer", "Back End Developer", "normalised"),
        ("b\u00e4ckend \u00e9ngineer", "Backend Engineer", "normalised"),
        ("backend engineers", "Backend Engineer", "normalised"),
        ("what is a backend engineer?", "Backend Engineer", "alias"),
        ("engineer backend", "Backend Engineer", "words"),
        ("bakend enginer", "Backend Engineer", "typo"),
        ("what is a bakend enginer?", "Backend Engineer", "typo"),
        ("bakendengineer", "Backend Engineer", "typo"),
        ("BE dev", "Back End Developer", "words"),
        ("\uff22\u200b\uff25", "BE", "abbreviation"),
    ],
)
def test_the_core_entry_is_answered(query: str, matched: str, reason: str) -> None:
    """However it is asked for, the one entry that is meant answers, and says by which name."""
    found = ENGINE.search(query)
    assert found.decision == "match"
    assert found.hits[0].entry is BACK_END
    assert (found.hits[0].matched, found.hits[0].reason) == (matched, reason)


@pytest.mark.parametrize(
    ("query", "term"),
    [
        ("apis", "API"),
        ("SLAs", "Service Level Agreement"),
        ("dns", "Domain Name System"),
        ("saas", "Software as a Service"),
        ("kubernets", "Kubernetes"),
        ("k8s", "Kubernetes"),
        ("sre", "Site Reliability Engineer"),
        ("poc", "Proof of Concept"),
        ("project manger", "Project Manager"),
        ("frontend developer", "Front End Developer"),
        ("full stack developers", "Full-Stack Developer"),
        ("cicd", "CI/CD"),
        ("c i c d", "CI/CD"),
        ("node", "Node"),
        ("nodejs", "Node.js"),
        ("Node.JS", "Node.js"),
        ("what is the definition of done", "Definition of Done"),
        ("database admin", "Database Administrator"),
        ("databse", "Database"),
    ],
)
def test_a_neighbor_is_answered(query: str, term: str) -> None:
    """The entries around the core one answer to what people type for them."""
    found = ENGINE.search(query)
    assert (found.decision, found.hits[0].entry.term) == ("match", term)


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("CD", ["Continuous Delivery", "Continuous Deployment"]),
        ("engineer", ["Data Engineer", "DevOps Engineer", "Security Engineer"]),
        ("manager", ["Product Manager", "Project Manager", "Engineering Manager"]),
        ("service level", ["Service Level Agreement", "Service Level Objective"]),
        ("reliability", ["Site Reliability Engineer"]),
        ("site reliability", ["Site Reliability Engineer"]),
        ("software engineer", [CORE]),
    ],
)
def test_what_is_not_sure_is_asked(query: str, terms: list[str]) -> None:
    """A name that several share, or words that only begin a name, make a choice."""
    found = ENGINE.search(query)
    assert found.decision == "choose"
    assert [hit.entry.term for hit in found.hits][: len(terms)] == terms


@pytest.mark.parametrize(
    "query",
    [
        *("hr", "vacation policy", "asdf qwer", "6098016", "x" * 6000),
        *("C++", "C#", ".NET", "C", "DN"),
        "\u05de\u05d3\u05d9\u05e0\u05d9\u05d5\u05ea \u05d7\u05d5\u05e4\u05e9\u05d4",
    ],
)
def test_what_is_not_there_is_not_answered(query: str) -> None:
    """Questions about anything else find nothing close enough."""
    assert ENGINE.search(query).decision == "none"


@pytest.mark.parametrize("query", ["", "   ", "\U0001f680", "\u200b\ufe0f", "\ud800", "?!", "\x00"])
def test_nothing_typed_finds_nothing(query: str) -> None:
    """Where there is no word, there is not even a nearest entry."""
    found = ENGINE.search(query)
    assert (found.decision, found.hits) == ("none", ())


def test_a_code_that_is_missing_is_not_answered_with_another() -> None:
    """CDN is not CD, though CD may be named as the nearest."""
    found = ENGINE.search("CDN")
    assert found.decision == "none"
    assert {hit.matched for hit in found.hits} == {"CD"}


@pytest.mark.parametrize("missing", ["C++", "C#", "CI/CD++", "CC"])
def test_a_letter_does_not_answer_for_its_language(missing: str) -> None:
    """C is found, and never instead of C++."""
    engine = SearchEngine(Glossary((entry("C"), entry("CI"), entry("CD"))))
    assert engine.search("c").decision == "match"
    assert engine.search(missing).decision != "match"


def test_languages_with_signs_are_kept_apart() -> None:
    """Each of three languages answers to its own name alone."""
    engine = SearchEngine(Glossary((entry("C", id="c"), entry("C++", id="cpp"), entry("C#"))))
    for query, term in [("c", "C"), ("c++", "C++"), ("c#", "C#"), ("what is C++?", "C++")]:
        found = engine.search(query)
        assert (found.decision, found.hits[0].entry.term) == ("match", term)


def test_the_answer_carries_the_query_as_it_was() -> None:
    """A face can quote what was asked."""
    assert ENGINE.search("  Bakend Enginer ").query == "  Bakend Enginer "


def test_an_exact_name_scores_a_hundred() -> None:
    """Letter for letter is worth the most, anything else less."""
    assert ENGINE.search("BE").hits[0].score == 100
    assert 99 <= ENGINE.search("Back-End Developer").hits[0].score < 100
    assert ENGINE.search("bakend enginer").hits[0].score < 95


def test_a_term_and_anothers_abbreviation_are_both_offered() -> None:
    """Sharing a name across kinds is sharing it, the term first."""
    short = entry("Compact Disc", abbreviations=("CD",))
    engine = SearchEngine(Glossary((short, entry("CD"))))
    found = engine.search("cd")
    assert found.decision == "choose"
    assert [(hit.entry.term, hit.reason) for hit in found.hits] == [
        ("CD", "term"),
        ("Compact Disc", "abbreviation"),
    ]


def test_names_that_differ_only_in_spelling_are_both_offered() -> None:
    """The one typed letter for letter comes first, and the other is not hidden."""
    engine = SearchEngine(Glossary((entry("Resign"), entry("Re-sign"))))
    found = engine.search("re-sign")
    assert found.decision == "choose"
    assert [hit.matched for hit in found.hits] == ["Re-sign", "Resign"]


def test_the_typed_case_only_breaks_the_tie() -> None:
    """IT and "it" are both offered, the one written as typed first."""
    engine = SearchEngine(Glossary((entry("it", id="pronoun"), entry("IT", id="department"))))
    assert [hit.matched for hit in engine.search("IT").hits] == ["IT", "it"]
    assert [hit.matched for hit in engine.search("it").hits] == ["it", "IT"]


def test_a_shown_name_goes_before_anothers_misspelling() -> None:
    """Nobody's hidden form takes another entry's name."""
    engine = SearchEngine(Glossary((entry("Cache", misspellings=("Cash",)), entry("Cash"))))
    found = engine.search("cash")
    assert (found.decision, found.hits[0].entry.term) == ("match", "Cash")


def test_initials_of_two_letters_are_asked_about() -> None:
    """Two letters stand for too many things, even where just one entry has them."""
    engine = SearchEngine(Glossary((entry("Human Resources"), entry("Payroll"))))
    found = engine.search("hr")
    assert (found.decision, found.hits[0].reason) == ("choose", "initials")


def test_initials_of_several_entries_are_asked_about() -> None:
    """Who shares initials is offered together."""
    engine = SearchEngine(Glossary((entry("Site Reliability Engineer"), entry("Sales Report Era"))))
    assert engine.search("sre").decision == "choose"


def test_a_name_inside_a_name_is_found() -> None:
    """The abbreviation in a term's parenthesis needs no field of its own."""
    engine = SearchEngine(Glossary((entry("Infrastructure as Code (IaC)"), entry("Iacobus"))))
    for query in ("iac", "infrastructure as code", "Infrastructure as Code (IaC)"):
        found = engine.search(query)
        assert (found.decision, found.hits[0].entry.id) == ("match", "infrastructure-as-code-iac")


def test_a_known_word_is_not_taken_for_a_slip() -> None:
    """A word that the glossary has is that word, and no misspelling of its neighbor."""
    near = entry("Complement")
    alone = SearchEngine(Glossary((near,)))
    assert alone.search("compliment").decision == "match"
    both = SearchEngine(Glossary((near, entry("Compliment Card Policy"))))
    assert both.search("compliment").decision == "choose"


def test_the_same_words_in_another_order_are_no_guess() -> None:
    """However near the neighbors are, all words of one name are that name."""
    engine = SearchEngine(Glossary((entry("Data Center 1"), entry("Data Center 2"))))
    found = engine.search("1 center data")
    assert (found.decision, found.hits[0].entry.term) == ("match", "Data Center 1")


def test_the_name_nearest_to_what_was_typed_is_named() -> None:
    """An entry with two such names says that the one typed was matched."""
    engine = SearchEngine(Glossary((entry("Back-End", "Backend"),)))
    hit = engine.search("backend").hits[0]
    assert (hit.matched, hit.reason, hit.score) == ("Backend", "alias", 100)


def test_a_slip_of_a_listed_misspelling_is_told_as_one() -> None:
    """Faces must know not to show it."""
    engine = SearchEngine(Glossary((entry("Kubernetes", misspellings=("Cooper Netties",)),)))
    hit = engine.search("coper netties").hits[0]
    assert (hit.matched, hit.reason) == ("Cooper Netties", "misspelling")


def test_a_listed_misspelling_is_no_guess() -> None:
    """Somebody foresaw this query, so that a near neighbor makes it no less sure."""
    foreseen = entry("Kubernetes", misspellings=("Cooper Netties Cluster",))
    engine = SearchEngine(Glossary((foreseen, entry("Cooper Nettles Cluster"))))
    found = engine.search("cooper-netties cluster")
    assert (found.decision, found.hits[0].entry) == ("match", foreseen)
    assert found.hits[0].score == 98


def test_filler_words_may_be_left_out_of_initials() -> None:
    """Both HPE and HOPE stand for Head of Platform Engineering."""
    engine = SearchEngine(Glossary((entry("Head of Platform Engineering"), entry("Payroll"))))
    for query in ("hpe", "hope"):
        found = engine.search(query)
        assert (found.decision, found.hits[0].reason) == ("match", "initials")


def test_an_invisible_name_answers_nothing() -> None:
    """An empty query is not a name, even where a name is empty to the eye."""
    engine = SearchEngine(Glossary((entry("\u200b"), entry("API"))))
    assert engine.search("").decision == engine.search("\u200b").decision == "none"


def test_only_so_much_is_read() -> None:
    """Discord's longest text is read to its end, and no more."""
    assert ENGINE.search("api" + " " * 5989 + "database").decision != "match"
    assert ENGINE.search("api" + " " * 5997 + "database").hits[0].entry.term == "API"


def test_a_symbol_can_be_a_term() -> None:
    """A term without letters is found as it is written, and nothing else finds it."""
    engine = SearchEngine(Glossary((entry("=>", "\U0001f680"), entry("Arrow"))))
    assert engine.search("=>").hits[0].reason == "term"
    assert engine.search("\U0001f680").hits[0].reason == "alias"
    assert engine.search("->").hits == ()


def test_the_limit_is_kept() -> None:
    """No more hits than asked for, and the decision does not depend on it."""
    found = ENGINE.search("engineer", limit=2)
    assert (found.decision, len(found.hits)) == ("choose", 2)
    assert ENGINE.search("CD", limit=1).decision == "choose"


def test_an_empty_glossary_answers_nothing() -> None:
    """Before the first entry is written, every question is kindly turned away."""
    engine = SearchEngine(Glossary(()))
    assert engine.search("api").decision == "none"
    assert engine.complete("") == engine.complete("a") == ()


def test_an_engine_in_another_manner_is_one_over_the_same_names() -> None:
    """It answers as one that was made so, and the first goes on in its own manner."""
    engine = SearchEngine(TEAM)
    careful = engine.in_manner("careful")
    for query in ("backnd enginr", "data engineer", "lunch"):
        assert careful.search(query) == SearchEngine(TEAM, "careful").search(query)
    assert engine.search("backnd enginr").decision == "match"
    assert careful.search("backnd enginr").decision == "choose"
