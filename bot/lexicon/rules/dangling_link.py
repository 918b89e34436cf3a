"""dangling-link (error): A link, or a step of a path, names an entry that exists.

Links stand in ``related`` and ``replaced_by``. A link is the id of an entry: the name of its file
without ``.yaml``, unless the entry has an ``id`` of its own. A link to nowhere would be a button
that a reader cannot follow. Correct it, or remove it until the other entry is written.
"""

from collections.abc import Iterator
from itertools import chain

from bot.lexicon.draft import Draft
from bot.reading import Problem, nearest

SUGGESTED = 20
"""Ids that get a suggestion. Where more than these are wrong, somebody has renamed a whole folder
and knows it."""

COMPARED = 200_000
"""Ids that are compared for all suggestions together, in a second and a half: a glossary of 10,000
entries gets all of them, one of 100,000 gets two."""


def dangling_link(draft: Draft) -> Iterator[Problem]:
    """A problem at every link to an id that no entry has."""
    meant: dict[str, str | None] = {}
    most = min(SUGGESTED, COMPARED // max(len(draft.ids), 1))
    of_entries = (written.links for written in draft.written)
    of_paths = (written.links for written in draft.paths)
    for link in chain.from_iterable((*of_entries, *of_paths)):
        entry_id = link.entry_id
        if entry_id in draft.ids:
            continue
        if entry_id not in meant and len(meant) < most:
            meant[entry_id] = nearest(entry_id, draft.ids)
        close = meant.get(entry_id)
        hint = f"did you mean `{close}`?" if close else ""
        message = f"no entry has the id `{entry_id}`"
        yield Problem("error", "dangling-link", message, link.spot, hint)
