"""long-for-card (warning): What a card shows first is short enough to be shown whole.

Of a point, a card shows the name and the first sentences that fit, and so of an overview above
points. Where not even one fits, it is cut at a word and ends in “…”. Make it two sentences, of
which the first says most.
"""

from collections.abc import Iterator

from bot.lexicon import Entry
from bot.lexicon.room import OVERVIEW, POINT_NAME, POINT_TEXT
from bot.lint.sentences import ends
from bot.lint.subject import Finding, Steps, Subject

_SIGN = 2
"""Characters of the “…” after a sentence of a point, with its space."""

_OVERVIEW_SIGN = 27
"""The same of “… more in the full entry”, in italics, after a sentence of the overview."""

_FAIR = 6
"""A card would rather cut a long sentence than show a sixth of its room."""


def long_for_card(subject: Subject) -> Iterator[Finding]:
    """A finding at every text that a card would cut within a sentence."""
    for entry in subject.glossary.entries:
        if entry.overview and (entry.advantages or entry.applications):
            room = OVERVIEW - _OVERVIEW_SIGN
            yield from _cut(entry, ("overview",), entry.overview, OVERVIEW, room)
        for field in ("advantages", "applications"):
            for index, point in enumerate(getattr(entry, field)):
                yield from _long_name(entry, (field, index, "name"), point.name)
                room = POINT_TEXT - _SIGN
                yield from _cut(entry, (field, index, "text"), point.text, POINT_TEXT, room)


def _long_name(entry: Entry, steps: Steps, name: str) -> Iterator[Finding]:
    if (length := len(name)) > POINT_NAME:
        message = f"the name has {length} characters; a card has room for {POINT_NAME}"
        yield Finding(entry, steps, message, "make it two or three words")


def _cut(entry: Entry, steps: Steps, text: str, whole: int, room: int) -> Iterator[Finding]:
    """``whole`` is the room of all of the text, ``room`` that of sentences before others."""
    if len(text) > whole and not any(whole // _FAIR <= end <= room for end in ends(text)):
        message = f"a card cuts this text within a sentence, after {room} characters at most"
        hint = f"let a sentence end between the characters {whole // _FAIR} and {room}"
        yield Finding(entry, steps, message, hint)
