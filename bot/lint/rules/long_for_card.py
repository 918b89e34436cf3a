"""long-for-card (warning): What a card shows first is short enough to be shown whole.

A card shows the name and the first sentence of a point, and the first sentences of the overview. A
sentence that is too long for it is cut at a word and ends in “…”. Make it two sentences, of which
the first says most.
"""

from collections.abc import Iterator

from bot.lexicon import Entry, Point
from bot.lexicon.room import OVERVIEW, POINT_NAME, POINT_TEXT
from bot.lint.sentences import sentences
from bot.lint.subject import Finding, Steps, Subject

_HINT = "make it shorter, or two sentences"


def long_for_card(subject: Subject) -> Iterator[Finding]:
    """A finding at every text whose beginning would be cut."""
    for entry in subject.glossary.entries:
        if entry.overview:
            what = "the first sentence of the overview"
            yield from _cut(entry, ("overview",), what, sentences(entry.overview)[0], OVERVIEW)
        for field in ("advantages", "applications"):
            for index, point in enumerate(getattr(entry, field)):
                yield from _point(entry, (field, index), point)


def _point(entry: Entry, steps: Steps, point: Point) -> Iterator[Finding]:
    yield from _cut(entry, (*steps, "name"), "the name of the point", point.name, POINT_NAME)
    what = "the first sentence of the point"
    yield from _cut(entry, (*steps, "text"), what, sentences(point.text)[0], POINT_TEXT)


def _cut(entry: Entry, steps: Steps, what: str, text: str, room: int) -> Iterator[Finding]:
    if len(text) > room:
        message = f"{what} has {len(text)} characters; a card has room for {room}"
        yield Finding(entry, steps, message, _HINT)
