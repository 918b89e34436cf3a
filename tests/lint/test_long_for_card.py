"""What a card would cut within a sentence, as the card itself shows it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cards.entry import card
from bot.lexicon import Entry, Glossary
from bot.lint.rules.long_for_card import long_for_card
from bot.lint.subject import Subject
from bot.services.outcomes import Found
from tests.lint.conftest import TODAY, Linted

POINT = "a card cuts this text within a sentence, after 120 characters at most"
POINT_HINT = "let a sentence end between the characters 20 and 120"
OVERVIEW = "a card cuts this text within a sentence, after 240 characters at most"
OVERVIEW_HINT = "let a sentence end between the characters 40 and 240"
MORE = " And more of the same."


def point(text: str, name: str = "Name") -> str:
    return f"term: A\ndefinition: d\nadvantages:\n  - name: {name}\n    text: |\n      {text}\n"


def overview(text: str, points: str = "applications: [{name: n, text: t}]") -> str:
    return f"term: A\ndefinition: d\noverview: |\n  {text}\n{points}\n"


SHORT = [
    "x" * 120,
    f"{'x' * 119}.{MORE}",
    f"{'x' * 19}. {'Y' * 200}",
    f"{'x' * 60}? {'Y' * 200}",
    f"{'x' * 60}.” {'Y' * 200}",
    f"{'x' * 60}. 10 {'y' * 200}",
    f"{'字' * 60}。{'字' * 200}",
    f"It is new. It is fast, too! {'Y' * 200}",
    f"Version {'x' * 30} 3.11. {'Y' * 200}",
]

LONG = [
    "x" * 121,
    f"{'x' * 120}.{MORE}",
    f"It is new. {'Y' * 200}",
    f"Runs {'x' * 30}, e.g. Kubernetes {'y' * 200}",
    f"{'x' * 30} vs. Docker {'y' * 200}",
    f"{'x' * 30} etc. and {'y' * 200}",
    f"Хранит {'ы' * 30} и др. данные {'ы' * 200}",
    f"Runs `{'x' * 30}. Y` {'y' * 200}",
    f"Version {'x' * 30} 3.11 {'y' * 200}",
    f"{'x' * 60}\n\n      {'Y' * 200}",
    "字" * 121,
]


@pytest.mark.parametrize("text", SHORT)
def test_a_point_that_a_card_shows_well(text: str, linted: Linted) -> None:
    """All of it fits, or a sentence ends in time; a very short one does not count."""
    assert linted("long-for-card", point(text)) == []


@pytest.mark.parametrize("text", LONG)
def test_a_point_that_a_card_would_cut(text: str, linted: Linted) -> None:
    """Abbreviations, versions, code, a new line and what goes on in small letters end nothing."""
    assert linted("long-for-card", point(text)) == [(f"5:11 long-for-card {POINT}", POINT_HINT)]


def test_a_name_has_sixty_characters(linted: Linted) -> None:
    """A name is shown on a line or two, and the text follows it."""
    assert linted("long-for-card", point("t", "x" * 60)) == []
    assert linted("long-for-card", point("t", "x" * 61)) == [
        (
            "4:11 long-for-card the name has 61 characters; a card has room for 60",
            "make it two or three words",
        )
    ]


def test_an_overview_above_points(linted: Linted) -> None:
    """It shares the first screen with their names; one that stands alone has all the room."""
    long = f"{'x' * 240}.{MORE}{MORE}"
    told = [(f"3:11 long-for-card {OVERVIEW}", OVERVIEW_HINT)]
    assert linted("long-for-card", overview(long)) == told
    assert linted("long-for-card", overview(long[1:])) == []
    assert linted("long-for-card", overview("x" * 240)) == []
    assert linted("long-for-card", overview("x" * 241)) == told
    assert linted("long-for-card", overview("x" * 241, "")) == []


PIECES = st.sampled_from(
    [
        *("Word ", "word ", "ends. ", "Stops! ", "asks? ", "trails… ", "10 ", "3.11 ", "C. "),
        *("e.g. ", "T.е. ", "(aside.) ", "“quoted.” ", "«слово». ", "слово, ", "Да. ", "no dot"),
        *("字字字", "字。", "「字。」", "`code. More` ", "see https://example.com/a. ", "! ", ". "),
    ]
)
TEXTS = st.lists(PIECES, min_size=1, max_size=60).map("".join).filter(str.strip)


def made(text: str, field: str) -> Entry:
    points = [{"name": "n", "text": text if field == "text" else "t"}]
    fields = {"overview": text} if field == "overview" else {}
    return Entry.model_validate(
        {"id": "a", "term": "A", "definition": "d", "advantages": points, **fields}
    )


def is_told(entry: Entry) -> bool:
    return any(long_for_card(Subject(Glossary((entry,)), TODAY)))


@given(TEXTS)
def test_a_point_that_is_not_told_is_shown_in_whole_sentences(text: str) -> None:
    """The card shows it without the sign that a sentence goes on, which no text here ends in."""
    entry = made(text.replace("…", "."), "text")
    shown = card(Found(entry))["embeds"][0]["fields"][0]["value"]
    assert is_told(entry) or not shown.endswith("…")


@given(TEXTS)
def test_an_overview_that_is_not_told_is_shown_in_whole_sentences(text: str) -> None:
    """Before the sign that there is more stands a space: after part of a sentence there is none."""
    entry = made(text, "overview")
    shown = card(Found(entry))["embeds"][0]["description"].removeprefix("d\n\n")
    whole, more, _ = shown.partition("… *more in the full entry*")
    assert is_told(entry) or not more or whole.endswith(" ")
