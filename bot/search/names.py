"""The names an entry answers to, each read once, when the index is built."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.lexicon import Entry
from bot.search.normalise import joined, normalise, plain
from bot.search.plural import singular

Kind = Literal["term", "alias", "abbreviation", "part", "misspelling"]

_PARENTHESIS = re.compile(r"^(?P<outer>[^()]*\S)\s*\((?P<inner>[^()]+)\)\s*$")
_SHORT = 8


@dataclass(frozen=True, slots=True)
class Name:
    """One name of one entry. ``text`` is what the glossary says, the rest how it is compared.

    ``entry`` is the entry's place in the glossary. A ``part`` is a name inside a longer one
    ("CD" in "Continuous Delivery (CD)"): ``text`` is then the whole.
    """

    text: str
    kind: Kind
    entry: int
    plain: str
    key: str
    words: tuple[str, ...]
    singulars: tuple[str, ...]


def names_of(entry: Entry, place: int) -> Iterator[Name]:
    """Every name of ``entry``, the most telling kinds first."""
    shown = (entry.term, *entry.aliases, *entry.abbreviations)
    yield _name(entry.term, "term", place)
    for text in entry.aliases:
        yield _name(text, "alias", place)
    for text in entry.abbreviations:
        yield _name(text, "abbreviation", place)
    for text in shown:
        for part in _parts(text):
            yield _name(text, "part", place, part)
    for text in entry.misspellings:
        yield _name(text, "misspelling", place)


def same_key(text: str) -> str:
    """What two spellings of one name have in common; a name without letters is its own key."""
    return joined(normalise(text)) or plain(text)


def _name(text: str, kind: Kind, place: int, part: str | None = None) -> Name:
    compared = text if part is None else part
    words = tuple(normalise(compared).split())
    # A name in capitals is a code, not a plural: CORS is not several COR.
    singulars = words if compared.isupper() else tuple(map(singular, words))
    return Name(
        text=text,
        kind=kind,
        entry=place,
        plain=plain(compared),
        key="".join(words) or plain(compared),
        words=words,
        singulars=singulars,
    )


def _parts(text: str) -> Iterator[str]:
    """The names inside "Continuous Delivery (CD)" or "CD (Continuous Delivery)".

    What stands before a parenthesis always names the entry; what stands in it only if one of the
    two is short for the other: "Inscription (Solana)" is not called Solana.
    """
    found = _PARENTHESIS.match(text)
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
