"""Other ways to read a query: words written as one, and short forms spelled out."""

import pytest

from bot.search.found import Found
from bot.search.reread import Rereading, rereadings
from bot.search.weights import FUZZY_BEST
from tests.search.indexed import indexed, named
from tests.search.team import entry

INDEX = indexed(
    entry("Database", abbreviations=("DB",)),
    entry("Continuous Delivery", abbreviations=("CD",)),
    entry("Compact Disc", abbreviations=("CD",)),
    entry("Operating System", abbreviations=("OS",)),
    entry("For Example", abbreviations=("FOR",)),
    entry("Observation", abbreviations=("OBSERV",)),
    "Data Engineer",
    "Definition of Done",
    "Code Review",
    "Review Board",
    "C",
    "Deliverycode",
    "Ring",
    entry("Kanban", "Flow"),
)


def read(query: str) -> list[str]:
    """How else the query may be read."""
    return [one.normal for one in rereadings(INDEX, query)]


@pytest.mark.parametrize(
    ("query", "reading"),
    [
        ("dataengineer", "data engineer"),
        ("definitionofdone", "definition of done"),  # a filler is a word
        ("senior dataengineer", "senior data engineer"),
        ("codereviewboard", "code review board"),
        ("deliverycodereview", "deliverycode review"),  # the fewest words
    ],
)
def test_words_written_as_one_are_taken_apart(query: str, reading: str) -> None:
    """Where names have each of them."""
    assert read(query) == [reading]


@pytest.mark.parametrize(
    "query",
    [
        "deliverycode",  # a word itself
        "datarings",  # not all of it are words
        "databasex",
        "forring",  # too short to be sure
        "databasec",  # one letter is no word here
        "engineer",
        "",
    ],
)
def test_other_words_stay_as_they_are(query: str) -> None:
    """A word is only taken apart into words that are there, and long enough."""
    assert read(query) == []


def test_a_short_form_is_spelled_out() -> None:
    """With the term of the one entry that it would find."""
    *_, admin = rereadings(INDEX, "db admin")
    assert admin == Rereading("database admin", frozenset({0}))
    *_, both = rereadings(INDEX, "os db")
    assert both == Rereading("operating system database", frozenset({0, 3}))


@pytest.mark.parametrize(
    "query",
    [
        "db",  # alone it was looked up already
        "cd admin",  # it may be short for either
        "for admin",  # a filler is a filler
        "c admin",  # a letter is too little
        "observ admin",  # too long for a short form
        "flow admin",  # an ordinary word is itself
        "xy admin",
    ],
)
def test_what_is_not_clearly_short_is_not_spelled_out(query: str) -> None:
    """Only a short form of one entry is."""
    assert {one.replace(" ", "") for one in read(query)} <= {query.replace(" ", "")}


@pytest.mark.parametrize(
    ("query", "readings"),
    [
        ("web hok", ["webhok"]),
        ("on cal", ["oncal"]),
        ("to do lst", ["todolst"]),
        ("to do the lst", []),  # more words are no one word
        ("code guild", []),  # long enough to have slips of their own
    ],
)
def test_short_words_may_be_one_word(query: str, readings: list[str]) -> None:
    """A word of three letters is too short for a slip, and what it is a part of is not."""
    assert read(query) == readings


def test_both_may_be_read_otherwise() -> None:
    """Taking apart comes first, and each is a reading of its own."""
    apart, *_, spelled_out = read("db dataengineer")
    assert (apart, spelled_out) == ("db data engineer", "database dataengineer")


@pytest.mark.parametrize(("score", "doubted"), [(100.0, FUZZY_BEST), (80.0, 80.0)])
def test_what_is_found_so_is_a_guess(score: float, doubted: float) -> None:
    """It is worth less than the same by the words as typed, and says how it was read."""
    found = Found(0, named("Database"), score, "term")
    applied = Rereading("database admin").applied(found)
    assert (applied.owner, applied.name) == (found.owner, found.name)
    assert (applied.reason, applied.read_as) == ("words", "database admin")
    assert doubted - 5 < applied.score < doubted
