"""duplicate-id: every entry has an id of its own.

Links and buttons name an entry by its id, so an id that two entries share would lead to either of
them. The id follows from the file's name, or from the term in a file of several entries; two files
of the same name in different folders share it. Rename one file, or write an ``id`` into it.
Names and abbreviations may be shared freely: a reader is then asked which entry is meant.
"""

from collections.abc import Iterator

from bot.lexicon.draft import Draft, Written
from bot.reading import Problem


def duplicate_id(draft: Draft) -> Iterator[Problem]:
    """A problem at every entry but the first that has the same id."""
    first: dict[str, Written] = {}
    for written in draft.written:
        entry_id = written.entry.id
        other = first.setdefault(entry_id, written)
        if other is not written:
            message = f"the id `{entry_id}` is taken: the entry at {other.spot} has it"
            hint = "rename one of the two files, or give one entry another `id`"
            yield Problem("error", "duplicate-id", message, written.spot, hint)
