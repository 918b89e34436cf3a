"""duplicate-id (error): Every entry has an id of its own, and so has every path.

Links and buttons name an entry by its id, so an id that two entries share would lead to either of
them. The id follows from the file's name, or from the term in a file of several entries; two files
of the same name in different folders share it. Rename one file, or write an ``id`` into it.
Names and abbreviations may be shared freely: a reader is then asked which entry is meant.
"""

from collections.abc import Iterable, Iterator

from bot.lexicon.draft import Draft
from bot.reading import Problem, Spot


def duplicate_id(draft: Draft) -> Iterator[Problem]:
    """A problem at every entry, or path, but the first that has the same id."""
    yield from _taken("entry", ((each.entry.id, each.spot) for each in draft.written))
    yield from _taken("path", ((each.path.id, each.spot) for each in draft.paths))


def _taken(kind: str, ids: Iterable[tuple[str, Spot]]) -> Iterator[Problem]:
    first: dict[str, Spot] = {}
    for own, spot in ids:
        other = first.setdefault(own, spot)
        if other is not spot:
            message = f"the id `{own}` is taken: the {kind} at {other} has it"
            hint = f"rename one of the two files, or give one {kind} another `id`"
            yield Problem("error", "duplicate-id", message, spot, hint)
