"""needless-name (info): An alias is a name that search would not find by itself.

Capitals, accents, spaces, hyphens and plurals need no alias: with ``Back End Developer``, people
also find ``backend developers``. Remove it, and the card's “Also known as” has room for real ones.
"""

from collections.abc import Iterator

from bot.lint.subject import Finding, Subject, key_of, names_of
from bot.reading import quote
from bot.search import singular


def needless_name(subject: Subject) -> Iterator[Finding]:
    """A finding at every name that differs from an earlier one of its entry in form only."""
    for entry in subject.glossary.entries:
        given: dict[str, str] = {}
        for steps, kind, name in names_of(entry):
            first = given.setdefault(singular(key_of(name)), name)
            if first.casefold() != name.casefold():
                message = f"the {kind} {quote(name)} is found through {quote(first)}"
                yield Finding(entry, steps, message, "remove it")
