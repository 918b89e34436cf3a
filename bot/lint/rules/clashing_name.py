"""clashing-name (warning): Entries that share a name say in one line what tells them apart.

Two entries may share an abbreviation, as CD is short for continuous delivery and for continuous
deployment. Search then asks which of them is meant, and the menu has room for one line: the
``distinction``. Write one for each of them, and not the same, so that somebody who knows neither
can choose.

Where the name is really that of one entry only, remove it from the other. A misspelling that is the
right name of another entry always leads there, so it does nothing.
"""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from bot.lexicon import Entry
from bot.lint.subject import Finding, Steps, Subject, key_of, names_of, some
from bot.reading import quote

_HINT = "give the entry a `distinction` of its own, or remove the name from one of them"


class _Named(NamedTuple):
    """One name of one entry."""

    entry: Entry
    steps: Steps
    kind: str
    name: str


def clashing_name(subject: Subject) -> Iterator[Finding]:
    """A finding at every shared name of an entry without a distinction of its own."""
    bearers: dict[str, list[_Named]] = {}
    for entry in subject.in_use:  # a deprecated entry may well have the name of its successor
        for steps, kind, name in names_of(entry):
            bearers.setdefault(key_of(name), []).append(_Named(entry, steps, kind, name))
    for together in bearers.values():
        right = [each for each in together if each.kind != "misspelling"]
        yield from _shared(right or together)
        yield from _useless(right, together)


def _shared(together: list[_Named]) -> Iterator[Finding]:
    ids = dict.fromkeys(each.entry.id for each in together)
    lines = Counter({each.entry.id: each.entry.distinction for each in together}.values())
    for entry, steps, kind, name in together:
        if len(ids) > 1 and (entry.distinction is None or lines[entry.distinction] > 1):
            others = some((other for other in ids if other != entry.id), len(ids) - 1, " and ")
            message = f"the {kind} {quote(name)} is also a name of {others}"
            yield Finding(entry, steps, message, _HINT)


def _useless(right: list[_Named], together: list[_Named]) -> Iterator[Finding]:
    ids = dict.fromkeys(each.entry.id for each in right)
    for entry, steps, kind, name in together:
        if ids and entry.id not in ids and kind == "misspelling":
            others = some(ids, len(ids), " and ")
            message = f"the misspelling {quote(name)} is the right name of {others}"
            yield Finding(entry, steps, message, "remove it; search leads to the right name")
