"""A file's content → what is meant as an entry: one of them, or a list under ``entries:``."""

from collections.abc import Iterator

from bot.lexicon.draft import Place
from bot.lexicon.entry import Entry
from bot.lexicon.slug import slug
from bot.reading import Data, Document, Problem, Step, quote

_UNNAMED = "unnamed"
"""The id of a listed entry without a term; that the term is missing is the problem to tell."""


def candidates(document: Document, stem: str) -> Iterator[Place | Problem]:
    """Every entry that a file means to describe, each with its id.

    ``stem`` is the file's name without its ending, from which the id of a single entry follows.
    """
    data = document.data
    if isinstance(data, dict) and (data or "term" in document.names()):
        if "entries" in data:
            yield from _listed(document, data)
        else:
            yield _place(document, (), data, stem)
        return
    if not data:
        message = "the file holds no entry"
        rule, hint = "no-entry", "write `term:` and `definition:` into it, or delete the file"
    elif isinstance(data, list):
        message = "the file is a list without a name"
        rule, hint = "not-an-entry", "write `entries:` on a line above the list"
    else:
        message = f"the file holds only the text {quote(str(data))}"
        rule, hint = "not-an-entry", "an entry starts with `term:`"
    yield Problem("error", rule, message, document.spot(), hint)


def _listed(document: Document, data: dict[str, Data]) -> Iterator[Place | Problem]:
    for name in data:
        if name != "entries":
            message = f"the field {quote(name)} stands beside `entries`"
            hint = "move it into one of the entries"
            yield Problem("error", "unknown-field", message, document.key_spot([name]), hint)
    entries = data["entries"]
    if not isinstance(entries, list) or not entries:
        message = "`entries` is not a list of entries"
        hint = "start each entry with `- term:`"
        yield Problem("error", "not-an-entry", message, document.spot(["entries"]), hint)
        return
    for index, entry in enumerate(entries):
        path = ("entries", index)
        if isinstance(entry, dict):
            term = entry.get("term")
            name = term if isinstance(term, str) else _UNNAMED
            yield _place(document, path, entry, name)
        else:
            message = "this item of `entries` is not an entry"
            hint = "start each entry with `- term:`"
            yield Problem("error", "not-an-entry", message, document.spot(path), hint)


def _place(document: Document, path: tuple[Step, ...], data: dict[str, Data], name: str) -> Place:
    """The place of an entry, with the id that follows from ``name`` unless it has one.

    A field with nothing after it is absent, but one that no entry has is still a mistake.
    """
    unknown = dict.fromkeys(document.names(path) - Entry.model_fields.keys(), "")
    return Place(document, path, {"id": slug(name), **unknown, **data})
