"""A longer query that names entries word for word."""

import pytest

from bot.lexicon import Glossary
from bot.search import SearchEngine
from tests.search.team import TEAM, entry

ENGINE = SearchEngine(TEAM)


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("what is SLO for checkout", ["Service Level Objective"]),
        ("how do our databases talk to the api", ["Database", "API"]),
        ("site reliability engineer and on vacation", ["Site Reliability Engineer"]),
    ],
)
def test_the_entries_it_names_are_the_nearest(query: str, terms: list[str]) -> None:
    """The question is about something else, but these are the words of it that are known."""
    search = ENGINE.search(query)

    assert search.decision == "none"
    named = [hit for hit in search.hits if hit.reason == "contained"]
    assert [hit.entry.term for hit in named] == terms
    assert search.hits[: len(named)] == tuple(named)


@pytest.mark.parametrize("joining", ["vs", "versus", "and", "or"])
def test_names_that_are_joined_are_offered(joining: str) -> None:
    """Whoever joins two names means both, and picks one after the other."""
    search = ENGINE.search(f"slo {joining} sla")

    assert search.decision == "choose"
    terms = [hit.entry.term for hit in search.hits]
    assert terms[:2] == ["Service Level Objective", "Service Level Agreement"]


def test_a_name_that_holds_both_does_not_answer_for_the_other() -> None:
    """An entry with another name made of two names is not what both mean."""
    git, control = entry("Git", "Git Version Control"), entry("Version Control")

    search = SearchEngine(Glossary((git, control))).search("git and version control")

    assert search.decision == "choose"
    assert [hit.entry for hit in search.hits] == [git, control]


def test_an_answer_has_to_account_for_every_name() -> None:
    """Whoever names two things is not answered with one of them."""
    integration = entry("Continuous Integration", "CI Pipeline", abbreviations=("CI",))
    delivery = entry("Continuous Delivery", abbreviations=("CD",))

    search = SearchEngine(Glossary((integration, delivery))).search("ci/cd pipeline")

    assert search.decision != "match"
    assert [hit.entry for hit in search.hits] == [integration, delivery]


def test_of_two_names_that_overlap_the_later_comes_first() -> None:
    """What a compound is about stands at its end."""
    backlog, refinement = entry("Product Backlog"), entry("Backlog Refinement")

    search = SearchEngine(Glossary((backlog, refinement))).search("product backlog refinement")

    assert [hit.entry for hit in search.hits] == [refinement, backlog]


def test_small_words_name_nothing() -> None:
    """Single letters and filler words stand in every question, also where they are entries."""
    engine = SearchEngine(Glossary((entry("C"), entry("For"), entry("ACL"))))

    search = engine.search("zzz for c and zzz acl zzz")

    assert [hit.entry.term for hit in search.hits] == ["ACL"]


def test_of_several_that_share_a_name_the_one_that_more_leads_to_comes_first() -> None:
    """A name inside a question is offered in the same order as the name alone."""
    license_, service = (entry(term, abbreviations=("SLA",)) for term in ("License", "Service"))
    uptime = entry("Uptime", related=["service"])
    engine = SearchEngine(Glossary((license_, service, uptime)))
    for query in ("sla", "sla or uptime"):
        assert [hit.entry.term for hit in engine.search(query).hits][:2] == ["Service", "License"]
