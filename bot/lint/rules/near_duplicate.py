"""near-duplicate (warning): No two entries say nearly the same.

Most of what one of them says stands in the other, in the same words. If they mean the same thing,
keep one entry and make the other's term an alias of it. If not, write each so that nobody could
swap them.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import combinations

from bot.lexicon import Entry
from bot.lint.sentences import words
from bot.lint.subject import Finding, Subject, texts_of

RUN = 3
"""Words in a row that are compared: two are a phrase of the language, four miss a changed word."""

SHARE = 0.4
"""Of the runs of the shorter entry that the other has too. In the glossary that comes with the bot
no two entries share more than 0.06. A copy of one of its entries in which every eighth word was
changed shares 0.6, and one in which every sixth was shares half."""

FEWEST = 8
"""Runs of an entry that is compared: ten words, a short definition."""

WIDEST = 20
"""Entries with the same run, above which it is a way of speaking."""


def near_duplicate(subject: Subject) -> Iterator[Finding]:
    """A finding at the later of every two entries that share most of their words."""
    entries = {entry.id: entry for entry in subject.in_use}
    runs = {entry.id: found for entry in subject.in_use if len(found := _runs(entry)) >= FEWEST}
    for (first, second), shared in _shared(runs).items():
        fewer = min(len(runs[first]), len(runs[second]))
        if shared >= SHARE * fewer:
            same = f"{shared / fewer:.0%}"
            if fewer == len(runs[second]):
                message = f"{same} of its text also stands in the entry `{first}`"
            else:
                message = f"{same} of the entry `{first}` also stands here"
            hint = "make one of them an alias of the other, or tell them apart"
            yield Finding(entries[second], ("term",), message, hint)


def _runs(entry: Entry) -> set[str]:
    found: set[str] = set()
    for _, text in texts_of(entry):
        said = words(text)
        found.update(" ".join(said[at : at + RUN]) for at in range(len(said) - RUN + 1))
    return found


def _shared(runs: dict[str, set[str]]) -> Counter[tuple[str, str]]:
    """How many runs each two entries share, in the order of the glossary."""
    holders: dict[str, list[str]] = {}
    for entry_id, found in runs.items():
        for run in found:
            holders.setdefault(run, []).append(entry_id)
    pairs: Counter[tuple[str, str]] = Counter()
    for together in holders.values():
        if 1 < len(together) <= WIDEST:
            pairs.update(combinations(together, 2))
    return pairs
