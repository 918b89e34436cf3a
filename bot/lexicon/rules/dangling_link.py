"""dangling-link (error): A link, or a step of a path, names an entry that exists.

Links stand in ``related`` and ``replaced_by``. A link is the id of an entry: the name of its file
without ``.yaml``, unless the entry has an ``id`` of its own. A link to nowhere would be a button
that a reader cannot follow. Correct it, or remove it until the other entry is written.
"""

from collections.abc import Iterator
from itertools import chain

from bot.lexicon.draft import Draft
from bot.reading import Problem, Suggestions


def dangling_link(draft: Draft) -> Iterator[Problem]:
    """A problem at every link to an id that no entry has."""
    meant = Suggestions(draft.ids)
    of_entries = (written.links for written in draft.written)
    of_paths = (written.links for written in draft.paths)
    for link in chain.from_iterable((*of_entries, *of_paths)):
        if link.entry_id not in draft.ids:
            message = f"no entry has the id `{link.entry_id}`"
            hint = meant.hint(link.entry_id)
            yield Problem("error", "dangling-link", message, link.spot, hint)
