"""The words of a text and the places where they are written."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.search.folded import words
from bot.search.limits import READ_CHARACTERS
from bot.search.normalise import joined, normalise

ANY = st.characters(exclude_categories=())
TRICKY = st.sampled_from("aB1 .,'+#&-_\u00bd\u00df\ufb01\u0130\u00b4\u0149\u0301\u200b\u02bc\u266f")
FOREIGN = st.sampled_from("\uff76\uff9e\u1112\u1161\u11ab\u0e01\u0e33\u6f22\uff23\U0001f680")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Back-End team", [("back", "Back"), ("end", "End"), ("team", "team")]),
        ("Stra\u00dfe", [("strasse", "Stra\u00dfe")]),
        ("pro\ufb01ler", [("profiler", "pro\ufb01ler")]),  # a ligature
        ("e\u0301te\u0301", [("ete", "e\u0301te\u0301")]),
        ("b\u200back\u200b end", [("back", "b\u200back"), ("end", "end")]),
        ("\uff22\uff25!", [("be", "\uff22\uff25")]),  # full-width letters
        ("a \U0001f469\u200d\U0001f4bb b", [("a", "a"), ("b", "b")]),
        ("(C++), .NET", [("c++", "C++"), (".net", ".NET")]),
        ("C\uff03 C\u266f C ++", [("c#", "C\uff03"), ("c#", "C\u266f"), ("c++", "C ++")]),
        ("C+\u200b+", [("c++", "C+\u200b+")]),
        ("A.P.I. what's", [("api", "A.P.I"), ("whats", "what's")]),
        ("R&D", [("r", "R"), ("and", "&"), ("d", "D")]),
        ("\u00bd 5\u338f", [("12", "\u00bd"), ("5kg", "5\u338f")]),
        ("\u304b\u200b\u3099-x", [("\u304c", "\u304b\u200b\u3099"), ("x", "x")]),  # ka, made ga
        ("\u1112\u1161\u11ab-x", [("\ud55c", "\u1112\u1161\u11ab"), ("x", "x")]),  # Hangul, apart
        ("\u0940-x", [("x", "x")]),  # a mark on nothing
        ("\U0001f680 ...", []),
    ],
)
def test_a_word_is_where_it_was_written(text: str, expected: list[tuple[str, str]]) -> None:
    """Each word covers exactly the characters it was folded from."""
    assert [(word.folded, text[word.start : word.end]) for word in words(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("API\u3068\u306f", ["API", "\u3068", "\u306f"]),  # Japanese
        (
            "\uff76\uff9e\uff72\uff84\uff9e",
            ["\uff76\uff9e", "\uff72", "\uff84\uff9e"],
        ),  # half-width
        ("\u673a\u5668 \u5b66\u4e60", ["\u673a", "\u5668", "\u5b66", "\u4e60"]),  # Chinese
        ("\u0e17\u0e33", ["\u0e17\u0e33"]),  # a Thai letter and its vowel
        ("API\ub294 \ubc30\ud3ec\ub97c", ["API", "\ub294", "\ubc30\ud3ec\ub97c"]),  # Korean
        ("\u7248# .\u7248", ["\u7248#", ".\u7248"]),  # with signs
        ("API\u0448\u043d\u044b\u0439", ["API\u0448\u043d\u044b\u0439"]),  # Latin and Cyrillic
    ],
)
def test_scripts_without_spaces_have_a_word_for_each_letter(text: str, expected: list[str]) -> None:
    """Where no space shows where words begin, any letter may; elsewhere none inside a word."""
    assert [text[word.start : word.end] for word in words(text)] == expected


@given(st.text(ANY | TRICKY | FOREIGN))
@example("x c-++ \u00b4a '#b")
def test_the_words_are_those_of_a_lookup(text: str) -> None:
    """The letters are the same, in the same order, as a lookup reads."""
    assert "".join(word.folded for word in words(text)) == joined(normalise(text))


@given(st.text(ANY | TRICKY | FOREIGN))
def test_words_stand_one_after_the_other(text: str) -> None:
    """No two words share a character, and none is empty."""
    edges = [edge for word in words(text) for edge in (word.start, word.end)]

    assert edges == sorted(edges)
    assert all(word.start < word.end and word.folded for word in words(text))


@given(st.text(TRICKY | FOREIGN))
def test_what_was_written_reads_as_the_word(text: str) -> None:
    """The place of a word holds all of its letters, and no other letter."""
    for word in words(text):
        written = joined(normalise(text[word.start : word.end]))

        assert written.strip(".+#") == word.folded.strip(".+#")


def test_a_text_longer_than_any_query_is_read_to_its_end() -> None:
    """A query is cut where no name goes on; the words of a text are found wherever they are."""
    text = "word " * READ_CHARACTERS + "C++"

    last = words(text)[-1]

    assert (last.folded, text[last.start : last.end]) == ("c++", "C++")


def test_a_pile_of_signs_is_no_part_of_a_word() -> None:
    """Neither are the marks that stand on it."""
    pile = "\U0001f680" * 25 + "\u0940" * 10
    text = f"back {pile}end team"

    assert [text[word.start : word.end] for word in words(text)] == ["back", "end", "team"]
    assert words("\U0001f680" * 30 + "\u0940") == []
