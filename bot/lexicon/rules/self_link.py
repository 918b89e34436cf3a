"""self-link (error): An entry does not link to itself.

Neither ``related`` nor ``replaced_by`` may hold the entry's own id: the button would lead to the
card that a reader already sees. Remove the link.
"""

from collections.abc import Iterator

from bot.lexicon.draft import Place, links
from bot.lexicon.entry import Entry
from bot.reading import Problem


def self_link(entry: Entry, place: Place) -> Iterator[Problem]:
    """A problem at every link from an entry to itself."""
    for link in links(entry, place):
        if link.entry_id == entry.id:
            message = f"the entry `{entry.id}` links to itself"
            yield Problem("error", "self-link", message, link.spot, "remove the link")
