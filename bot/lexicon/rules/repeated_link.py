"""repeated-link: ``related`` names another entry once.

A card shows a link only once, however often and under however many kinds (``see``, ``broader``,
``narrower``) it is written. Keep the one that says most.
"""

from collections.abc import Iterator

from bot.lexicon.draft import Draft
from bot.reading import Problem


def repeated_link(draft: Draft) -> Iterator[Problem]:
    """A warning at every id that ``related`` of the same entry has already named."""
    for written in draft.written:
        named: set[str] = set()
        for entry_id, spot in sorted(written.related(), key=lambda link: link[1]):
            if entry_id in named:
                message = f"`related` names the id `{entry_id}` more than once"
                yield Problem("warning", "repeated-link", message, spot, "keep one of them")
            named.add(entry_id)
