"""What a search answers: a decision, and the entries behind it, best first."""

from dataclasses import dataclass
from typing import Literal

from bot.lexicon import Entry

Decision = Literal["match", "choose", "none"]

Manner = Literal["careful", "balanced", "eager"]
"""How sure a search has to be before it answers instead of asking."""

Reason = Literal[
    "term",  # the headword, letter for letter but for case
    "alias",  # another name, likewise
    "abbreviation",  # a given short form, likewise
    "misspelling",  # a form that is found but never shown
    "normalised",  # the same name but for accents, hyphens, spaces or plural; or a name in a name
    "initials",  # the first letters of a name's words
    "shortened",  # letters of a name in their order, the first of each word among them: oodb
    "numeronym",  # its first and last letter, and how many are between: k8s
    "words",  # the same words in another order, or some of them
    "contained",  # named, word for word, in the middle of other words
    "typo",  # spelled a little differently
    "prefix",  # the beginning of a name, while it is being typed
    "suggestion",  # nothing was typed: a good place to start
]


@dataclass(frozen=True, slots=True)
class Hit:
    """One entry that may be meant.

    ``score`` is 0..100, comparable within one search only; ``matched`` is the name of the entry
    that was matched (its term, or one of its other names), as written in the glossary. ``read_as``
    is what the query was taken for, where that is more than folding it: "database admin" for "db
    admin".
    """

    entry: Entry
    score: float
    matched: str
    reason: Reason
    read_as: str = ""


@dataclass(frozen=True, slots=True)
class Search:
    """The answer to one query.

    ``match``: ``hits[0]`` is what was meant. ``choose``: one of ``hits`` is likely meant and a
    person should pick. ``none``: nothing is close enough; ``hits`` are the nearest, if any.
    """

    query: str
    decision: Decision
    hits: tuple[Hit, ...]
