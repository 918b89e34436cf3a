from dataclasses import replace

import pytest
from hypothesis import given, settings

from bot.cards.entry import card
from bot.lexicon import Entry
from bot.search import Hit
from bot.services.outcomes import Found
from tests.cards import strategies as some
from tests.cards.samples import API, BACK_END, FRONT_END


def labels(found: Found, *, private: bool = False) -> list[str]:
    """What the buttons of a card say."""
    rows = card(found, private=private)["components"]
    return [button["label"] for row in rows for button in row["components"]]


def description(found: Found) -> str:
    """What stands below the title."""
    return card(found)["embeds"][0]["description"]


def footer(found: Found) -> str:
    """The last line of a card."""
    return card(found)["embeds"][0].get("footer", {"text": ""})["text"]


@pytest.mark.parametrize(
    ("matched", "reason", "expected"),
    [
        ("Backend Engineer", "alias", "matched “Backend Engineer” · "),
        ("Backend Engineer", "typo", "spelled a little differently from “Backend Engineer” · "),
        ("BE", "abbreviation", "matched “BE” · "),
        ("Back End Software Engineer", "term", ""),
        ("back end software engineer", "normalised", ""),
        ("Back End Software Engineer", "typo", "spelled a little differently from its name · "),
        ("Bakend Engineer", "misspelling", "spelled a little differently from its name · "),
        ("Bakend Engineer", "typo", "spelled a little differently from its name · "),
        ("back-end-software-engineer", "term", ""),
    ],
)
def test_the_footer_says_which_name_matched(matched: str, reason: str, expected: str) -> None:
    """Only when it is not the title, and never a misspelling."""
    found = Found(BACK_END, (), "whatever", Hit(BACK_END, 90.0, matched, reason))
    rest = "reviewed Nov 2026 · platform-team · source: MDN: Server side"
    assert footer(found) == expected + rest


def test_a_draft_says_so() -> None:
    """A draft is marked in words, before anything else is read."""
    draft = replace(API, status="draft")
    assert description(Found(draft)) == (
        "*Draft: nobody has approved this entry yet.*\n\n"
        "How one program asks another for something."
    )


def test_a_deprecated_entry_leads_to_its_successor() -> None:
    """What to use instead is said before anything else, and is the first button."""
    old = replace(API, status="deprecated", replaced_by="front-end-developer")
    known = Found(old, (FRONT_END, BACK_END))
    assert description(known).startswith("**Deprecated:** use **Front End Developer** instead.\n")
    assert labels(known) == ["Front End Developer", "Back End Software Engineer"]
    alone = replace(API, status="deprecated")
    assert description(Found(alone)).startswith("**Deprecated:** the team no longer uses this")


def test_names_show_as_they_are_written() -> None:
    """Signs in a name are not taken for Markdown, and nothing in an entry pings anyone."""
    entry = Entry(
        id="dunder",
        term="__init__ (C++)",
        aliases=("*args", "*ARGS", "__init__ (c++)"),
        definition="Ask @everyone.",
    )
    embed = card(Found(entry))["embeds"][0]
    assert embed["title"] == r"\_\_init\_\_ (C++)"
    assert embed["description"] == "Ask @\u200beveryone."
    assert embed["fields"] == [{"name": "Also known as", "value": r"\*args"}]


@settings(max_examples=60, deadline=None)
@given(some.founds())
def test_a_card_never_shows_a_misspelling_as_matched(found: Found) -> None:
    """Whatever matched, a reader is not shown a misspelling."""
    if found.hit is not None and found.hit.matched in found.entry.misspellings:
        assert "“" not in footer(found).partition(" · ")[0]


def test_the_color_of_a_category_is_stable() -> None:
    """The same category has the same color in any case, also one that nobody foresaw."""
    colors = [
        card(Found(replace(API, category=category)))["embeds"][0]["color"]
        for category in ("roles", "Roles", "gardening", "Gardening")
    ]
    assert colors == [0x3B82C4, 0x3B82C4, 0x8C6D46, 0x8C6D46]
