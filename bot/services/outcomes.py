"""What the use cases answer: records with everything a face needs, and no words of its own."""

from dataclasses import dataclass

from bot.lexicon import Changes, Entry
from bot.reading import Problem
from bot.search import Hit


@dataclass(frozen=True, slots=True)
class Found:
    """The entry that was meant, and the entries it links to.

    ``query`` is what the person typed, or empty when the entry was opened from a button;
    ``hit`` says which of its names matched and why, when there was a query.
    """

    entry: Entry
    related: tuple[Entry, ...] = ()
    query: str = ""
    hit: Hit | None = None


@dataclass(frozen=True, slots=True)
class Choose:
    """Several entries may be meant; the person picks. Never empty, best first."""

    query: str
    hits: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Nothing:
    """No entry is close enough. ``nearest`` may be empty."""

    query: str
    nearest: tuple[Hit, ...]


@dataclass(frozen=True, slots=True)
class Gone:
    """A button or a choice led to an entry that is no longer in the glossary."""

    entry_id: str


Answer = Found | Choose | Nothing | Gone


@dataclass(frozen=True, slots=True)
class Reloaded:
    """The new glossary is live. ``seconds`` is how long loading and indexing took.

    ``problems`` is what is worth mending in its files. ``astray`` are the golden lookups that this
    reload leads elsewhere; ``lost`` counts those that were astray before, too.
    """

    changes: Changes
    entries: int
    seconds: float
    problems: tuple[Problem, ...] = ()
    astray: tuple[Problem, ...] = ()
    lost: int = 0


@dataclass(frozen=True, slots=True)
class Refused:
    """The files have errors; the old glossary (of ``entries`` entries) keeps answering."""

    problems: tuple[Problem, ...]
    entries: int


@dataclass(frozen=True, slots=True)
class Shrunk:
    """The files are valid but so many entries are gone that a half-written folder is likely.

    The old glossary keeps answering until the reload is forced.
    """

    changes: Changes
    entries: int


Reload = Reloaded | Refused | Shrunk


@dataclass(frozen=True, slots=True)
class Status:
    """What is loaded now."""

    entries: int
    categories: int
    loaded_at: float
    """Seconds since the epoch (``time.time``)."""
