"""What a query may mean when it is the name of nothing."""

from bot.lexicon import Glossary
from bot.search import decide
from bot.search.guess import guess
from bot.search.index import build
from bot.search.known import Asked
from tests.search.indexed import asked
from tests.search.team import TEAM, entry

INDEX = build(
    Glossary(
        (
            *TEAM.entries,
            entry("Object Oriented Database"),
            entry("Donna"),
            entry("What Is Dune"),
            entry("Helm", "Helm Cluster", abbreviations=("KBX",)),
            entry("KBX Node Setup"),
            entry("Helm Node Guide"),
        )
    )
)
BARS = decide.bars("balanced")


def guessed(*readings: str) -> tuple[Asked, list[tuple[str, str, str]]]:
    """The reading that was gone by; each name found, why, and how the query was read for it."""
    reading, found = guess(INDEX, [asked(one) for one in readings], BARS)
    return reading, [(one.name.text, one.reason, one.read_as) for one in found]


def test_a_guess_goes_by_what_is_left_without_wording() -> None:
    """The last reading is the shortest, and as a rule the name."""
    reading, found = guessed("what is a kuberntes", "a kuberntes", "kuberntes")
    assert reading.normal == "kuberntes"
    assert found[0] == ("Kubernetes", "typo", "")


def test_wording_that_is_part_of_a_name_counts() -> None:
    """Nobody asks for the definition of a "doen" where there is a *Definition of Done*."""
    reading, found = guessed("definition of doen", "doen")
    assert reading.normal == "definition of doen"
    assert found[0] == ("Definition of Done", "typo", "")


def test_other_wording_never_counts() -> None:
    """Only words that people ask with *and* that names have can be meant as part of one."""
    reading, found = guessed("what is dnue", "dnue")
    assert reading.normal == "dnue"
    assert "What Is Dune" not in [name for name, *_ in found]


def test_wording_does_not_count_where_the_rest_is_clear() -> None:
    """A name with a slip in it answers, whatever else it could be."""
    reading, found = guessed("definition of donne", "donne")
    assert reading.normal == "donne"
    assert found[0] == ("Donna", "typo", "")


def test_a_short_form_of_its_own_is_guessed() -> None:
    """Its letters are those of a name, one of them from inside a word."""
    assert guessed("OODB")[1][0] == ("Object Oriented Database", "shortened", "")


def test_a_short_form_in_a_query_is_spelled_out() -> None:
    """What is found so says how the query was read."""
    found = guessed("db administrators")[1]
    assert found[0] == ("Database Administrator", "words", "database administrators")


def test_a_name_of_its_own_is_found_by_spelling_out() -> None:
    """A query that is exactly a name then means nothing else that is near."""
    read = [one for one in guessed("kbx cluster")[1] if one[2]]
    assert read == [("Helm Cluster", "words", "helm cluster")]


def test_what_was_put_into_a_query_is_no_evidence() -> None:
    """What "ci" stands for is not found by having been put in its place."""
    read = {name: read_as for name, _, read_as in guessed("ci lead")[1]}
    assert read.get("Continuous Integration", "") == ""


def test_words_written_as_one_are_guessed() -> None:
    """Taken apart they may be a name, or near one."""
    found = guessed("owner productlead")[1]
    assert ("Product Owner", "words", "owner product lead") in found


def test_what_is_clear_is_not_read_otherwise() -> None:
    """Where the words as typed answer, nothing else is tried."""
    found = guessed("kbx node setpu")[1]
    assert found[0] == ("KBX Node Setup", "typo", "")
    assert {read_as for *_, read_as in found} == {""}


def test_nothing_near_is_found_as_nothing() -> None:
    """Words of no name lead nowhere."""
    assert guessed("zzzzzz qqqqqq")[1] == []
