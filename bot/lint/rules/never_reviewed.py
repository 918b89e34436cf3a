"""never-reviewed (info): An entry says when somebody last checked it.

A card shows the month of ``reviewed``, and a reader trusts a word the more for it. Write the day on
which somebody who knows the subject has read every sentence.
"""

from collections.abc import Iterator

from bot.lint.subject import Finding, Subject


def never_reviewed(subject: Subject) -> Iterator[Finding]:
    """A finding at every entry without a date of review."""
    for entry in subject.in_use:
        if entry.reviewed is None:
            message = "nobody has said when this entry was last checked"
            yield Finding(entry, ("term",), message, "add `reviewed:` and the day, as 2026-11-01")
