"""clashing-name (warning): Entries that share a name say in one line what tells them apart.

Two entries may share an abbreviation, as CD is short for continuous delivery and for continuous
deployment. Search then asks which of them is meant, and the menu has room for one line: the
``distinction``. Write one for each of them, so that somebody who knows neither can choose.

Where the name is really that of one entry only, remove it from the other.
"""

from collections.abc import Iterator

from bot.lexicon import Entry
from bot.lint.subject import Finding, Steps, Subject, key_of, names_of
from bot.reading import quote

_HINT = "give the entry a `distinction`, or remove the name from one of them"


def clashing_name(subject: Subject) -> Iterator[Finding]:
    """A finding at every shared name of an entry without a distinction."""
    bearers: dict[str, list[tuple[Entry, Steps, str, str]]] = {}
    for entry in subject.glossary.entries:
        if entry.status != "deprecated":  # it may well have the name of its successor
            for steps, kind, name in names_of(entry):
                bearers.setdefault(key_of(name), []).append((entry, steps, kind, name))
    for together in bearers.values():
        ids = dict.fromkeys(entry.id for entry, *_ in together)
        for entry, steps, kind, name in together:
            others = " and ".join(quote(other) for other in ids if other != entry.id)
            if others and entry.distinction is None:
                message = f"the {kind} {quote(name)} is also a name of {others}"
                yield Finding(entry, steps, message, _HINT)
