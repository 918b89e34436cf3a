"""overdue-review (warning): An entry is looked at again when its time has come.

With ``review_every: 180d`` an owner promises to check every sentence again after 180 days. Do so,
mend what is no longer true, and write the day into ``reviewed``.
"""

from collections.abc import Iterator

from bot.lint.subject import Finding, Subject


def overdue_review(subject: Subject) -> Iterator[Finding]:
    """A finding at the date of every review that holds no longer."""
    for entry in subject.in_use:
        if entry.reviewed is None or entry.review_every is None:
            continue
        late = subject.today - entry.reviewed - entry.review_every
        if late.days > 0:
            since = "1 day" if late.days == 1 else f"{late.days:,} days"
            message = f"the review has been due for {since}"
            hint = "check every sentence, and write today's date"
            yield Finding(entry, ("reviewed",), message, hint)
