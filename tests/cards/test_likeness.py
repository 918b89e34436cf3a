"""Why this entry: one short sentence in the footer of its card."""

import pytest

from bot.cards.likeness import likeness
from bot.lexicon import Entry, Glossary
from bot.search import Hit, Reason, SearchEngine
from bot.services.outcomes import Found

ENTRIES = (
    Entry(
        id="back-end-software-engineer",
        term="Back End Software Engineer",
        aliases=("Backend Engineer", "Back End Developer"),
        abbreviations=("BE",),
        definition="Builds the server side.",
    ),
    Entry(
        id="service-level-objective",
        term="Service Level Objective",
        aliases=("Reliability Target", "Load Test Goal Agreement"),
        definition="How well it should work.",
    ),
)
ENGINE = SearchEngine(Glossary(ENTRIES))


def said(query: str) -> str:
    """What the footer says to whoever typed this."""
    search = ENGINE.search(query)
    return likeness(Found(search.hits[0].entry, (), query, search.hits[0]))


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("Back End Software Engineer", ""),
        ("back-end software engineer", ""),
        ("what is a back end software engineer?", ""),
        ("backend engineer", "matched “Backend Engineer”"),
        ("be", "matched “BE”"),
        ("bakend enginer", "spelled a little differently from “Backend Engineer”"),
        ("servce level objective", "spelled a little differently from its name"),
        ("SLO", "the first letters of its name"),
        ("LTGA", "the first letters of “Load Test Goal Agreement”"),
        ("engineer backend", "the words of “Backend Engineer” in another order"),
        ("objective service level", "the words of its name in another order"),
        ("BE dev", "short for “Back End Developer”"),
        ("service objective", "part of its name"),
        ("load test agreement", "part of “Load Test Goal Agreement”"),
    ],
)
def test_the_sentence_says_how_a_name_was_found(query: str, sentence: str) -> None:
    """It is about the name that led here, which is only repeated where the title is another."""
    assert said(query) == sentence


@pytest.mark.parametrize(("query", "reason"), [("b13r", "numeronym"), ("bcke", "shortened")])
def test_letters_of_a_name_are_short_for_it(query: str, reason: Reason) -> None:
    """In their order, or the first and the last with the number of those between."""
    hit = Hit(ENTRIES[0], 94.0, "Backend Engineer", reason)
    assert likeness(Found(ENTRIES[0], (), query, hit)) == "short for “Backend Engineer”"


@pytest.mark.parametrize(
    ("query", "read_as", "sentence"),
    [
        ("be engineer", "backend engineer", "short for “Backend Engineer”"),
        ("engineerbackend", "engineer backend", "the words of “Backend Engineer” in another order"),
        ("be engneer", "backend engneer", "spelled a little differently from “Backend Engineer”"),
    ],
)
def test_a_query_that_was_read_in_another_way(query: str, read_as: str, sentence: str) -> None:
    """Words that hold a short form are short for the name; words written as one are its words."""
    hit = Hit(ENTRIES[0], 90.0, "Backend Engineer", "words", read_as)
    assert likeness(Found(ENTRIES[0], (), query, hit)) == sentence


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("senior backend engineer", "matched “Backend Engineer”"),
        ("enginer backend", "spelled a little differently from “Backend Engineer”"),
    ],
)
def test_words_that_are_not_quite_the_name(query: str, sentence: str) -> None:
    """A query with a word too many is no part of a name, and a slip is more than an order."""
    hit = Hit(ENTRIES[0], 85.0, "Backend Engineer", "words")
    assert likeness(Found(ENTRIES[0], (), query, hit)) == sentence


def test_an_entry_that_was_opened_needs_no_reason() -> None:
    """Whoever presses a button has typed nothing."""
    assert likeness(Found(ENTRIES[0])) == ""


@pytest.mark.parametrize("reason", ["typo", "initials", "alias", "numeronym", "shortened"])
def test_the_longest_name_leaves_the_sentence_whole(reason: str) -> None:
    """A footer has 100 characters for it, and the name is what gives way."""
    alias = "very long name " * 13
    entry = Entry(id="long", term="Long", aliases=(alias,), definition="It is long.")
    sentence = likeness(Found(entry, (), "x", Hit(entry, 90.0, alias, reason)))
    assert sentence.endswith("…”")
    assert len(sentence) <= 100
