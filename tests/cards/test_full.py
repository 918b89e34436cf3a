import re
from collections.abc import Iterator

from hypothesis import given, settings

from bot.cards.full import full
from bot.cards.markdown import clean
from bot.cards.pages import paginate
from bot.lexicon import Entry, Point, Section
from bot.lexicon.prose import mask
from bot.services.outcomes import Found
from tests.cards import strategies as some

quickly = settings(max_examples=60, deadline=None)


def squeezed(text: str) -> str:
    """What is left to read: letters, digits and signs without space, escapes and code marks."""
    text = clean(text.replace("%28", "(").replace("%29", ")").replace("%3C", "<"))
    text = text.replace("%3E", ">").translate(str.maketrans("[]", "()"))
    return re.sub(r"[\s\\`\u0300-\u036f]|\u200b", "", text)


def read_through(found: Found) -> str:
    """All pages of a full entry, one after the other."""
    pages, number = [], 1
    while True:
        embed = full(found, number)["embeds"][0]
        pages.append(embed.get("description", ""))
        several = re.match(r"Page (\d+) of (\d+)", embed.get("footer", {"text": ""})["text"])
        if several is None or several[1] == several[2]:
            return "".join([embed["title"], *pages, embed.get("footer", {"text": ""})["text"]])
        assert several[1] == str(number)
        number += 1


def texts_of(entry: Entry) -> Iterator[str]:
    """Every text of the entry that a reader is owed."""
    yield from (entry.term, entry.definition, entry.overview or "", entry.conclusion or "")
    yield from (*entry.aliases, *entry.abbreviations, entry.owner or "", entry.distinction or "")
    for part in (*entry.advantages, *entry.applications, *entry.sections):
        yield from ((part.name, part.text) if squeezed(part.text) else ())
    for source in entry.sources:
        yield from (source.title, source.url)


@quickly
@given(some.founds())
def test_the_pages_lose_no_word(found: Found) -> None:
    """Every text of an entry can be read, in whole and in order, over the pages."""
    everything = squeezed(read_through(found)).casefold()
    for text in texts_of(found.entry):
        assert squeezed(text).casefold() in everything


@quickly
@given(some.texts(20_000))
def test_pages_are_comfortable(text: str) -> None:
    """No page is longer than about five screens of a phone, and only an empty text has none."""
    assert all(0 < len(page) <= 2_010 for page in paginate(text))


def test_pages_end_between_paragraphs() -> None:
    """Paragraphs stay whole, and the last page is not a leftover line."""
    paragraphs = [f"{number} " + "word " * 99 + "end." for number in range(9)]
    pages = paginate("\n\n".join(paragraphs))
    assert [page.split("\n\n") for page in pages] == [
        paragraphs[:3],
        paragraphs[3:6],
        paragraphs[6:],
    ]


def test_a_heading_stays_with_its_text() -> None:
    """No page ends in a heading."""
    text = "word " * 315 + "\n\n### Advantages\n• one " + "word " * 300
    first, second = paginate(text)
    assert first.endswith("word")
    assert second.startswith("### Advantages\n• one")


def test_code_is_closed_and_opened_again() -> None:
    """A block of code that is longer than a page is a block of code on both."""
    text = "```\n" + "\n".join(f"    line_{number} = {number}" for number in range(120)) + "\n```"
    pages = paginate(text)
    assert len(pages) == 2
    for page in pages:
        assert page.startswith("```\n    line_")
        assert page.endswith("\n```")
        assert page.count("```") == 2


def test_a_full_entry_reads_from_top_to_bottom() -> None:
    """A short full entry is one page without buttons, in the order a reader expects."""
    entry = Entry(
        id="cache",
        term="Cache",
        aliases=("Caching",),
        definition="Keeps what is slow to get close at hand.",
        overview="One.\n\nTwo.",
        advantages=(Point(name="Speed", text="Answers at once."),),
        conclusion="Know when to forget.",
        sections=(Section(name="Problem it addresses", text="Waiting."),),
        owner="platform-team",
    )
    assert full(Found(entry), 1) == {
        "embeds": [
            {
                "title": "Cache",
                "color": 0x5865F2,
                "description": (
                    "Keeps what is slow to get close at hand.\n\n"
                    "One.\n\nTwo.\n\n"
                    "### Advantages\n• **Speed:** Answers at once.\n\n"
                    "### Problem it addresses\nWaiting.\n\n"
                    "Know when to forget.\n\n"
                    "### Also known as\nCaching"
                ),
                "footer": {"text": "platform-team"},
            }
        ],
        "components": [],
    }


def test_turning_pages() -> None:
    """The buttons lead one page back and forth, and are pale at the ends; any number is clamped."""
    entry = Entry(id="long", term="Long", definition="It is long.", overview="word " * 1000)
    found = Found(entry)
    turns = [
        [
            (button["label"], button["custom_id"], button.get("disabled", False))
            for button in full(found, page)["components"][0]["components"]
        ]
        for page in (1, 2, 3)
    ]
    assert turns == [
        [("‹ Back", "g1:page:long:0", True), ("Next ›", "g1:page:long:2", False)],
        [("‹ Back", "g1:page:long:1", False), ("Next ›", "g1:page:long:3", False)],
        [("‹ Back", "g1:page:long:2", False), ("Next ›", "g1:page:long:4", True)],
    ]
    assert full(found, 2)["embeds"][0]["footer"] == {"text": "Page 2 of 3"}
    assert full(found, 0) == full(found, 1)
    assert full(found, 99) == full(found, 3)


def test_a_mask_is_as_long_as_its_text() -> None:
    """Places in the mask are places in the text."""
    for text in some.HOSTILE:
        assert len(mask(f"a {text} b {text}")) == len(f"a {text} b {text}")
