"""Short forms with letters from inside words, such as "oodb"."""

import pytest

from bot.search.found import Found
from bot.search.loose import loosely
from tests.search.indexed import asked, indexed

INDEX = indexed(
    "Object Oriented Database",
    "Kernel Virtual Machine",
    "Kept Version Mark",
    "Message Quality Test Tool",
    "Message Queue Telemetry Transport",
    "Definition of Done",
    "Alpha Beta Gamma Delta Epsilon Zeta Theta Iota",
)


def short(query: str) -> list[Found]:
    """What ``query`` may be short for."""
    return [*loosely(INDEX, asked(query))]


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("OODB", ["Object Oriented Database"]),
        ("oodb", ["Object Oriented Database"]),
        ("meqtt", ["Message Quality Test Tool", "Message Queue Telemetry Transport"]),
        ("mqtrt", ["Message Queue Telemetry Transport"]),
        ("DOND", ["Definition of Done"]),  # a filler need not give any
    ],
)
def test_a_letter_may_come_from_inside_a_word(query: str, names: list[str]) -> None:
    """Besides the first letter of each word, and in their order."""
    assert [one.name.text for one in short(query)] == names
    assert {one.reason for one in short(query)} <= {"shortened"}


@pytest.mark.parametrize(
    "query",
    [
        "OODX",  # no such letter
        "XOOD",  # not the first
        "OOBD",  # another order
        "OO DB",  # two words
        "OOD",  # three letters fit too much
        "KVM",
        "ODBA",  # two letters more
        "albgdezti",  # nobody abbreviates to nine
    ],
)
def test_other_letters_are_short_for_nothing(query: str) -> None:
    """One letter more than the initials is all that is guessed."""
    assert short(query) == []


def test_four_letters_are_short_for_one_name_or_none() -> None:
    """They are more often a word, so they only count where just one name is possible."""
    assert [one.name.text for one in short("kerm")] == []
    assert [one.name.text for one in short("kvma")] == []
    assert [one.name.text for one in short("kevm")] == []
    assert [one.name.text for one in short("kvmi")] == ["Kernel Virtual Machine"]


def test_longer_forms_are_surer() -> None:
    """Few words have all these letters by chance."""
    (four,), (five,) = short("OODB"), short("mqtrt")
    assert four.score < five.score
