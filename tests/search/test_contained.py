"""A longer query that names entries word for word."""

import pytest

from bot.lexicon import Glossary
from bot.search import SearchEngine
from tests.search.team import TEAM, entry

ENGINE = SearchEngine(TEAM)


@pytest.mark.parametrize(
    ("query", "terms"),
    [
        ("slo vs sla", ["Service Level Objective", "Service Level Agreement"]),
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


def test_an_answer_has_to_account_for_every_name() -> None:
    """Whoever names two things is not answered with one of them."""
    integration = entry("Continuous Integration", "CI Pipeline", abbreviations=("CI",))
    delivery = entry("Continuous Delivery", abbreviations=("CD",))

    search = SearchEngine(Glossary((integration, delivery))).search("ci/cd pipeline")

    assert search.decision == "choose"
    assert [hit.entry for hit in search.hits] == [integration, delivery]


def test_small_words_name_nothing() -> None:
    """Single letters and filler words stand in every question, also where they are entries."""
    engine = SearchEngine(Glossary((entry("C"), entry("For"), entry("ACL"))))

    search = engine.search("zzz for c and zzz acl zzz")

    assert [hit.entry.term for hit in search.hits] == ["ACL"]
