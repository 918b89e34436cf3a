from datetime import date

import pytest
from hypothesis import given, settings

from bot.cards.entry import card
from bot.lexicon import Entry, Point, Related, Section, Source
from bot.search import Hit
from bot.services.outcomes import Found
from tests.cards import strategies as some

BACK_END = Entry(
    id="back-end-software-engineer",
    term="Back End Software Engineer",
    aliases=("Back End Developer", "Backend Engineer"),
    abbreviations=("BE",),
    misspellings=("Bakend Engineer",),
    category="roles",
    level=2,
    definition="Builds and keeps the server side of an application.",
    overview=(
        "Works on the services, the data and the integrations behind what people see. "
        "Writes Java, Python, Ruby or PHP, and keeps data in MySQL, Oracle or MongoDB.\n\n"
        "Agrees on APIs with the front end developers of the same product, so that both sides "
        "can be built at the same time."
    ),
    advantages=(
        Point(name="Scalability", text="Designs that carry more users."),
        Point(
            name="Security",
            text=(
                "Keeps data where it belongs. Encryption, access rights and careful checks of "
                "everything that comes in are a part of each working day."
            ),
        ),
    ),
    applications=(Point(name="E-commerce", text="Orders and payments."),),
    conclusion="What people see rests on it.",
    related=Related(see=("front-end-developer", "api")),
    sources=(Source(title="MDN: Server side", url="https://developer.mozilla.org/Server-side"),),
    owner="platform-team",
    reviewed=date(2026, 11, 1),
)
FRONT_END = Entry(id="front-end-developer", term="Front End Developer", definition="Builds it.")
API = Entry(id="api", term="API", definition="How one program asks another for something.")


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


def test_the_card_of_a_full_entry() -> None:
    """Title and definition first, then the points by name; the rest is a button away."""
    hit = Hit(BACK_END, 100.0, "Backend Engineer", "alias")
    assert card(Found(BACK_END, (FRONT_END, API), "backend engineer", hit), private=True) == {
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
                            "• **Scalability** Designs that carry more users.\n"
                            "• **Security** Keeps data where it belongs. …"
                        ),
                    },
                    {"name": "Applications", "value": "• **E-commerce** Orders and payments."},
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
    entry = API.model_copy(update=changes)
    assert ("Full entry" in labels(Found(entry))) is left_out


def test_five_points_and_how_many_more() -> None:
    """Of many points a card shows five, and says how many are left."""
    points = tuple(Point(name=f"Point {number}", text="Short.") for number in range(1, 8))
    embed = card(Found(API.model_copy(update={"advantages": points})))["embeds"][0]
    assert embed["fields"] == [
        {
            "name": "Advantages",
            "value": (
                "• **Point 1** Short.\n• **Point 2** Short.\n• **Point 3** Short.\n"
                "• **Point 4** Short.\n• **Point 5** Short.\nand 2 more"
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


@pytest.mark.parametrize(
    ("matched", "reason", "expected"),
    [
        ("Backend Engineer", "alias", "matched “Backend Engineer” · "),
        ("Backend Engineer", "typo", "matched “Backend Engineer” · "),
        ("BE", "abbreviation", "matched “BE” · "),
        ("Back End Software Engineer", "term", ""),
        ("back end software engineer", "normalised", ""),
        ("Bakend Engineer", "misspelling", ""),
        ("Bakend Engineer", "typo", ""),
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
    draft = API.model_copy(update={"status": "draft"})
    assert description(Found(draft)) == (
        "*Draft: nobody has approved this entry yet.*\n\n"
        "How one program asks another for something."
    )


def test_a_deprecated_entry_leads_to_its_successor() -> None:
    """What to use instead stands first, and is the first button, also when only its id is known."""
    old = API.model_copy(update={"status": "deprecated", "replaced_by": "front-end-developer"})
    known = Found(old, (BACK_END, FRONT_END))
    assert description(known).startswith("**Deprecated:** use **Front End Developer** instead.\n")
    assert labels(known) == ["Front End Developer", "Back End Software Engineer"]
    assert description(Found(old)).startswith("**Deprecated:** use **Front end developer** inst")
    alone = API.model_copy(update={"status": "deprecated"})
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
        assert "matched “" not in footer(found)


def test_the_color_of_a_category_is_stable() -> None:
    """The same category has the same color in any case, also one that nobody foresaw."""
    colors = [
        card(Found(API.model_copy(update={"category": category})))["embeds"][0]["color"]
        for category in ("roles", "Roles", "gardening", "Gardening")
    ]
    assert colors == [0x3B82C4, 0x3B82C4, 0xB23A48, 0xB23A48]
