"""What goes wrong between a head, a hand and a keyboard, and how likely each slip is."""

from collections.abc import Iterator
from itertools import pairwise

from bot.search import weights
from bot.search.scoring import Edit, edits

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS = frozenset("aeiouy")


def _neighbors() -> Iterator[str]:
    """Keys beside one another, and below: a row stands half a key right of the one above."""
    for row in _ROWS:
        yield from map("".join, pairwise(row))
    for above, below in pairwise(_ROWS):
        yield from map("".join, zip(above, below, strict=False))
        yield from map("".join, zip(above[1:], below, strict=False))


_NEAR = frozenset(pair for keys in _neighbors() for pair in (keys, keys[::-1]))


def cost(typed: str, meant: str) -> float:
    """What went wrong between ``meant`` and ``typed``: about 1 for each slip, 0 for none."""
    return sum(_cost(typed, edit) for edit in edits(typed, meant))


def _cost(typed: str, edit: Edit) -> float:
    first = weights.SLIP_FIRST if edit.at == 0 else 0.0
    if edit.slip == "swapped":
        return weights.SLIP_SWAPPED + first
    if edit.slip == "instead":
        return _instead(edit) + first
    letter = edit.typed or edit.meant
    end = edit.at + len(edit.typed)
    doubled = letter in {typed[edit.at - 1 : edit.at], typed[end : end + 1]}
    return weights.SLIP_DOUBLED if doubled else weights.SLIP_LETTER + first


def _instead(edit: Edit) -> float:
    if edit.typed + edit.meant in _NEAR:
        return weights.SLIP_NEIGHBOR
    both_vowels = _VOWELS.issuperset((edit.typed, edit.meant))
    return weights.SLIP_VOWEL if both_vowels else weights.SLIP_INSTEAD
