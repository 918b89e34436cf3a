"""How much of a query is in a name, and how much of the name is in the query."""

import pytest

from bot.lexicon import Glossary
from bot.search import normalise
from bot.search.index import build
from bot.search.wording import Wording
from tests.search.team import TEAM, entry


def covers(query: str, term: str) -> float:
    """How well the words of ``query`` cover a term in the team's glossary."""
    index = build(Glossary((*TEAM.entries, entry(term, id="asked-for"))))
    name = next(name for name in index.names if name.text == term)
    return Wording(index, normalise(query).split()).covers(name)


@pytest.mark.parametrize(
    ("query", "term"),
    [
        ("log slow query", "Slow Query Log"),
        ("slow queries log", "Slow Query Log"),
        ("back end guild", "Backend Guild"),
        ("backend guild", "Back End Guild"),
    ],
)
def test_every_word_finds_its_word(query: str, term: str) -> None:
    """Order, plural and one word or two make no difference."""
    assert covers(query, term) == 1


@pytest.mark.parametrize(
    ("better", "worse", "term"),
    [
        ("slow query", "query", "Slow Query Log"),  # more of the name
        ("slow query", "slow query vacation", "Slow Query Log"),  # less that is not in it
        ("slow query of", "slow query level", "Slow Query Log"),  # a filler is no stranger
        ("slow query", "slow qeury", "Slow Query Log"),  # a slip
        ("be guild", "fe guild", "Back End Guild"),  # initials of two of its words
        ("dev guild", "dxv guild", "Developer Guild"),  # a word cut short
        ("guild engineer", "guild of", "Guild of Engineers"),  # a filler says little
        ("kubernetes", "engineer", "Kubernetes Engineer"),  # a rare word says more
    ],
)
def test_the_better_query_covers_more(better: str, worse: str, term: str) -> None:
    """What is rare, whole and rightly spelled counts more."""
    assert covers(better, term) > covers(worse, term)


@pytest.mark.parametrize(
    ("query", "term", "strange"),
    [
        ("objective", "Objection", True),
        ("objectiv", "Objection", False),  # no word that the glossary knows
        ("objectives", "Objectives and Key Results", False),
        ("on call back end", "On-call Backend", False),  # known words, joined in the name
        ("engineers", "Engineer Guild", False),  # one word, and the same in the singular
        ("of", "Guild", False),  # a filler says nothing
    ],
)
def test_a_known_word_that_is_not_in_the_name_is_strange(
    query: str, term: str, *, strange: bool
) -> None:
    """A word of the glossary is itself, wherever it is not part of the name."""
    more = (entry(term, id="asked-for"), entry("Service of Engineers"))
    index = build(Glossary((*TEAM.entries, *more)))
    name = next(name for name in index.names if name.text == term)
    assert Wording(index, normalise(query).split()).strange(name) is strange


def test_a_filler_is_hardly_missed() -> None:
    """A small word that is not in the name leaves the rest of the query whole."""
    assert covers("log of slow query", "Slow Query Log") > 0.95


def test_a_cut_word_does_not_stand_for_two() -> None:
    """Two words written as one are compared as a whole, not by how they begin."""
    assert covers("engineer", "Engineering Guild") < covers("engineering", "Engineering Guild")
    assert covers("engineer", "Engineering Guild") < 0.85
