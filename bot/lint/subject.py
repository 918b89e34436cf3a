"""What the rules look at, and how they say what they have found."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import TypeAlias

from bot.lexicon import Entry, Glossary
from bot.reading import Step, quote
from bot.search import joined, normalise

Steps: TypeAlias = tuple[Step, ...]
"""The way to a value of an entry: ``("advantages", 2, "text")``."""

NAMES = {"aliases": "alias", "abbreviations": "abbreviation", "misspellings": "misspelling"}
"""The fields that hold names, and what one of each is called."""

SHOWN = 3
"""Ids that one message names: a common word may be a name of hundreds of entries."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A glossary that loads, and the day on which it is looked at."""

    glossary: Glossary
    today: date

    @property
    def in_use(self) -> tuple[Entry, ...]:
        """The entries that are not deprecated: nobody polishes a word of yesterday."""
        return tuple(entry for entry in self.glossary.entries if entry.status != "deprecated")


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule has found, and in which value of which entry.

    ``message`` says in one sentence what was found, ``hint`` what to do instead.
    """

    entry: Entry
    steps: Steps
    message: str
    hint: str


Check: TypeAlias = Callable[[Subject], Iterable[Finding]]
"""One thing that should hold of the words of a glossary."""


def names_of(entry: Entry) -> Iterator[tuple[Steps, str, str]]:
    """Every name of an entry, with the way to it and what kind it is: the term first."""
    yield ("term",), "term", entry.term
    for field, kind in NAMES.items():
        for index, name in enumerate(getattr(entry, field)):
            yield (field, index), kind, name


def key_of(name: str) -> str:
    """What names share that search takes for the same: case, accents, hyphens, spaces.

    A name without a letter, such as an emoji, is only like itself.
    """
    return joined(normalise(name)) or name


def some(ids: Iterable[str], count: int, joint: str) -> str:
    """The first of ``count`` ids, and how many more there are."""
    shown = [quote(entry_id) for entry_id in islice(ids, SHOWN)]
    more = [f"{count - len(shown):,} more"] if count > len(shown) else []
    return joint.join((*shown, *more))


def texts_of(entry: Entry) -> Iterator[tuple[Steps, str]]:
    """Every text of an entry that a reader reads as prose, in the order of the full entry."""
    yield ("definition",), entry.definition
    if entry.overview:
        yield ("overview",), entry.overview
    for field in ("advantages", "applications", "sections"):
        for index, part in enumerate(getattr(entry, field)):
            yield (field, index, "text"), part.text
    if entry.conclusion:
        yield ("conclusion",), entry.conclusion
