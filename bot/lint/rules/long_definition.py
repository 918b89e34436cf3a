"""long-definition (warning): A definition has at most 300 characters.

It is the one line to remember, and the first thing on a phone: 300 characters are eight lines of
it. Keep one or two sentences, and move the rest to the ``overview``.
"""

from collections.abc import Iterator

from bot.lint.subject import Finding, Subject

LONGEST = 300
"""Characters."""


def long_definition(subject: Subject) -> Iterator[Finding]:
    """A finding at every definition that is too long."""
    for entry in subject.glossary.entries:
        if (length := len(entry.definition)) > LONGEST:
            message = f"the definition has {length} characters; it should have at most {LONGEST}"
            hint = "keep one or two sentences, and move the rest to `overview`"
            yield Finding(entry, ("definition",), message, hint)
