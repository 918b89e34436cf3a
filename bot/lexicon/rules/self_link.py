"""self-link: an entry does not link to itself.

Neither ``related`` nor ``replaced_by`` may hold the entry's own id: the button would lead to the
card that a reader already sees. Remove the link.
"""

from collections.abc import Iterator

from bot.lexicon.draft import Draft
from bot.reading import Problem


def self_link(draft: Draft) -> Iterator[Problem]:
    """A problem at every link from an entry to itself."""
    for written in draft.written:
        for entry_id, spot in written.links():
            if entry_id == written.entry.id:
                message = f"the entry `{entry_id}` links to itself"
                yield Problem("error", "self-link", message, spot, "remove the link")
