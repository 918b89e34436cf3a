"""Every card of the glossary that comes with the bot, as a reader meets it."""

from bot.cards.entry import card
from bot.cards.full import full
from bot.cards.words import en as words
from bot.lexicon import Entry, Glossary
from bot.services.outcomes import Found

WHOLE = (".", "!", "?", ".”", "?”", "!”", ".)")
"""How a sentence ends that has not been cut."""


def found(entry: Entry, glossary: Glossary) -> Found:
    return Found(entry, glossary.related(entry))


def test_cards_show_whole_sentences(glossary: Glossary) -> None:
    """What is shortened ends with a sentence; of the overview it is said where the rest is."""
    cut = {entry.id: _cut(found(entry, glossary)) for entry in glossary.entries}
    assert {entry_id: texts for entry_id, texts in cut.items() if texts} == {}


def _cut(shown: Found) -> list[str]:
    (embed,) = card(shown)["embeds"]
    lists = [field for field in embed["fields"] if field["name"] != words.ALSO_KNOWN_AS]
    points = [line for field in lists for line in field["value"].split("\n")]
    overview = embed["description"].removesuffix(words.MORE_IN_FULL_ENTRY).rstrip()
    return [text for text in (overview, *points) if not _is_whole(text)]


def _is_whole(line: str) -> bool:
    return line.endswith(WHOLE) or line == words.and_more(1)


def test_every_card_leads_on(glossary: Glossary) -> None:
    """The full entry and three related ones are a button away."""
    for entry in glossary.entries:
        (row,) = card(found(entry, glossary))["components"]
        labels = [button["label"] for button in row["components"]]
        assert (labels[0], len(labels)) == ("Full entry", 4), entry.id


def test_every_full_entry_is_short(glossary: Glossary) -> None:
    """Two pages are enough for one word: the second is the last."""
    for entry in glossary.entries:
        for row in full(found(entry, glossary), 2)["components"]:
            assert row["components"][-1].get("disabled"), entry.id
