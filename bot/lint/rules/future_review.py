"""future-review (warning): Nobody has checked an entry on a day that is still to come.

A date in the future is a slip of the keyboard, and it would put off the next review for as long.
Write the day on which somebody last read every sentence.
"""

from collections.abc import Iterator

from bot.lint.subject import Finding, Subject


def future_review(subject: Subject) -> Iterator[Finding]:
    """A finding at every date of review after today."""
    for entry in subject.glossary.entries:
        if entry.reviewed is not None and entry.reviewed > subject.today:
            message = f"the review is dated {entry.reviewed}, and today is {subject.today}"
            yield Finding(entry, ("reviewed",), message, "write the day of the last check")
