"""Shortening text so that it still reads well: at a sentence, else at a word, and visibly.

Lengths are in Unicode code points, as Discord counts them.
"""

import re
import unicodedata
from collections.abc import Sequence
from itertools import takewhile

from bot.lexicon.prose import WHOLE, ends, mask
from bot.lexicon.room import FAIR

ELLIPSIS = "…"
_MARKS = ("**", "__", "~~", "||", "`", "*", "_")
_CLOSE_CODE = "\n```"
_LEAST_INSIDE = 12
"""Characters of room below which it is no use to look inside a piece of Markdown."""
_DANGLING = " ,;:–—-"  # noqa: RUF001 - a dash left hanging before the ellipsis
_SPACE = re.compile(r"\s+")
_LOOK_AHEAD = 8
_LONGEST_CLUSTER = 32
"""Code points searched for the start of a character. Emoji families have about ten."""


def cut(text: str, limit: int, ending: str = ELLIPSIS) -> str:
    """``text`` in at most ``limit`` code points, ending in ``ending`` when something is missing.

    Prefers the end of a sentence when that keeps a fair part of the room, then the end of a word.
    What belongs together in Markdown stays together where it fits, and is closed where not.
    """
    text = text.strip()
    if len(text) <= limit:
        return text
    masked, room = mask(text), limit - len(ending)
    if end := last_sentence(masked, 0, room - 1, at_least=room // FAIR):
        return f"{text[:end]} {ending}".rstrip()
    if end := last_word(masked, 0, room):
        kept = len(masked[:end].rstrip(_DANGLING))
        return text[: kept or end] + ending
    return _inside(text, room) + ending


def as_many_as_fit(items: Sequence[str], limit: int, joint: str) -> Sequence[str]:
    """The first items that fit ``limit`` code points together when joined."""
    used = 0

    def fits(item: str) -> bool:
        nonlocal used
        used += len(item) + len(joint)
        return used <= limit + len(joint)

    return list(takewhile(fits, items))


def last_sentence(masked: str, start: int, room: int, at_least: int) -> int:
    """Where the last sentence ends within ``room``; 0 when it keeps less than ``at_least``."""
    window = masked[start : start + room + _LOOK_AHEAD]
    last = max((end for end in ends(window) if end <= room), default=0)
    return start + last if last >= max(at_least, 1) else 0


def last_word(masked: str, start: int, room: int) -> int:
    """Where the last word ends within ``room``; 0 when there is only one."""
    window = masked[start : start + room + 1]
    ends = [match.start() for match in _SPACE.finditer(window)]
    return start + ends[-1] if ends and ends[-1] else 0


def whole(text: str, end: int) -> int:
    """The nearest place at or before ``end`` that does not part a character and its accents."""
    for at in range(end, max(end - _LONGEST_CLUSTER, 0), -1):
        if at >= len(text) or not _parts_character(text, at):
            return at
    return end


def _inside(text: str, room: int) -> str:
    """The beginning of one long word, or of one long piece of Markdown, closed."""
    end = whole(text, room)
    for match in WHOLE.finditer(text):
        if match.start() >= end:
            break
        if match.end() > end:
            return text[: match.start()] or _opened(match[0], room)
    return text[:end]


def _opened(piece: str, room: int) -> str:
    """The beginning of a piece of Markdown that is too long, without its link or closed again."""
    if piece.startswith("```"):
        head = piece[: whole(piece, room - len(_CLOSE_CODE))]
        first, _, rest = head.partition("\n")
        lines = rest.rpartition("\n")[0] or rest
        return "\n".join(filter(None, (first, lines))) + _CLOSE_CODE
    mark = next((mark for mark in _MARKS if piece.startswith(mark)), "")
    inner = piece[1 : piece.index("](")] if piece.startswith("[") else piece
    inner = inner.removeprefix(mark).removesuffix(mark)
    if inner == piece or room < _LEAST_INSIDE:
        return piece[: whole(piece, room)]
    return mark + cut(inner, room - 2 * len(mark), ending="") + mark


def _parts_character(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    return (
        unicodedata.category(after) in {"Mn", "Mc", "Me"}
        or after == "\u200d"  # joins emoji into one
        or before == "\u200d"
        or "\U0001f3fb" <= after <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= after <= "\U000e007f"  # tags: the flag of Scotland
        or "\u1160" <= after <= "\u11ff"  # vowels and finals of a Korean syllable
        or (_is_flag(after) and _flags_before(text, at) % 2 == 1)
    )


def _is_flag(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _flags_before(text: str, at: int) -> int:
    return sum(1 for _ in takewhile(_is_flag, reversed(text[:at])))
