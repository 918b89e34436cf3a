"""A text as sentences, and as words."""

import re
import unicodedata
from collections.abc import Iterable
from itertools import pairwise

from bot.lexicon.prose import ends, mask

BLOCK = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
"""Lines of code."""

ADDRESS = re.compile(r"https?://[^\s<>()]+")

CODE = re.compile(rf"{BLOCK.pattern}|`[^`\n]+`", re.DOTALL)

_UNREAD = re.compile(rf"{CODE.pattern}|{ADDRESS.pattern}", re.DOTALL)

_BREAK = re.compile(r"\n\s*(?=(\S))")

_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")
"""Chinese and Japanese are written without spaces: each letter is taken for a word."""


def prose(text: str) -> str:
    """The text with a space in place of code and web addresses, in which nobody names anything."""
    return _UNREAD.sub(" ", text)


def sentences(text: str) -> list[str]:
    """The sentences of a text, without the space around them.

    A line ends one, too, unless the next goes on in small letters.
    """
    masked = mask(text)
    breaks = (found for found in _BREAK.finditer(masked) if not found[1].islower())
    inner = sorted({*ends(masked), *(found.start() for found in breaks)})
    parts = (text[start:end].strip() for start, end in pairwise((0, *inner, len(text))))
    return [part for part in parts if part]


def words(text: str) -> list[str]:
    """The words of a text without case and signs, to see whether two texts say the same."""
    return _WORD.findall(text.casefold())


def letters(said: Iterable[str]) -> int:
    """How much some words say: their letters, of which a Chinese or Korean one counts twice."""
    return sum(len(word) * (1 + (unicodedata.east_asian_width(word[0]) in "WF")) for word in said)
