"""The names an entry answers to, each read once, when it first enters an index."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.lexicon import Entry
from bot.search.normalise import humps, joined, normalise, plain

Kind = Literal["term", "alias", "abbreviation", "part", "humps", "misspelling"]

SHOWN: frozenset[Kind] = frozenset(["term", "alias", "abbreviation"])
"""Kinds of names that a reader may see as they are compared."""

_PARENTHESIS = re.compile(r"^(?P<outer>[^()]*\S)\s*\((?P<inner>[^()]+)\)\s*$")
_SHORT = 8


@dataclass(frozen=True, slots=True)
class Name:
    """One name of one entry, or one way of reading it.

    ``text`` is what the glossary says; ``normal`` holds the words that are compared, ``key`` the
    same without spaces. A ``part`` is a name inside a longer one ("CD" in "Continuous Delivery
    (CD)") and ``humps`` are the words inside a word ("java script" in "JavaScript"): ``text`` is
    then the whole. ``code`` says that it is written in capitals: CORS is not several COR.
    """

    text: str
    kind: Kind
    normal: str
    key: str
    code: bool


def names_of(entry: Entry) -> Iterator[Name]:
    """Every name of ``entry``, the most telling kinds first."""
    shown = (entry.term, *entry.aliases, *entry.abbreviations)
    yield _name(entry.term, "term")
    for text in entry.aliases:
        yield _name(text, "alias")
    for text in entry.abbreviations:
        yield _name(text, "abbreviation")
    for text in shown:
        for part in parts(text):
            yield _name(text, "part", part)
        if (split := humps(text)) != text:
            yield _name(text, "humps", split)
    for text in entry.misspellings:
        yield _name(text, "misspelling")


def _name(text: str, kind: Kind, part: str | None = None) -> Name:
    compared = text if part is None else part
    normal = normalise(compared)
    return Name(text, kind, normal, joined(normal or plain(compared)), compared.isupper())


def parts(text: str) -> Iterator[str]:
    """The names inside "Continuous Delivery (CD)" or "CD (Continuous Delivery)".

    What stands before a parenthesis always names the entry; what stands in it only if one of the
    two is short for the other: "Inscription (Solana)" is not called Solana.
    """
    found = _PARENTHESIS.match(text) if text.endswith(")") else None
    if not found:
        return
    outer, inner = found["outer"], found["inner"]
    yield outer
    if _short_for(inner, outer) or _short_for(outer, inner):
        yield inner


def _short_for(short: str, full: str) -> bool:
    letters, rest = joined(normalise(short)), joined(normalise(full))
    if " " in short.strip() or not letters or len(letters) > _SHORT or len(letters) >= len(rest):
        return False
    remaining = iter(rest)
    return letters[0] == rest[0] and all(letter in remaining for letter in letters)
