"""The names that are spelled most like a query, or that hold its words."""

import pytest

from bot.lexicon import Entry
from bot.search import weights
from bot.search.found import Found
from bot.search.nearest import nearest
from tests.search.indexed import indexed
from tests.search.team import TEAM, entry


def near(query: str, *entries: Entry | str) -> list[Found]:
    """What is near ``query`` among these entries and the team's."""
    return nearest(indexed(*entries, *TEAM.entries), query)


@pytest.mark.parametrize(
    ("query", "name", "reason"),
    [
        ("kuberntes", "Kubernetes", "typo"),
        ("encrpytion", "Encryption", "typo"),
        ("servce levl agreement", "Service Level Agreement", "typo"),
        ("enginer data", "Data Engineer", "words"),
        ("log slow queries", "Slow Query Log", "words"),
        ("slow query", "Slow Query Log", "words"),
        ("gti", "Git", "typo"),  # not a group of letters is left
        ("friewlal", "Firewall", "typo"),  # nor of a longer one
        ("cubernetas", "Cubernetis", "misspelling"),
    ],
)
def test_the_nearest_name_comes_first(query: str, name: str, reason: str) -> None:
    """By its spelling as a whole, or by its words."""
    misspelled = entry("Ship Steering", misspellings=("Cubernetis",))
    found = near(query, "Slow Query Log", "Git", "Firewall", misspelled)
    assert (found[0].name.text, found[0].reason) == (name, reason)


@pytest.mark.parametrize(
    "query", ["engineer", "kuberntes", "data pipeline", "enginer manger", "of"]
)
def test_entries_are_sorted_and_each_is_there_once(query: str) -> None:
    """Best first, none too far away, and none as sure as a name that is known."""
    found = near(query)
    scores = [one.score for one in found]
    assert scores == sorted(scores, reverse=True)
    assert len({one.owner for one in found}) == len(found)
    assert all(weights.NEAREST <= score <= weights.FUZZY_BEST for score in scores)


@pytest.mark.parametrize("query", ["", " ", "zzzzz", "qqq xxx"])
def test_nothing_is_near_to_nothing(query: str) -> None:
    """A query without letters, or with letters of no name."""
    assert near(query) == []


def test_nothing_is_near_in_an_empty_glossary() -> None:
    """And nothing breaks."""
    assert nearest(indexed(), "kuberntes fierwlal") == []


def test_a_clear_misspelling_has_no_rivals() -> None:
    """A name with a slip in it is not held against longer ones with the same word."""
    found = near("kuberntes", "Kubernetes Operator", "Kubernetes Guild")
    assert [one.name.text for one in found] == ["Kubernetes"]


def test_a_clear_misspelling_may_be_one_of_several() -> None:
    """Names nearly as near are found as well."""
    found = near("firewal", "Firewall", "Firewalls", "Fire Wallet")
    assert [one.name.text for one in found] == ["Firewall", "Firewalls"]


def test_a_thing_comes_before_who_works_on_it() -> None:
    """Asked for two words of three, the name of a person is the less likely."""
    found = near("data pipeline", "Data Pipeline Engineer", "Data Pipeline Costs")
    assert [one.name.text for one in found[:2]] == ["Data Pipeline Costs", "Data Pipeline Engineer"]


def test_a_word_that_many_names_have_is_near_to_all() -> None:
    """They hold it, so that none answers for it alone."""
    found = near("frobnicator", "Frobnicator Guild", "Frobnicator Plan", "Guild")
    assert [(one.name.text, one.holds) for one in found] == [
        ("Frobnicator Guild", True),
        ("Frobnicator Plan", True),
    ]


def test_a_name_without_the_words_does_not_hold_them() -> None:
    """Being spelled alike is not holding."""
    assert [one.holds for one in near("frobnicatro", "Frobnicator")] == [False]
    assert [one.holds for one in near("encryption site", "Guild")] == [False, False]


def test_a_term_is_meant_sooner_than_another_name() -> None:
    """Of two entries spelled equally near, the one whose term it is comes first."""
    found = near("firewal", entry("Wall", "Firewall"), entry("Firewall"))
    assert [one.name.kind for one in found[:2]] == ["term", "alias"]


def test_a_slip_in_a_short_word_is_less_sure() -> None:
    """One in five letters is worth less than two in ten."""
    assert near("cahce")[0].score < near("kbuernetse")[0].score


def test_half_of_a_query_is_worth_naming() -> None:
    """When nothing is near, an entry that has half of the words is the nearest."""
    found = near("encryption site")
    assert found[0].name.text == "Encryption"
    assert found[0].score < weights.CHOOSE


@pytest.mark.parametrize("start", ["encryption " * 18 + "ab", "code on " * 12])
def test_a_long_query_is_read_from_its_beginning(start: str) -> None:
    """What comes after the longest name is prose, and changes nothing."""
    assert near(start)
    assert near(f"{start} kubernetes") == near(start)


def test_a_short_form_finds_its_entry_in_a_crowd() -> None:
    """Thirty names hold more letters of "wm dev", and one entry is what WM is short for."""
    meant = entry("Window Manager Engineer", "Window Manager Developer", abbreviations=("WM",))
    crowd = [entry(f"{kind} Dev Developer") for kind in map("Tool {:02}".format, range(30))]
    assert near("wm dev", *crowd, meant)[0].name.text == "Window Manager Developer"
