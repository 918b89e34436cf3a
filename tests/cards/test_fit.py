import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cards.fit import as_many_as_fit, cut
from tests.cards import strategies as some

quickly = settings(max_examples=200, deadline=None)


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("Short.", 20, "Short."),
        ("  Short.  ", 20, "Short."),
        ("Exactly twenty chars", 20, "Exactly twenty chars"),
        # at a sentence
        ("First sentence. Second sentence.", 26, "First sentence. …"),
        ("Really? Yes! And then more words follow.", 20, "Really? Yes! …"),
        ("She said “no.” And left the room quickly.", 25, "She said “no.” …"),
        ("后端工程师。前端工程师。测试工程师。", 15, "后端工程师。前端工程师。 …"),
        # a sentence that keeps too little gives way to a word
        ("Go. Then a sentence that is very long indeed", 30, "Go. Then a sentence that is…"),
        # a dot that ends no sentence
        ("Uses stores, e.g. Redis and more of them", 24, "Uses stores, e.g. Redis…"),
        ("Uses version 1.10 of everything", 18, "Uses version 1.10…"),
        ("Uses Node.js for everything", 16, "Uses Node.js…"),
        ("Wait... what? Then it went on and on", 20, "Wait... what? …"),
        # at a word, without a dangling comma
        ("one, two, three, four", 12, "one, two…"),
        ("supercalifragilistic", 10, "supercali…"),
        # what belongs together
        ("see **bold words here** now and then", 20, "see…"),
        ("see `some code here` now and then", 18, "see…"),
        ("read [the long page](https://example.org/a) now", 30, "read…"),
        ("[the page](https://example.org/a/b/c/d/e/f)", 20, "the page…"),
        ("**everything here is in bold type**", 20, "**everything here**…"),
        ("```\nfirst = 1\nsecond = 2\n```", 20, "```\nfirst = 1\n```…"),
        ("```all_of_this_is_one_line_of_code```", 20, "```all_of_this_\n```…"),
        (r"five \*\*\*\*\* stars", 12, "five…"),
        # characters of several code points
        ("ab👩‍👩‍👧‍👦cd", 8, "ab…"),
        ("ab🇳🇴🇸🇪cd", 7, "ab🇳🇴🇸🇪…"),
        ("ab🇳🇴🇸🇪cd", 6, "ab🇳🇴…"),
        ("nai\u0308ve\u0301\u0301\u0301word", 8, "nai\u0308v…"),
    ],
)
def test_cut(text: str, limit: int, expected: str) -> None:
    """Text is cut where a reader would pause, and it is visible that something is missing."""
    assert cut(text, limit) == expected
    assert len(expected) <= limit


def test_the_ending_can_be_a_sentence() -> None:
    """The caller says how a cut text ends, and that counts toward the room."""
    assert cut("One two. Three four five.", 18, ending="… *more*") == "One two. … *more*"


@quickly
@given(some.texts(2_000), st.integers(30, 600))
def test_cutting_keeps_the_beginning(text: str, limit: int) -> None:
    """A cut text fits, ends visibly, and is otherwise the beginning of what was there."""
    shown = cut(text, limit)
    assert len(shown) <= limit
    if shown != text:
        assert shown.endswith("…")
        assert len(text) > limit


@quickly
@given(st.text(alphabet="a\u0301👩\u200d🇳👍🏽각 ", max_size=80), st.integers(20, 60))
def test_cutting_never_parts_a_character(text: str, limit: int) -> None:
    """No accent, joiner, skin tone or half flag is torn from its character."""
    text = unicodedata.normalize("NFD", text).strip()
    shown = cut(text, limit).removesuffix("…").rstrip()
    rest = text[len(shown) :]
    if text.startswith(shown) and rest and not rest[0].isspace():
        assert not unicodedata.combining(rest[0])
        assert rest[0] not in "\u200d🏽"
        assert not shown.endswith("\u200d")


def test_as_many_as_fit() -> None:
    """Whole items only, counting what joins them, and none after the first that does not fit."""
    assert as_many_as_fit(["abc", "de", "f"], 10, ", ") == ["abc", "de", "f"]
    assert as_many_as_fit(["abc", "de", "f"], 9, ", ") == ["abc", "de"]
    assert as_many_as_fit(["abcdef", "g"], 5, ", ") == []
    assert as_many_as_fit([], 5, ", ") == []
