"""one-way-link (info): Entries that help one another link to one another.

Who reads about continuous delivery wants to know of deployment, and the other way round. Add the
link back to the other entry, unless it would help nobody there: a database has better things to
link to than everything that is kept in one.
"""

from collections.abc import Iterator

from bot.lint.subject import Finding, Subject


def one_way_link(subject: Subject) -> Iterator[Finding]:
    """A finding at every link that is not answered by one back."""
    linked_from = {entry.id: {*entry.related.ids} for entry in subject.in_use}
    for entry in subject.in_use:
        for kind in ("see", "broader", "narrower"):
            for index, linked in enumerate(getattr(entry.related, kind)):
                if entry.id not in linked_from.get(linked, {entry.id}):
                    message = f"the entry `{linked}` does not link back"
                    hint = f"add `{entry.id}` to its `related`, if that helps its readers"
                    yield Finding(entry, ("related", kind, index), message, hint)
