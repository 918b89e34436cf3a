"""long-for-card (warning): What a card shows first is short enough to be shown whole.

Of a point, a card shows the name and the first sentences that fit, and above points those of the
first paragraph of the overview. Where not even one fits, it is cut at a word and ends in “…”. Make
it two sentences, of which the first says most.
"""

from collections.abc import Iterator

from bot.lexicon import Entry
from bot.lexicon.prose import ends, first_paragraph, mask
from bot.lexicon.room import FAIR, OVERVIEW, POINT_NAME, POINT_TEXT
from bot.lint.subject import Finding, Steps, Subject


def long_for_card(subject: Subject) -> Iterator[Finding]:
    """A finding at every text that a card would cut within a sentence."""
    for entry in subject.glossary.entries:
        if entry.overview and (entry.advantages or entry.applications):
            yield from _cut(entry, ("overview",), first_paragraph(entry.overview), OVERVIEW)
        for field in ("advantages", "applications"):
            for index, point in enumerate(getattr(entry, field)):
                yield from _long_name(entry, (field, index, "name"), point.name)
                yield from _cut(entry, (field, index, "text"), point.text, POINT_TEXT)


def _long_name(entry: Entry, steps: Steps, name: str) -> Iterator[Finding]:
    if (length := len(name)) > POINT_NAME:
        message = f"the name has {length} characters; a card has room for {POINT_NAME}"
        yield Finding(entry, steps, message, "make it two or three words")


def _cut(entry: Entry, steps: Steps, text: str, room: int) -> Iterator[Finding]:
    fair = room // FAIR
    if len(text) > room and not any(fair <= end <= room for end in ends(mask(text))):
        message = f"a card cuts this text within a sentence, after {room} characters at most"
        hint = f"let a sentence end between the characters {fair} and {room}"
        yield Finding(entry, steps, message, hint)
