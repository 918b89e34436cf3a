"""One way of reading a name or a query, so that both can be compared.

The work is an ordered list of small steps. The first ones lose nothing that a reader would call a
difference (how a letter is encoded, its case, what cannot be seen); the later ones fold what people
type differently and mean the same (accents, dashes, punctuation). What tells two names of the
trade apart stays: ``C++``, ``C#``, ``.NET`` and ``1.10`` keep their signs.
"""

import re
import unicodedata
from collections.abc import Callable

Step = Callable[[str], str]

_MARKS = "\u0300-\u036f"
_ALPHABETS = "a-z\u00df-\u024f\u0250-\u02af\u0370-\u03ff\u0400-\u052f\u1e00-\u1fff"
_ACCENTS = re.compile(f"(?<=[{_ALPHABETS}])[{_MARKS}]+")
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "\u0131": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
)
"""Letters that Unicode does not take apart although people type them without their stroke; the
fourth is the dotless i."""

_FILLERS = frozenset(
    [0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180F, 0x3164, 0xFFA0, *range(0xFE00, 0xFE10)]
)
"""Default-ignorable characters (Unicode, DerivedCoreProperties) that are letters or marks by
category; the others are caught by their category, Cf."""

_QUOTES = "'\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9`\u00b4"
_APOSTROPHE = re.compile(f"(?<=\\w)[{_QUOTES}](?=\\w)")
_DOTTED = re.compile(r"(?<!\w)[^\W\d_](?:\.[^\W\d_])+\.?(?!\w)")
_DOT = re.compile(r"(?<=\d)(\.)(?=\d)|(?<!\S)(\.)(?=[^\W\d])|\.")
_PLUS = re.compile(r"(?<=\w)(\+\++|#+|\+(?!\w))|[+#]")


_REMEMBERED = 5_000
"""Characters kept by a table: those of every living team, and not all of Unicode, which anybody
could type."""


class _Characters(dict[int, str]):
    """A table for ``str.translate`` that works out each character once, when it is first met."""

    def __init__(self, rule: Callable[[str], str]) -> None:
        super().__init__()
        self._rule = rule

    def __missing__(self, code: int) -> str:
        replacement = self._rule(chr(code))
        if len(self) < _REMEMBERED:
            self[code] = replacement
        return replacement


def _seen(character: str) -> str:
    if character.isspace():
        return " "
    hidden = unicodedata.category(character) in {"Cf", "Cc", "Cs"} or ord(character) in _FILLERS
    return "" if hidden else character


def _spelled(character: str) -> str:
    if character == "&":
        return " and "
    category = unicodedata.category(character)
    kept = character in "+#." or category[0] in "LN" or category in {"Mn", "Mc"}
    return character if kept else " "


_SEEN = _Characters(_seen)
_SPELLED = _Characters(_spelled)


def compatible(text: str) -> str:
    """Make one letter of full-width, mathematical, circled and ligature forms (NFKC)."""
    return unicodedata.normalize("NFKC", text)


def visible(text: str) -> str:
    """Drop what cannot be seen: controls, zero-width characters, lone surrogates, fillers."""
    return text.translate(_SEEN)


def caseless(text: str) -> str:
    """Fold case as Unicode does, so that ``Straße`` and ``STRASSE`` are one."""
    return unicodedata.normalize("NFKC", text.casefold())


def spaced(text: str) -> str:
    """Put one space between words and none around them."""
    return " ".join(text.split())


def unaccented(text: str) -> str:
    """Drop accents on Latin, Greek and Cyrillic letters.

    Other scripts keep their marks: in Devanagari or Thai they are vowels, not decoration.
    """
    if text.isascii():
        return text
    bare = _ACCENTS.sub("", unicodedata.normalize("NFD", text))
    return unicodedata.normalize("NFC", bare).translate(_LETTERS)


def contracted(text: str) -> str:
    """Drop apostrophes inside words and the dots of dotted initials: ``what's``, ``A.P.I.``."""
    return _DOTTED.sub(lambda found: found[0].replace(".", ""), _APOSTROPHE.sub("", text))


def lettered(text: str) -> str:
    """Turn punctuation, dashes, quotes and symbols into spaces, except signs that are names.

    ``+`` and ``#`` stay after a letter (``C++``, ``F#``), a dot stays between digits (``1.10``)
    and before a word (``.NET``); ``&`` is read as "and".
    """
    text = _DOT.sub(lambda found: found[1] or found[2] or " ", text.translate(_SPELLED))
    return _PLUS.sub(lambda found: found[1] or " ", text)


LOSSLESS: tuple[Step, ...] = (compatible, visible, caseless, spaced)
"""What is left is the same text to any reader."""

LOSSY: tuple[Step, ...] = (unaccented, contracted, lettered, spaced)
"""What is left is the same name to nearly any reader."""


def plain(text: str) -> str:
    """The text letter for letter, but for case, encoding and invisible characters."""
    for step in LOSSLESS:
        text = step(text)
    return text


def normalise(text: str) -> str:
    """The words of a name or a query, folded, with one space between them.

    Empty when there is no letter or digit in any script, as for an emoji.
    """
    text = plain(text)
    for step in LOSSY:
        text = step(text)
    return text


def joined(normal: str) -> str:
    """Normalised words without their spaces: "back-end", "backend" and "back end" are one."""
    return normal.replace(" ", "")
