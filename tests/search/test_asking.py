"""What is asked, held against one name."""

import pytest

from bot.lexicon import Entry
from bot.search.asking import Query
from bot.search.scoring import letters
from bot.search.slips import cost
from bot.search.weights import ASKED
from tests.search.indexed import indexed, named


def query(text: str, *known: Entry | str) -> Query:
    """The words of ``text``, in a glossary of these."""
    return Query(indexed(*known).words, text.split())


def spelled(text: str, term: str, *known: str) -> float:
    """How alike they are spelled, in a glossary of the term and these."""
    asked, name = query(text, term, *known), named(term)
    return asked.spelled(name, letters(asked.key, name.key))


def strange(text: str, term: str, *known: str) -> bool:
    """Whether they are less alike than their slips say, for a word that is another word."""
    asked, name = query(text, term, *known), named(term)
    longer = max(len(asked.key), len(name.key))
    return spelled(text, term, *known) < 1 - cost(asked.key, name.key) / longer - 0.01


@pytest.mark.parametrize(
    ("nearer", "further", "term"),
    [
        ("encryption", "encrpytion", "Encryption"),
        ("encrpytion", "encrzption", "Encryption"),  # a swap before another letter
        ("encrzption", "encrzptiom", "Encryption"),  # one slip before two
        ("data engineer", "engineer data", "Data Engineer"),  # in order before another
        ("enginer data", "enginer daat", "Data Engineer"),
        ("dashboard", "dashboards", "Dashboard"),
        ("dashbords", "dashbordx", "Dashboard"),  # a plural is hardly a slip
        ("rfc 2064 header", "rfc 2065 header", "RFC 2064 Headers"),
    ],
)
def test_what_is_nearer_is_more_alike(nearer: str, further: str, term: str) -> None:
    """Every slip takes something, by its kind."""
    assert 1 >= spelled(nearer, term) > spelled(further, term) > 0.5


def test_another_order_is_compared_word_by_word() -> None:
    """Words in another order are as near as in the right one, but for a hundredth or two."""
    assert spelled("engineer data", "Data Engineer") > 0.95
    assert spelled("engineerdata", "Data Engineer") < 0.6


@pytest.mark.parametrize(
    ("text", "term", "known"),
    [
        ("modular", "Modulator", "Modular Design"),  # the glossary knows that word
        ("sla report", "SLO Report", "Cache"),  # three letters are no slip of others
        ("relase plan", "Release Plan B", "Cache"),  # nothing says which plan
        ("relase plan", "Release Plan R", "Cache"),
        ("slo report", "Slow Report", "Cache"),
        ("release plan cd", "Release Plan CI", "Cache"),
    ],
)
def test_another_word_is_no_slip(text: str, term: str, known: str) -> None:
    """However few letters are different."""
    assert strange(text, term, known)


@pytest.mark.parametrize(
    ("text", "term", "known"),
    [
        ("modular", "Modulator", "Cache"),  # no name has that word
        ("slaw report", "Slow Report", "Cache"),  # four letters may be
        ("databse webapi", "Database Web API", "Cache"),  # written as one
        ("relase plan b", "Release Plan B", "Cache"),
        ("release of plam", "Release Plan", "Cache"),  # a filler is no word
        ("relese the plan", "Release a Plan", "Cache"),
        ("backend gild", "Back End Guild", "Backend"),  # known, and in the name
        ("sla", "SLO", "Cache"),  # alone it may be
    ],
)
def test_a_word_with_a_slip_is_that_word(text: str, term: str, known: str) -> None:
    """Nothing but the slip is taken off."""
    assert not strange(text, term, known)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("rfc 2046", "RFC 2047"),
        ("ipv4 address", "IPv6 Address"),
        ("log4jay", "Logjay"),
        ("release 10", "Release 01"),
    ],
)
def test_another_number_is_another_thing(text: str, term: str) -> None:
    """A digit is never a slip, nor is the order of two."""
    assert spelled(text, term) < 0.8


def test_short_names_are_compared_as_they_stand() -> None:
    """In a name of two letters no slip is likelier than another."""
    assert spelled("ci", "CD") == letters("ci", "cd")
    assert spelled("cic", "CID") > letters("cic", "cid") - 0.1


@pytest.mark.parametrize(
    ("text", "misspelled", "several", "garbled"),
    [
        ("firewall rule", False, True, False),
        ("firewall", False, False, False),
        ("the firewall", False, False, False),  # fillers are not counted
        ("fierwlal", True, False, True),
        ("firewall of rlue", True, True, False),  # too long to be lost by two slips
        ("fier wlal", True, True, False),  # two words
        ("fxrl", True, False, False),  # too short to be found with two
    ],
)
def test_a_query_says_what_is_wrong_with_it(
    text: str, *, misspelled: bool, several: bool, garbled: bool
) -> None:
    """Whether some word is no word of a name, and whether it is one word with many slips."""
    asked = query(text, "Firewall", "Rule")
    assert (asked.misspelled, asked.several, asked.garbled) == (misspelled, several, garbled)


def adjusted(text: str, term: str, last: float = 0.0) -> float:
    """What nine tenths of a name are worth."""
    return query(text, term).adjusted(0.9, named(term), last)


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("data pipeline", "Data Pipeline Engineer"),
        ("data pipeline", "Data Pipeline Lead"),
        ("data protection", "Data Protection Officer"),
        ("at sea", "SEA"),
    ],
)
def test_a_thing_is_not_who_works_on_it(text: str, term: str) -> None:
    """Nor is a word with a filler the same as without, so a person is asked."""
    assert adjusted(text, term) == ASKED


@pytest.mark.parametrize(
    ("text", "term", "last"),
    [
        ("pipeline engineer", "Data Pipeline Engineer", 1.0),  # who asks for the person
        ("data pipeline", "Data Pipeline Costs and Design", 0.0),  # a thing about a thing
        ("pipeline of data", "Data Pipeline", 1.0),  # a filler among several words
        ("the who", "The Who", 1.0),  # a filler that is in the name
    ],
)
def test_what_is_left_out_hardly_matters_elsewhere(text: str, term: str, last: float) -> None:
    """What covers a name is worth as much as it covers."""
    assert adjusted(text, term, last) == pytest.approx(0.9, abs=0.02)


def test_one_word_is_dropped_sooner_than_two() -> None:
    """Of two names that are covered alike, the one with a single word more is meant."""
    assert adjusted("slow query", "Slow Query Log") > adjusted("slow query", "Slow Query Log File")


def test_more_than_enough_is_not_needed() -> None:
    """What is worth little is not lifted to what is worth a question."""
    asked, name = query("data pipeline", "Data Pipeline Engineer"), named("Data Pipeline Engineer")
    assert asked.adjusted(0.3, name, 0.0) == pytest.approx(0.3)
