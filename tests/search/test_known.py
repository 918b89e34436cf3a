"""The entries that a query names outright, and how each way of naming is told."""

import pytest

from bot.lexicon import Entry, Glossary
from bot.search.found import Found
from bot.search.index import build
from bot.search.known import RUNGS, known
from tests.search.indexed import asked, indexed
from tests.search.team import entry

INDEX = indexed(
    entry("Back End Developer", "Server Dev", abbreviations=("BE",), misspellings=("Beckend",)),
    "Continuous Delivery (CD)",
    "Slow Query Log",
    "Definition of Done",
    "Kubernetes",
    "API",
    "=>",
    "Cache",
)


def told(query: str) -> list[tuple[str, str]]:
    """The names that are known by ``query``, and why."""
    return [(one.name.text, one.reason) for one in known(INDEX, asked(query))]


@pytest.mark.parametrize(
    ("query", "name", "reason"),
    [
        ("back end developer", "Back End Developer", "term"),
        ("SERVER DEV", "Server Dev", "alias"),
        ("be", "BE", "abbreviation"),
        ("back-end developer", "Back End Developer", "normalised"),
        ("backenddeveloper", "Back End Developer", "normalised"),
        ("beckend", "Beckend", "misspelling"),
        ("continuous delivery", "Continuous Delivery (CD)", "normalised"),
        ("cd", "Continuous Delivery (CD)", "normalised"),
        ("slow queries logs", "Slow Query Log", "normalised"),
        ("caches", "Cache", "normalised"),
        ("log, slow query", "Slow Query Log", "words"),
        ("sql", "Slow Query Log", "initials"),
        ("k8s", "Kubernetes", "numeronym"),
        ("=>", "=>", "term"),
        ("APIs", "API", "normalised"),
    ],
)
def test_a_name_is_known_in_many_ways(query: str, name: str, reason: str) -> None:
    """As written, folded, misspelled, in part, in the plural, in another order, by letters."""
    assert told(query) == [(name, reason)]


@pytest.mark.parametrize(
    "query",
    [
        "back",  # one of its words
        "back end developper",  # a slip
        "k7s",  # another length
        "x8s",  # another first letter
        "developer",
        "log",
        "->",
        "bez",
        "ap",
        "apiz",
    ],
)
def test_what_is_only_near_is_not_known(query: str) -> None:
    """A guess is not made here."""
    assert told(query) == []


def test_a_surer_way_scores_more() -> None:
    """The ways are tried from the surest on, and what they are worth says so."""
    scores = [rung.score for rung in RUNGS]
    assert scores == sorted(set(scores), reverse=True)


@pytest.mark.parametrize(
    ("query", "surer", "other"),
    [
        ("apart", entry("Apart"), entry("Other", misspellings=("Apart",))),
        ("cd", entry("Disc", misspellings=("CD",)), entry("Continuous Delivery (CD)")),
        ("log", entry("Slow Lines (log)", "Log (Lines)"), entry("Logs")),
        ("logs", entry("Logs (Lines)"), entry("Log")),
        ("slow logs", entry("Slow Log"), entry("Logs, Slow")),
        ("a b", entry("B A"), entry("All Bets")),
        ("sql", entry("SQL"), entry("Slow Query Log")),
        ("a4b", entry("Apply for Business"), entry("Abcdeb")),
    ],
)
def test_the_surest_way_has_the_word(query: str, surer: Entry, other: Entry) -> None:
    """An entry known in a less sure way is not offered beside it, whichever stands first."""
    assert [one.owner for one in known(indexed(surer, other), asked(query))] == [0]
    assert [one.owner for one in known(indexed(other, surer), asked(query))] == [1]
    assert known(indexed(other), asked(query))


def test_who_shares_a_name_is_offered_the_exact_one_first() -> None:
    """Letter for letter before folded, and a term before an alias, wherever they stand."""
    index = indexed(
        entry("Folded", "Back-End"), entry("Other", "Back End"), "BackEnd", "Back End", "Unlike"
    )
    found = known(index, asked("Back End"))
    assert [(one.owner, one.reason) for one in found] == [
        (3, "term"),
        (1, "alias"),
        (2, "normalised"),
        (0, "normalised"),
    ]


def test_the_typed_case_comes_first() -> None:
    """Of names that differ in their case alone, the one as typed is meant sooner."""
    index = indexed("IT", entry("Pronoun", "it"), entry("Other", "It"))
    assert [known(index, asked(query))[0].owner for query in ("it", "It", "IT")] == [1, 2, 0]


def test_an_entry_is_known_once_by_its_likeliest_name() -> None:
    """Two names of one entry that fold alike are one find, told as typed."""
    (found,) = known(indexed(entry("Back-End", "Backend", "Back End")), asked("back end"))
    assert (found.name.text, found.reason) == ("Back End", "alias")


def by_letters(query: str, *terms: str) -> list[Found]:
    """What is known by initials or a plural code."""
    return known(indexed(*terms), asked(query))


def test_two_letters_are_doubted() -> None:
    """They are the initials of too many things, so one entry alone is asked about."""
    (two,) = by_letters("ld", "Log Drain")
    (three,) = by_letters("sld", "Slow Log Drain")
    assert two.score < 90 < three.score


def test_usual_initials_come_first() -> None:
    """With every word before without fillers, and names written like names before others."""
    without = by_letters("dd", "Definition Of Done", "data dump")
    assert [one.name.text for one in without] == ["data dump", "Definition Of Done"]
    written = by_letters("dd", "data dump", "Data Drain")
    assert [one.name.text for one in written] == ["Data Drain", "data dump"]


@pytest.mark.parametrize(
    ("query", "sure"),
    [("APIs", True), ("apis", True), ("PRs", False), ("prs", False)],
)
def test_a_code_has_a_plural(query: str, *, sure: bool) -> None:
    """In whatever case it is typed; two letters and an s could be anything."""
    (found,) = by_letters(query, "API", "PR", "Cache")
    assert found.name.text == query[:-1].upper()
    assert (found.score > 90) is sure


def test_a_plural_of_a_code_may_as_well_be_initials() -> None:
    """CMOS is several CMO, or a thing of its own: both are offered, initials first."""
    found = by_letters("cmos", "CMO", "Central Museum of Slips")
    assert [(one.name.text, one.reason) for one in found] == [
        ("Central Museum of Slips", "initials"),
        ("CMO", "normalised"),
    ]


@pytest.mark.parametrize("query", ["cor", "cs", "virus"])
def test_a_code_that_ends_in_an_s_is_no_plural(query: str) -> None:
    """CORS is not several of COR, nor has a letter a plural, or a word another one."""
    assert by_letters(query, "CORS", "C", "Viru") == []


def test_nothing_is_known_in_an_empty_glossary() -> None:
    """And nothing breaks."""
    assert known(build(Glossary(())), asked("api")) == []


def test_of_several_that_share_a_name_the_one_that_more_leads_to_comes_first() -> None:
    """In a menu of the same abbreviation, what the glossary itself speaks of most is likelier."""
    index = indexed(
        entry("License Agreement", abbreviations=("SLA",)),
        entry("Service Agreement", abbreviations=("SLA",)),
        entry("Uptime", related=["service-agreement"]),
    )
    shared = known(index, asked("sla"))
    assert [index.entries[one.owner].term for one in shared] == [
        "Service Agreement",
        "License Agreement",
    ]
