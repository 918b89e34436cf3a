"""Bytes → text that holds no character a reader cannot see or trust."""

import codecs
import re
import unicodedata
from itertools import islice

from bot.reading.problem import Problem, Spot

FORBIDDEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""Control characters, the invisible line ends U+0085, U+2028 and U+2029, stray byte order marks,
and the bidirectional controls U+202A-E and U+2066-9, which show a text in another order than it
is stored (https://trojansource.codes)."""

REPORTED = 10
"""A binary file holds thousands of forbidden characters; the first ten say enough."""

_QUOTED = 60
"""Characters of the file that a problem repeats: enough to recognise, and fits one line."""

_WIDE_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def decode(raw: bytes, file: str) -> str | Problem:
    """The text of a file, with every line end as YAML counts it, and without a byte order mark.

    Only strict UTF-8 is read: guessing an encoding would silently change the team's words.
    """
    if raw.startswith(_WIDE_MARKS) or raw[:2].count(0) == 1:
        hint = "save the file as UTF-8"
        return Problem("error", "not-utf-8", "the file is written in UTF-16", Spot(file), hint)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _not_utf_8(raw, error.start, file)
    return text.replace("\r\n", "\n").replace("\r", "\n")


def forbidden(text: str, file: str) -> list[Problem]:
    """A problem for each of the first ten characters that no text of a glossary needs."""
    found = islice(FORBIDDEN.finditer(text), REPORTED)
    return [invisible(match[0], at(text, match.start(), file)) for match in found]


def invisible(character: str, spot: Spot) -> Problem:
    """The problem of one forbidden character: it cannot be shown, so it is described."""
    name = unicodedata.name(character, "a control character").lower()
    message = f"an invisible character: U+{ord(character):04X}, {name}"
    hint = "delete it, and type the text around it again if it hides there"
    return Problem("error", "forbidden-character", message, spot, hint)


def quote(text: str) -> str:
    """A text of the file as a problem shows it: on one line, not too long, and harmless."""
    line = FORBIDDEN.sub("?", " ".join(text.split()))
    return f"`{line}`" if len(line) <= _QUOTED else f"`{line[: _QUOTED - 1]}…`"


def at(text: str, index: int, file: str) -> Spot:
    """The place of the character with that index."""
    line = text.count("\n", 0, index) + 1
    return Spot(file, line, index - text.rfind("\n", 0, index))


def _not_utf_8(raw: bytes, index: int, file: str) -> Problem:
    before = raw[:index].decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    message = f"the byte 0x{raw[index]:02X} is not UTF-8"
    hint = "save the file as UTF-8; it may be Latin-1 or Windows-1252 now"
    return Problem("error", "not-utf-8", message, at(before, len(before), file), hint)
