"""empty-point (warning): The text of a point says more than its name.

“**Performance:** Improves performance.” takes a line of the card and leaves a reader where they
were. Say what is gained, by whom, in which situation; or remove the point.
"""

from collections.abc import Iterator

from bot.lexicon import Point
from bot.lint.sentences import letters, words
from bot.lint.subject import Finding, Subject
from bot.reading import quote

FEWEST = 12
"""Letters, at least, of the words of a text that are not in its name: two words, or six letters of
Chinese."""


def empty_point(subject: Subject) -> Iterator[Finding]:
    """A finding at every point that adds next to nothing to its name."""
    for entry in subject.glossary.entries:
        for field in ("advantages", "applications"):
            for index, point in enumerate(getattr(entry, field)):
                if _added(point) < FEWEST:
                    message = f"the point {quote(point.name)} says hardly more than its name"
                    hint = "say what somebody gains, or where it is at work"
                    yield Finding(entry, (field, index, "text"), message, hint)


def _added(point: Point) -> int:
    named = {*words(point.name)}
    return letters(word for word in words(point.text) if word not in named)
