"""without-successor: a deprecated entry says what replaced it.

A reader who looks up a word of yesterday wants to know the word of today, so
``status: deprecated`` needs ``replaced_by`` with the id of that entry. If nothing replaced it,
remove the entry.
"""

from collections.abc import Iterator

from bot.lexicon.draft import Draft
from bot.reading import Problem


def without_successor(draft: Draft) -> Iterator[Problem]:
    """A problem at the status of every deprecated entry that names no successor."""
    for written in draft.written:
        entry = written.entry
        if entry.status == "deprecated" and entry.replaced_by is None:
            message = "the entry is deprecated but does not say what replaced it"
            hint = "add `replaced_by:` with the id of its successor"
            spot = written.place.spot("status")
            yield Problem("error", "without-successor", message, spot, hint)
