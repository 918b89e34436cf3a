"""without-successor (error): A deprecated entry says what replaced it.

A reader who looks up a word of yesterday wants to know the word of today, so
``status: deprecated`` needs ``replaced_by`` with the id of that entry. If nothing replaced it,
remove the entry.
"""

from collections.abc import Iterator

from bot.lexicon.draft import Place
from bot.lexicon.entry import Entry
from bot.reading import Problem


def without_successor(entry: Entry, place: Place) -> Iterator[Problem]:
    """A problem at the status of a deprecated entry that names no successor."""
    if entry.status == "deprecated" and entry.replaced_by is None:
        message = "the entry is deprecated but does not say what replaced it"
        hint = "add `replaced_by:` with the id of its successor"
        yield Problem("error", "without-successor", message, place.spot("status"), hint)
