"""repeated-link (warning): ``related`` names another entry once.

A card shows a link only once, however often and under however many kinds (``see``, ``broader``,
``narrower``) it is written. Keep the one that says most.
"""

from collections.abc import Iterator

from bot.lexicon.draft import Place, related
from bot.lexicon.entry import Entry
from bot.reading import Problem


def repeated_link(entry: Entry, place: Place) -> Iterator[Problem]:
    """A warning at every id that ``related`` of the same entry has already named."""
    named: set[str] = set()
    for link in sorted(related(entry, place), key=lambda link: link.spot):
        if link.entry_id in named:
            message = f"`related` names the id `{link.entry_id}` more than once"
            yield Problem("warning", "repeated-link", message, link.spot, "keep one of them")
        named.add(link.entry_id)
