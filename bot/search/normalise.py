"""One way of reading a name or a query, so that both can be compared.

The work is an ordered list of small steps. The first ones lose nothing that a reader would call a
difference (how a letter is encoded, its case, what cannot be seen); the later ones fold what people
type differently and mean the same (accents, dashes, punctuation). What tells two names of the
trade apart stays: ``C++``, ``C#``, ``.NET`` and ``1.10`` keep their signs.
"""

import re
import unicodedata
from collections.abc import Callable

from bot.search.limits import READ_CHARACTERS

Step = Callable[[str], str]

_MISREAD = {"\u00b4": "'", "\u2122": " ", "\u2120": " "}
"""What NFKC would make of these says something else: of the accent that many keyboards give for an
apostrophe a space, of the trade mark the letters "TM"."""

_PILED = 30
"""The most marks on one letter that Unicode's Stream-Safe Text Format (Standard Annex 15) allows;
no language needs them, and putting thousands in order takes long."""

_PILE = re.compile(rf"([^\w\s\x00-\x7f]{{{_PILED}}})[^\w\s\x00-\x7f]+")

_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff"
_ALPHABETS = "a-z\u00df-\u024f\u0250-\u02af\u0370-\u03ff\u0400-\u052f\u1e00-\u1fff"
_ACCENTS = re.compile(f"(?<=[{_ALPHABETS}])[{_MARKS}]+")
_ON_NOTHING = re.compile(r"(?<![^\s+#.])[^\w\s\x00-\x7f]+")
_LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"}
    | {"\u0131": "i", "\u0491": "\u0433"}
)
"""Letters that Unicode does not take apart although people type them without their stroke; the
last two are the dotless i and the Ukrainian letter ghe with upturn."""

_IGNORED = frozenset(
    [
        *(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x3164, 0xFFA0),
        *(*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xFFF0, 0xFFF9)),
        *range(0xE0000, 0xE1000),
    ]
)
"""Default-ignorable characters (Unicode, DerivedCoreProperties) that are letters, marks or not
assigned by category; the others are caught by their category, Cf."""

_QUOTES = "'\u2018\u2019\u201a\u201b\u2032\u02bc\u02b9`"
_APOSTROPHE = re.compile(f"[{_QUOTES}](?:(?P<elided>(?<=\\b[dl].))|(?<=\\w.))(?=\\w)")
_DOTTED = re.compile(r"(?<!\w)[^\W\d_](?:\.[^\W\d_])+\.?(?!\w)")
_DOT = re.compile(r"(?<=\d)(\.)(?=\d)|(?<!\S)(\.)(?=[^\W\d])|\.")
_PLUS = re.compile(r"(?<=\b\w) (\+\+|#)(?![\w+#])|(?<=\w)(\+\++|#+|\+(?!\w))|[+#]")
_HUMP = re.compile(r"[A-Z](?<=[a-z0-9].)(?=[a-z])")
_EDGE = re.compile(r"[A-Z](?=[a-z])(?:(?<=[a-z0-9].)|(?<=[A-Z]{3})(?=[a-z]{2}))")

_SIGNS = {
    "&": " and ",
    "\u266f": "#",
    **{sign: sign for sign in "+#."},
    **dict.fromkeys(_QUOTES, " "),
}
"""What becomes of signs: the music sharp of C\u266f is read as #, and a quote is never a letter."""

_REMEMBERED = 5_000
"""Characters kept by a table: those of every living team, and not all of Unicode, which anybody
could type."""


class _Characters(dict[int, str | None]):
    """A table for ``str.translate`` that works out each character once, when it is first met."""

    def __init__(self, rule: Callable[[str], str | None]) -> None:
        super().__init__()
        self._rule = rule

    def __missing__(self, code: int) -> str | None:
        replacement = self._rule(chr(code))
        if len(self) < _REMEMBERED:
            self[code] = replacement
        return replacement


def _seen(character: str) -> str | None:
    if character.isspace():
        return " "
    hidden = unicodedata.category(character) in {"Cf", "Cc", "Cs"} or ord(character) in _IGNORED
    return None if hidden else character


def _spelled(character: str) -> str:
    if character in _SIGNS:
        return _SIGNS[character]
    category = unicodedata.category(character)
    kept = category[0] in "LN" or category in {"Mn", "Mc"}
    return character if kept else " "


_SEEN = _Characters(_seen)
_SPELLED = _Characters(_spelled)


def bounded(text: str) -> str:
    """Cut what no name goes on to: a very long text, and piles of marks or pictures."""
    text = text[:READ_CHARACTERS]
    return _PILE.sub(r"\1", text) if len(text) > _PILED else text


def compatible(text: str) -> str:
    """Make one letter of full-width, mathematical, circled and ligature forms (NFKC)."""
    for sign, meant in _MISREAD.items():
        text = text.replace(sign, meant)
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
    return unicodedata.normalize("NFC", bare.translate(_LETTERS))


def contracted(text: str) -> str:
    """Drop apostrophes inside words and the dots of dotted initials: ``what's``, ``A.P.I.``.

    The article in ``l'API`` is a word of its own. Parts of a Hangul syllable that meet become one.
    """
    text = _APOSTROPHE.sub(lambda found: "" if found["elided"] is None else " ", text)
    if "." in text:
        text = _DOTTED.sub(lambda found: found[0].replace(".", ""), text)
    return unicodedata.normalize("NFC", text)


def lettered(text: str) -> str:
    """Turn punctuation, dashes, quotes and symbols into spaces, except signs that are names.

    ``+`` and ``#`` stay after a letter (``C++``, ``F#``), a dot stays between digits (``1.10``)
    and before a word (``.NET``); ``&`` is read as "and". Marks whose letter is gone go with it.
    """
    text = text.translate(_SPELLED)
    if not text.isascii():
        text = _ON_NOTHING.sub("", text)
    if "." in text:
        text = _DOT.sub(lambda found: found[1] or found[2] or " ", text)
    if "+" in text or "#" in text:
        text = _PLUS.sub(lambda found: found[1] or found[2] or " ", text)
    return text


LOSSLESS: tuple[Step, ...] = (bounded, compatible, bounded, visible, caseless, spaced)
"""What is left is the same text to any reader."""

LOSSY: tuple[Step, ...] = (unaccented, contracted, lettered, spaced)
"""What is left is the same name to nearly any reader."""


def plain(text: str) -> str:
    """The text letter for letter, but for case, encoding and invisible characters."""
    if text.isascii() and text.isprintable() and len(text) <= READ_CHARACTERS:
        return " ".join(text.lower().split())  # the other steps would change nothing
    for step in LOSSLESS:
        text = step(text)
    return text


def normalise(text: str) -> str:
    """The words of a name or a query, folded, with one space between them.

    Empty when there is no letter or digit in any script, as for an emoji.
    """
    text = plain(text)
    if text.isascii() and text.replace(" ", "").isalnum():
        return text  # nor would any step here
    for step in LOSSY:
        text = step(text)
    return text


def joined(normal: str) -> str:
    """Normalised words without their spaces: "back-end", "backend" and "back end" are one."""
    return normal.replace(" ", "")


def humps(text: str) -> str:
    """The text with a space where camelCase begins a word: "JavaScript", "XMLHttpRequest".

    A hump is a capital between small letters; in a word that has one, a word may also begin at the
    last of several capitals. *SaaS*, *IoT*, *RESTful* and *SQLite* have none and stay.
    """
    if not _HUMP.search(text):
        return text
    return " ".join(
        _EDGE.sub(r" \g<0>", word) if _HUMP.search(word) else word for word in text.split(" ")
    )
