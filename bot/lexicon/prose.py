"""A text as it is read: what of its Markdown stays whole, and where its sentences end.

For the card, which cuts a text there, and for the linter, which says where it would.
"""

import re
from collections.abc import Iterator

LINE_OF_CODE = "\0"

WHOLE = re.compile(
    r"""
      \\\S                                                  # an escaped character
    | ```.*?(?:```|\Z)                                      # a block of code
    | `[^`\n]+`
    | \[[^\[\]\n]*\]\((?:[^()\s]|\([^()\s]*\))*\)           # a masked link
    | \*\*(?:[^\n]|\n(?!\n))+?\*\*                          # bold, and so on
    | __(?:[^\n]|\n(?!\n))+?__
    | ~~(?:[^\n]|\n(?!\n))+?~~
    | \|\|(?:[^\n]|\n(?!\n))+?\|\|
    | (?<![\w*])\*[^*\n]+\*
    | (?<!\w)_[^_\n]+_(?!\w)
    | <[^<>\s]{1,100}>                                      # a mention, an emoji, a time
    | https?://[^\s<>]+
    | ^\#{1,3}[ ][^\n]*\n+                                  # a heading and its first line
    """,
    re.DOTALL | re.MULTILINE | re.VERBOSE,
)
"""Pieces of Discord's Markdown that are of no use in parts."""

_END = re.compile(  # not after the letters of “e.g.”
    r"(?<!\b\w)(?<!\b(?:vs|cf|Dr|Mr|Ms))(?<![.!?…])[.!?…]++[\"”’')\]]*(?=\s+(\S))"  # noqa: RUF001 - a closing quote is meant
    r"|[。！？]+[」』）”]*"  # noqa: RUF001 - Chinese and Japanese ends are meant
)


def mask(text: str) -> str:
    """``text`` with everything that must stay whole blanked by letters; equally long.

    Lines inside a block of code end in U+0000, which no text holds: where all of the block is too
    long, it is parted between two lines.
    """
    return WHOLE.sub(_blank, text)


def first_paragraph(text: str) -> str:
    """``text`` up to its first blank line. A block of code may hold some, and stays whole."""
    end = mask(text).find("\n\n")
    return text if end < 0 else text[:end]


def ends(masked: str) -> Iterator[int]:
    """Where sentences end in a masked text by their signs.

    Neither ``3.11`` nor “e.g. Kubernetes” ends one, nor what goes on in small letters.
    """
    for found in _END.finditer(masked):
        if not (found[1] or "").islower():
            yield found.end()


def _blank(match: re.Match[str]) -> str:
    """Capitals, for a sentence may begin with what is blanked."""
    piece = match[0]
    if not piece.startswith("```"):
        return "X" * len(piece)
    return LINE_OF_CODE.join("X" * len(line) for line in piece.split("\n"))
