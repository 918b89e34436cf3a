"""Texts as sentences and as words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.lint.sentences import ends, letters, prose, sentences, words

TEXTS = [
    ("One. Two! Three? Four… Five", ["One.", "Two!", "Three?", "Four…", "Five"]),
    ("Really?! Yes... No.", ["Really?!", "Yes...", "No."]),
    (
        "He said “no.” She left. (It rained.) So",
        ["He said “no.”", "She left.", "(It rained.)", "So"],
    ),
    ("Uses e.g. Kubernetes, i.e. Pods.", ["Uses e.g. Kubernetes, i.e. Pods."]),
    ("REST vs. SOAP by Dr. Who.", ["REST vs. SOAP by Dr. Who."]),
    ("Apples etc. are fruit.", ["Apples etc. are fruit."]),
    ("Needs Python 3.11 or newer. 3.12 is fine.", ["Needs Python 3.11 or newer.", "3.12 is fine."]),
    ("Runs on .NET. It is old.", ["Runs on .NET.", "It is old."]),
    ("Это кэш, т.е. копия и др. данные. Да.", ["Это кэш, т.е. копия и др. данные.", "Да."]),
    ("缓存很快。数据库很慢！是吗？", ["缓存很快。", "数据库很慢！", "是吗？"]),
    ("彼は「はい。」と言った。終わり", ["彼は「はい。」", "と言った。", "終わり"]),
    ("Run `a. B` first. `c` then.", ["Run `a. B` first.", "`c` then."]),
    (
        "See https://example.com/a.B?c! Then **go**.",
        ["See https://example.com/a.B?c! Then **go**."],
    ),
    ("A list:\n- one\n- two", ["A list:", "- one", "- two"]),
    ("A line that\ngoes on.\n\nAnother", ["A line that\ngoes on.", "Another"]),
    ("```\nA.\nB.\n```\nEnd", ["```\nA.\nB.\n```", "End"]),
    ("  \n ", []),
    ("", []),
    ("…", ["…"]),
    ("?! … ??", ["?!", "…", "??"]),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_a_text_is_parted_where_a_reader_would_pause(text: str, expected: list[str]) -> None:
    """Neither an abbreviation, a version, code nor an address ends a sentence; a line does."""
    assert sentences(text) == expected


MARKDOWN = st.text(alphabet=' \n.!?…。“”")]`aAяЯ字1/:htps*[(')


@given(st.text() | MARKDOWN)
def test_sentences_lose_nothing_but_space(text: str) -> None:
    """Joined again they are the text, and none of them is empty or has space around it."""
    found = sentences(text)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert all(one and one == one.strip() for one in found)


@given(st.text() | MARKDOWN)
def test_sentences_end_where_it_is_said(text: str) -> None:
    """Each end lies within the text, after a sign, and they come in order."""
    found = list(ends(text))
    assert found == sorted(set(found))
    assert all(0 < end <= len(text) and text[end - 1] in ".!?…。！？\"”’')]」』）" for end in found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It's C++ & **Go**, snake_case!", ["it", "s", "c", "go", "snake", "case"]),
        ("STRASSE Straße", ["strasse", "strasse"]),
        ("Кэш API缓存です", ["кэш", "api", "缓", "存", "で", "す"]),
        ("초당 요청", ["초당", "요청"]),
        ("!? 🚀", []),
    ],
)
def test_words_are_compared_without_case_and_signs(text: str, expected: list[str]) -> None:
    """Chinese and Japanese have no spaces, so each of their letters is a word."""
    assert words(text) == expected


def test_letters_of_double_width_count_twice() -> None:
    """One of them says as much as two or three of an alphabet."""
    assert letters(["ab", "я", "缓", "요청"]) == 2 + 1 + 2 + 4
    assert letters([]) == 0


def test_code_and_addresses_are_no_prose() -> None:
    """A space is left in their place, so that the words around them stay apart."""
    text = "a`b`c [d](https://example.com/e) f\n```\ng\n``` h ```i"
    assert prose(text) == "a c [d]( ) f\n  h  "
