"""What is offered while a person types."""

import pytest

from bot.lexicon import Glossary, Related
from bot.search import SearchEngine
from tests.search.team import BACK_END, TEAM, entry

ENGINE = SearchEngine(TEAM)


@pytest.mark.parametrize(
    ("typed", "term", "matched", "reason"),
    [
        ("be", "Back End Software Engineer", "BE", "abbreviation"),
        ("api", "API", "API", "term"),
        ("backe", "Back End Software Engineer", "Backend Engineer", "prefix"),
        ("back-e", "Back End Software Engineer", "Backend Engineer", "prefix"),
        ("back end s", "Back End Software Engineer", "Back End Software Engineer", "prefix"),
        ("kuber", "Kubernetes", "Kubernetes", "prefix"),
        ("bac eng", "Back End Software Engineer", "Backend Engineer", "prefix"),
        ("eng bac", "Back End Software Engineer", "Backend Engineer", "prefix"),
        ("reliab", "Site Reliability Engineer", "Site Reliability Engineer", "prefix"),
        ("sre", "Site Reliability Engineer", "Site Reliability Engineer", "initials"),
        ("bakend e", "Back End Software Engineer", "Backend Engineer", "typo"),
        ("kubrenet", "Kubernetes", "Kubernetes", "typo"),
        ("balanser", "Load Balancer", "Load Balancer", "typo"),
        ("what is a back", "Back End Software Engineer", "Back End Software Engineer", "prefix"),
        ("beckend", "Back End Software Engineer", "Beckend", "misspelling"),
    ],
)
def test_the_best_completion(typed: str, term: str, matched: str, reason: str) -> None:
    """Exact before prefix, the name's beginning before a word's, a slip last."""
    first = ENGINE.complete(typed)[0]
    assert (first.entry.term, first.matched, first.reason) == (term, matched, reason)


def test_an_exact_name_comes_before_longer_ones() -> None:
    """Who has typed a whole name means it, though others begin with it."""
    terms = [hit.entry.term for hit in ENGINE.complete("database")]
    assert terms[:2] == ["Database", "Database Administrator"]


def test_the_start_of_a_name_comes_before_the_start_of_a_word() -> None:
    """A name that begins so is nearer than one that only has a word that does."""
    terms = [hit.entry.term for hit in ENGINE.complete("engin")]
    assert terms[0] == "Engineering Manager"
    assert "Data Engineer" in terms[1:]


def test_words_in_the_typed_order_come_first() -> None:
    """Both names hold both words."""
    engine = SearchEngine(Glossary((entry("Code Review"), entry("Review Code"))))
    assert [hit.matched for hit in engine.complete("rev cod")] == ["Review Code", "Code Review"]


def test_a_misspelled_first_word_comes_before_a_later_one() -> None:
    """Both names hold the word that was meant; one begins with it."""
    engine = SearchEngine(Glossary((entry("API Balancer"), entry("Balancer API"))))
    terms = [hit.entry.term for hit in engine.complete("balanser")]
    assert terms == ["Balancer API", "API Balancer"]


def test_a_word_of_its_own_comes_before_one_inside_a_word() -> None:
    """Nobody wrote JavaScript as two words."""
    engine = SearchEngine(Glossary((entry("JavaScript"), entry("Rust Script"))))
    assert [hit.entry.term for hit in engine.complete("scri")] == ["Rust Script", "JavaScript"]


def test_a_slip_without_a_space_is_completed() -> None:
    """Missing a letter and a space at once is one slip."""
    first = ENGINE.complete("bakend dev")[0]
    assert (first.matched, first.reason) == ("Back End Developer", "typo")


def test_a_term_comes_before_anothers_abbreviation() -> None:
    """Both are typed in full; the headword is the better guess."""
    short = entry("Compact Disc", abbreviations=("CD",))
    engine = SearchEngine(Glossary((short, entry("CD"))))
    assert [hit.entry.term for hit in engine.complete("cd")] == ["CD", "Compact Disc"]


def test_what_is_asked_for_most_stays_behind_a_name_typed_in_full() -> None:
    """However often the other is asked for, and though it is one letter longer."""
    full = entry("Programming Interface", abbreviations=("API",))
    engine = SearchEngine(Glossary((full, entry("APIs"))))
    terms = [hit.entry.term for hit in engine.complete("api", asked={"apis": 9})]
    assert terms == ["Programming Interface", "APIs"]


def test_equals_come_in_the_order_of_the_alphabet() -> None:
    """What fits equally well is easy to scan, whatever the order of the files."""
    engine = SearchEngine(Glossary((entry("Team Beta"), entry("Team Alfa"))))
    assert [hit.entry.term for hit in engine.complete("team")] == ["Team Alfa", "Team Beta"]


def test_a_name_that_begins_like_a_question_is_completed() -> None:
    """Question wording comes off only when nothing begins with it."""
    engine = SearchEngine(Glossary((entry("Phase Two"), entry("Define Phase"))))
    assert engine.complete("define ph")[0].entry.term == "Define Phase"


def test_typing_one_word_twice_earns_nothing() -> None:
    """No bonus lifts a word's beginning over a name's."""
    hits = ENGINE.complete("api ap a")
    assert hits[0].entry.term == "API"
    assert hits[0].score <= 78


def test_one_entry_is_offered_once() -> None:
    """An entry with five fitting names fills one line, with the name that fits best."""
    hits = ENGINE.complete("b")
    assert [hit.entry for hit in hits].count(BACK_END) == 1
    assert hits[0].matched == "BE"


def test_suggestions_when_nothing_is_typed() -> None:
    """What most entries lead to, then a newcomer's words, then A to Z."""
    glossary = Glossary(
        (
            entry("Zebra", level=5),
            entry("Beta", level=1),
            entry("Gamma"),
            entry("alpha"),
            entry("Hub", level=5),
            entry("Spoke", level=4, related=Related(see=("hub",))),
        )
    )
    hits = SearchEngine(glossary).complete("  ")
    terms = [hit.entry.term for hit in hits]
    assert terms == ["Hub", "Beta", "alpha", "Gamma", "Spoke", "Zebra"]
    assert {hit.reason for hit in hits} == {"suggestion"}


def test_the_limit_of_a_menu_is_kept() -> None:
    """Discord shows 25 choices, and that is what is given."""
    many = SearchEngine(Glossary(tuple(entry(f"Term {number}") for number in range(60))))
    assert len(many.complete("")) == len(many.complete("term")) == 25
    assert len(many.complete("ter", limit=3)) == 3


@pytest.mark.parametrize("typed", ["\U0001f680", "zzzz", "xq", "\u05d4\u05d2"])
def test_nothing_fits(typed: str) -> None:
    """What begins no name and is near none is offered nothing."""
    assert ENGINE.complete(typed) == ()


def test_a_name_inside_a_name_is_a_name_typed_in_full() -> None:
    """What is asked for most does not pass it."""
    delivery, discs = entry("Continuous Delivery (CD)"), entry("CDs")
    engine = SearchEngine(Glossary((delivery, discs)))
    assert engine.complete("cd", asked={discs.id: 9})[0].entry == delivery
