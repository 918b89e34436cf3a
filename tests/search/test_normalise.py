"""How a name and a query are read: each step alone, then all of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search import normalise
from bot.search.normalise import (
    caseless,
    compatible,
    contracted,
    joined,
    lettered,
    plain,
    spaced,
    unaccented,
    visible,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\uff22\uff25", "BE"),  # full-width letters
        ("\U0001d401\U0001d41a\U0001d41c\U0001d424", "Back"),  # mathematical letters
        ("pro\ufb01ler", "profiler"),  # a ligature
        ("e\u0301", "\u00e9"),  # a letter and its accent, apart
        ("plain", "plain"),
    ],
)
def test_one_letter_is_made_of_its_encodings(text: str, expected: str) -> None:
    """Forms that only look different become the ordinary letter."""
    assert compatible(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("b\u200back", "back"),  # zero-width space
        ("ba\u00adck", "back"),  # soft hyphen
        ("\u202eback\u202c", "back"),  # direction marks
        ("ba\ud800ck", "back"),  # half a surrogate pair
        ("ba\x00ck", "back"),
        ("ba\u034fck\ufe0f", "back"),  # a joiner and a variation selector
        ("back\tend\n", "back end "),
    ],
)
def test_what_cannot_be_seen_is_dropped(text: str, expected: str) -> None:
    """Invisible characters go, white space becomes a space."""
    assert visible(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Back End", "back end"),
        ("STRASSE", "strasse"),
        ("Stra\u00dfe", "strasse"),
        (
            "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2",
            "\u03c3\u03af\u03c3\u03c5\u03c6\u03bf\u03c3",
        ),
    ],
)
def test_case_is_folded_in_any_language(text: str, expected: str) -> None:
    """Case folding is Unicode's, not that of ASCII."""
    assert caseless(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("r\u00e9sum\u00e9", "resume"),
        ("\u03bb\u03cc\u03b3\u03bf\u03c3", "\u03bb\u03bf\u03b3\u03bf\u03c3"),  # Greek
        ("\u0435\u0308\u0436", "\u0435\u0436"),  # Cyrillic
        ("\u0142\u00f3d\u017a", "lodz"),  # a stroke is no accent to Unicode, but is one to us
        ("\u0939\u093f\u0928\u094d\u0926\u0940", "\u0939\u093f\u0928\u094d\u0926\u0940"),  # Hindi
        ("\u304c", "\u304c"),  # Japanese "ga" is not "ka"
    ],
)
def test_accents_go_where_they_are_accents(text: str, expected: str) -> None:
    """Latin, Greek and Cyrillic letters lose their accents; vowel signs elsewhere stay."""
    assert unaccented(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("what's an api", "whats an api"),
        ("what\u2019s an api", "whats an api"),
        ("'quoted'", "'quoted'"),
        ("a.p.i.", "api"),
        ("u.s. team", "us team"),
        ("node.js", "node.js"),
        ("1.10", "1.10"),
    ],
)
def test_apostrophes_and_dotted_initials_close_up(text: str, expected: str) -> None:
    """What only marks a missing letter leaves no gap."""
    assert contracted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("back-end", "back end"),
        ("back\u2013end", "back end"),  # an en dash
        ("\u201cback end\u201d", " back end "),
        ("ci/cd", "ci cd"),
        ("snake_case", "snake case"),
        ("c++", "c++"),
        ("c#", "c#"),
        ("c++20", "c++20"),
        ("#backend", " backend"),
        ("+1", " 1"),
        ("a+b", "a b"),
        (".net", ".net"),
        ("asp.net", "asp net"),
        ("node.js", "node js"),
        ("1.10", "1.10"),
        ("the end.", "the end "),
        ("r&d", "r and d"),
    ],
)
def test_only_signs_that_are_names_stay(text: str, expected: str) -> None:
    """Punctuation parts words, except where the trade has made it a letter."""
    assert lettered(text) == expected


def test_words_are_one_space_apart() -> None:
    """Any run of white space is one space, and none is left around."""
    assert spaced("  back \u00a0 end ") == "back end"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  Back-End   Developer ", "back end developer"),
        ("`Back End`", "back end"),
        ("What\u2019s a \u201cna\u00efve\u201d API?", "whats a naive api"),
        ("C++", "c++"),
        ("C", "c"),
        ("C#", "c#"),
        (".NET", ".net"),
        ("net", "net"),
        ("\U0001f680", ""),
        ("\U0001f469\u200d\U0001f4bb", ""),
        ("", ""),
        ("\u05d4\u05d2\u05d3\u05e8\u05d4", "\u05d4\u05d2\u05d3\u05e8\u05d4"),
    ],
)
def test_a_text_is_read_as_its_words(text: str, expected: str) -> None:
    """All steps together leave the words that a name is made of."""
    assert normalise(text) == expected


@pytest.mark.parametrize(
    "text", ["Back-End", "back end", "BackEnd", "b\u00e4ck\u2014end", "BACK END"]
)
def test_one_word_or_two_is_one_name(text: str) -> None:
    """Hyphen, space and neither give the same key."""
    assert joined(normalise(text)) == "backend"


def test_plain_text_keeps_what_a_reader_sees() -> None:
    """Letter for letter means: case and encoding aside, and nothing else."""
    assert plain(" Back-End\u200b C\u00e9 ") == "back-end c\u00e9"


@given(st.text())
def test_reading_twice_changes_nothing(text: str) -> None:
    """What is normalised is normal."""
    assert normalise(normalise(text)) == normalise(text)
