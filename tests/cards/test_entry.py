from dataclasses import replace

import pytest

from bot.cards.entry import card
from bot.lexicon import Entry, Point, Section, Source
from bot.search import Hit
from bot.services.outcomes import Found
from tests.cards.samples import API, BACK_END, FRONT_END

BACK_END_CARD = {
    "embeds": [
        {
            "author": {"name": "Roles · level 2"},
            "title": "Back End Software Engineer",
            "color": 0x3B82C4,
            "description": (
                "Builds and keeps the server side of an application.\n\n"
                "Works on the services, the data and the integrations behind what people "
                "see. Writes Java, Python, Ruby or PHP, and keeps data in MySQL, Oracle or "
                "MongoDB. … *more in the full entry*"
            ),
            "fields": [
                {
                    "name": "Advantages",
                    "value": (
                        "• **Scalability:** Designs that carry more users.\n"
                        "• **Security:** Keeps data where it belongs."
                    ),
                },
                {"name": "Applications", "value": "• **E-commerce:** Orders and payments."},
                {
                    "name": "Also known as",
                    "value": "Back End Developer · Backend Engineer · BE",
                },
            ],
            "footer": {
                "text": (
                    "matched “Backend Engineer” · reviewed Nov 2026 · platform-team · "
                    "source: MDN: Server side"
                )
            },
        }
    ],
    "components": [
        {
            "type": 1,
            "components": [
                {
                    "type": 2,
                    "style": 1,
                    "label": "Full entry",
                    "custom_id": "g1:full:back-end-software-engineer:1",
                },
                {
                    "type": 2,
                    "style": 2,
                    "label": "Front End Developer",
                    "custom_id": "g1:open:front-end-developer:1",
                },
                {"type": 2, "style": 2, "label": "API", "custom_id": "g1:open:api:1"},
                {
                    "type": 2,
                    "style": 2,
                    "label": "Share in channel",
                    "custom_id": "g1:share:back-end-software-engineer:1",
                },
            ],
        }
    ],
}
"""Title and definition first, then the points by name; the rest is a button away."""


def labels(found: Found, *, private: bool = False) -> list[str]:
    """What the buttons of a card say."""
    rows = card(found, private=private)["components"]
    return [button["label"] for row in rows for button in row["components"]]


def test_the_card_of_a_full_entry() -> None:
    """Everything that an entry can have, and that a card shows, is in its place."""
    hit = Hit(BACK_END, 100.0, "Backend Engineer", "alias")
    found = Found(BACK_END, (FRONT_END, API), "backend engineer", hit)
    assert card(found, private=True) == BACK_END_CARD


def test_the_card_of_a_tiny_entry() -> None:
    """A short entry makes a short card: no empty parts, and no button to nowhere."""
    assert card(Found(API)) == {
        "embeds": [
            {
                "title": "API",
                "color": 0x5865F2,
                "description": "How one program asks another for something.",
            }
        ],
        "components": [],
    }


@pytest.mark.parametrize(
    ("changes", "left_out"),
    [
        ({}, False),
        ({"overview": "Short.", "aliases": ("Interface",), "level": 1}, False),
        ({"advantages": (Point(name="Clear", text="Said once."),)}, False),
        ({"overview": "Long. " * 200}, True),
        ({"advantages": (Point(name="Clear", text="word " * 50),)}, True),
        ({"applications": (Point(name="Clear", text="x"),) * 6}, True),
        ({"aliases": tuple(f"Some other name {number}" for number in range(40))}, True),
        ({"conclusion": "So it goes."}, True),
        ({"sections": (Section(name="Notes", text="Some."),)}, True),
        ({"sources": (Source(title="Book", url="https://example.org"),)}, True),
    ],
)
def test_the_full_entry_is_offered_when_there_is_more(
    changes: dict[str, object],
    left_out: bool,  # noqa: FBT001 - pytest passes it by name
) -> None:
    """The button appears exactly when the card leaves something out or shortens it."""
    entry = replace(API, **changes)
    assert ("Full entry" in labels(Found(entry))) is left_out


def test_five_points_and_how_many_more() -> None:
    """Of many points a card shows five, and says how many are left."""
    points = tuple(Point(name=f"Point {number}", text="Short.") for number in range(1, 8))
    embed = card(Found(replace(API, advantages=points)))["embeds"][0]
    assert embed["fields"] == [
        {
            "name": "Advantages",
            "value": (
                "• **Point 1:** Short.\n• **Point 2:** Short.\n• **Point 3:** Short.\n"
                "• **Point 4:** Short.\n• **Point 5:** Short.\nand 2 more"
            ),
        }
    ]


def test_related_entries_are_buttons() -> None:
    """Three related entries at most, each once, and never the entry itself."""
    others = tuple(Entry(id=f"e{n}", term=f"Entry {n}", definition="x") for n in range(5))
    found = Found(API, (others[0], API, *others))
    assert labels(found, private=True) == [
        "Full entry",
        "Entry 0",
        "Entry 1",
        "Entry 2",
        "Share in channel",
    ]
    assert labels(Found(API, others[:3])) == ["Entry 0", "Entry 1", "Entry 2"]


def test_buttons_of_one_name_are_told_apart() -> None:
    """Two entries that share a name get their category, or their id, on the button."""
    named = [
        Entry(id="cd-1", term="CD", category="delivery", definition="x"),
        Entry(id="cd-2", term="CD", category="music", definition="x"),
        Entry(id="cd-3", term="CD", category="music", definition="x"),
    ]
    assert labels(Found(API, tuple(named))) == [
        "CD · Delivery",
        "CD · Music · cd-2",
        "CD · Music · cd-3",
    ]


def test_a_card_with_points_shows_the_first_paragraph_only() -> None:
    """The beginning of another thought would be left hanging before the points."""
    text = "One thought. It is short.\n\nAnother. " + "It is long. " * 30
    points = (Point(name="P", text="Some text."),)
    (embed,) = card(Found(replace(API, overview=text, advantages=points)))["embeds"]
    _, shown = embed["description"].split("\n\n")
    assert shown == "One thought. It is short. … *more in the full entry*"
    (alone,) = card(Found(replace(API, overview=text)))["embeds"]
    assert "Another. It is long." in alone["description"]
