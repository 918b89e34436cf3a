"""What became of each letter, where neighbors were swapped beside other slips.

RapidFuzz counts such slips (its OSA distance) and does not tell which they are; its steps from one
word to another know single letters only.
"""

from collections.abc import Iterator, Sequence

Step = tuple[int, str, str]
"""Where it is in what was typed, the letters there, and the letters that are meant."""


def aligned(typed: str, meant: str) -> Sequence[Step]:
    """The fewest slips that make ``typed`` of ``meant``, in their order; a swap counts as one."""
    start = _shared(typed, meant)
    end = _shared(typed[start:][::-1], meant[start:][::-1])
    one, other = typed[start : len(typed) - end], meant[start : len(meant) - end]
    return [(start + at, a, b) for at, a, b in _back(_distances(one, other), one, other)][::-1]


def _shared(one: str, other: str) -> int:
    """How many letters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _distances(one: str, other: str) -> list[list[int]]:
    """The slips between the beginnings of two words, for each pair of lengths."""
    rows = [list(range(len(other) + 1))]
    for i, a in enumerate(one, 1):
        row, above = [i], rows[-1]
        for j, b in enumerate(other, 1):
            least = min(above[j - 1] + (a != b), above[j] + 1, row[j - 1] + 1)
            if _swapped(one, other, i, j):
                least = min(least, rows[i - 2][j - 2] + 1)
            row.append(least)
        rows.append(row)
    return rows


def _swapped(one: str, other: str, i: int, j: int) -> bool:
    two = one[i - 2 : i] if i > 1 and j > 1 else ""
    return two[:1] != two[1:] and two == other[j - 2 : j][::-1]


def _back(rows: Sequence[Sequence[int]], one: str, other: str) -> Iterator[Step]:
    """The slips from the last to the first."""
    i, j = len(one), len(other)
    while i or j:
        slips = rows[i][j]
        if _swapped(one, other, i, j) and rows[i - 2][j - 2] + 1 == slips:
            i, j = i - 2, j - 2
            yield i, one[i : i + 2], other[j : j + 2]
        elif i and j and rows[i - 1][j - 1] + (one[i - 1] != other[j - 1]) == slips:
            i, j = i - 1, j - 1
            if one[i] != other[j]:
                yield i, one[i], other[j]
        elif i and rows[i - 1][j] + 1 == slips:
            i -= 1
            yield i, one[i], ""
        else:
            j -= 1
            yield i, "", other[j]
