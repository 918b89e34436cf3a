"""How much of a query is in a name, and how much of the name is in the query."""

import pytest

from bot.search.wording import Shares, Wording
from tests.search.indexed import indexed, named
from tests.search.team import TEAM


def shared(query: str, *terms: str) -> list[Shares]:
    """What ``query`` shares with these terms, in a glossary that has the team's, too."""
    names = [*map(named, terms)]
    wording = Wording(indexed(*terms, *TEAM.entries).words, query.split(), names)
    return [*map(wording.shares, names)]


def both(query: str, term: str) -> tuple[float, float]:
    """How much of the query is in the term, and how much of the term in the query."""
    (found,) = shared(query, term)
    return found.query, found.name


@pytest.mark.parametrize(
    ("query", "term"),
    [
        ("log slow query", "Slow Query Log"),
        ("slow queries log", "Slow Query Log"),
        ("slow log query", "Slow Queries Log"),
        ("log lines", "Log Line"),
        ("back end guild", "Backend Guild"),
        ("back ends guild", "Backend Guild"),
        ("backend guild", "Back End Guild"),
        ("backend", "Back End"),  # one word alone may be two
    ],
)
def test_every_word_finds_its_word(query: str, term: str) -> None:
    """Order, plural and one word or two make no difference."""
    assert both(query, term) == pytest.approx((1, 1))


@pytest.mark.parametrize(
    ("better", "worse", "term"),
    [
        ("slow query", "slow query vacation", "Slow Query Log"),  # less that is not in it
        ("slow query of", "slow query level", "Slow Query Log"),  # a filler is no stranger
        ("slow query", "slow qeury", "Slow Query Log"),  # a slip
        ("slow qeury", "slow qxexry", "Slow Query Log"),  # more slips
        ("back end guild", "be guild", "Back End Guild"),  # whole words
        ("be guild", "fe guild", "Back End Guild"),  # initials of two of its words
        ("guild dev", "guild deve", "Guild Developer"),  # cut short by habit
        ("guild develop", "guild deve", "Guild Developer"),  # more of the word
        ("guild deve", "guild dvee", "Guild Developer"),  # a beginning with a slip
        ("guild dveloper", "guild dvleoper", "Guild Developer"),
        ("guild encript", "guild encrqqq", "Guild Encryption"),
        ("guild enigneer", "guild enxineer", "Guild Engineer"),  # a likelier slip
        ("guild encryption", "guild encrypted", "Guild Encryption"),  # another form
        ("guild encrypted", "guild encry", "Guild Encryption"),
        ("guild developer", "guild develop", "Guild Developer"),
    ],
)
def test_the_better_query_shares_more(better: str, worse: str, term: str) -> None:
    """More of it is in the name when it is whole and rightly spelled."""
    assert both(better, term)[0] > both(worse, term)[0] > 0


@pytest.mark.parametrize(
    ("more", "less", "term"),
    [
        ("slow query", "query", "Slow Query Log"),
        ("guild engineer", "guild of", "Guild of Engineers"),  # a filler says little
        ("kubernetes", "engineer", "Kubernetes Engineer"),  # a rare word says more
    ],
)
def test_what_says_more_is_more_of_the_name(more: str, less: str, term: str) -> None:
    """The rest of the name is what was not asked for."""
    assert both(more, term)[1] > both(less, term)[1] > 0


def test_each_name_has_its_own_shares() -> None:
    """Many names at once give what each would give alone."""
    terms = ["Slow Query Log", "Query", "Log of Slow Things"]
    slow_query_log, query, log = shared("slow logs", *terms)
    assert (slow_query_log.query, query.query, log.query) == pytest.approx((1, 0, 1))
    assert slow_query_log.name > log.name > query.name == 0


@pytest.mark.parametrize(
    ("query", "term"),
    [
        ("slo guild", "Sla Guild"),  # three letters are equal or other
        ("slaw guild", "Sla Guild"),
        ("de guild", "Developer Guild"),  # too little of a word
        ("fe guild", "Back End Guild"),  # not its initials
        ("be", "Back End Guild"),  # alone, initials are looked up instead
        ("or guild", "Old Rope Guild"),  # a filler is no initials
        ("ger guild", "Back Ginger Guild"),  # an end is no beginning
        ("x123 guild", "x124 Guild"),  # a number with a slip is another number
    ],
)
def test_another_word_is_not_in_the_name(query: str, term: str) -> None:
    """What is no slip, no beginning and no form of a word is not that word."""
    nothing_else = "guild" if "guild" in query else "x"
    assert both(query, term)[1] == pytest.approx(both(nothing_else, term)[1])


def test_a_filler_is_hardly_missed() -> None:
    """A small word that is not in the name leaves the rest of the query whole."""
    assert both("log of slow query", "Slow Query Log")[0] > 0.95


@pytest.mark.parametrize("term", ["Product Guild", "Production Guild"])
def test_a_word_cut_by_habit_is_nearly_whole(term: str) -> None:
    """It stands for what the trade cuts so, and for nothing else that begins so."""
    assert both("prod guild", term)[0] > 0.95 > both("prod guild", "Prodigy Guild")[0]
