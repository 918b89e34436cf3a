"""repeated-step (error): A path leads to each entry once.

A newcomer who has read a card and meets it again two steps later believes that something went
wrong. Keep the step where the word is needed first, or name the other one in its sentence.
"""

from collections.abc import Iterator

from bot.lexicon.draft import Draft
from bot.reading import Problem


def repeated_step(draft: Draft) -> Iterator[Problem]:
    """A problem at every step to an entry that the same path has already visited."""
    for written in draft.paths:
        visited: set[str] = set()
        for link in written.links:
            if link.entry_id in visited:
                message = f"the path leads to `{link.entry_id}` more than once"
                yield Problem("error", "repeated-step", message, link.spot, "keep one of the steps")
            visited.add(link.entry_id)
