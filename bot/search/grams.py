"""Names that share letters with a query, so that spelling is compared with few of them."""

from array import array
from collections.abc import Iterator, Sequence
from math import log1p

import numpy as np
import numpy.typing as npt

from bot.search.limits import GRAM_BUDGET

SIZE = 3
"""Letters in a group: two say too little, four break at the first slip."""

_BITS = 16
"""Groups are kept by a mix of their letters of so many bits: few enough to sort by counting, and
so many that the 10,000 groups of a language rarely meet."""

_FACTORS = (0x9E3779B1, 0x85EBCA6B, 0xC2B2AE35)
"""Odd numbers without a pattern, one for each letter of a group, so that order counts."""

_LEAST = 3
"""A name that shares less than a third of what the best one shares is not looked at."""

_WORD = (1 << 32) - 1
_BREAK = "\n"
"""Between names; no normalised name contains one."""


def _buckets(text: str) -> set[int]:
    """The mixed groups of letters of one normalised text."""
    one, two, three = _FACTORS
    codes = [*map(ord, text)]
    triples = zip(codes, codes[1:], codes[2:], strict=False)
    return {((a * one ^ b * two ^ c * three) & _WORD) >> (32 - _BITS) for a, b, c in triples}


def _all_buckets(text: str) -> tuple[npt.NDArray[np.uint16], npt.NDArray[np.bool_]]:
    """The same for many texts between line feeds, and which groups lie within one of them."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    count = max(len(codes) - SIZE + 1, 0)
    mixed = np.zeros(count, np.uint32)
    inside = np.ones(count, np.bool_)
    for offset, factor in enumerate(_FACTORS):
        letters = codes[offset : offset + count]
        mixed ^= letters * np.uint32(factor)
        inside &= letters != ord(_BREAK)
    return (mixed >> np.uint32(32 - _BITS)).astype(np.uint16), inside


class Grams:
    """An immutable index from groups of letters to the names that have them."""

    def __init__(self, normals: Sequence[str]) -> None:
        buckets, inside = _all_buckets(_BREAK.join(map(_padded, normals)))
        lengths = np.fromiter(map(len, normals), np.int32, len(normals)) + SIZE
        names = np.repeat(np.arange(len(normals), dtype=np.int32), lengths)[: len(buckets)]
        buckets, names = buckets[inside], names[inside]
        order = np.argsort(buckets, kind="stable")
        buckets, names = buckets[order], names[order]
        first = np.ones(len(names), np.bool_)
        first[1:] = (buckets[1:] != buckets[:-1]) | (names[1:] != names[:-1])
        buckets, names = buckets[first], names[first]
        counts = np.bincount(buckets, minlength=1 << _BITS)
        self._starts = array("I", [0, *np.cumsum(counts).tolist()])
        rarities = np.log1p(len(normals) / (1 + counts))
        self._sizes = np.bincount(names, rarities[buckets], len(normals))
        self._names = names

    def near(
        self, normal: str, limit: int, *, swapped: bool = False, unfinished: bool = False
    ) -> npt.NDArray[np.int32]:
        """Up to ``limit`` names, those that share most of their letters with ``normal`` first.

        Groups of letters are taken rarest first until ``GRAM_BUDGET`` names are counted: what
        nearly every name has says little and costs most.

        With ``swapped``, groups count that ``normal`` would have with two neighbors swapped; with
        ``unfinished``, its last word may go on.
        """
        starts, budget = self._starts, GRAM_BUDGET
        texts = [normal, *swaps(normal)] if swapped else [normal]
        groups = {
            group
            for text in texts
            for group in _buckets(_padded(text)[: -1 if unfinished else None])
        }
        spans = sorted((starts[at + 1] - starts[at], starts[at]) for at in groups)
        total, parts, counts, rarities = 0.0, [], [], []
        for count, start in spans:
            rarity = log1p(len(self._sizes) / (1 + count))
            total += rarity
            if count and budget > 0:
                budget -= count
                parts.append(self._names[start : start + count])
                counts.append(count)
                rarities.append(rarity)
        if not parts:
            return self._names[:0]
        worth = np.repeat(np.array(rarities), counts)
        shared = np.bincount(np.concatenate(parts), worth).astype(np.float64, copy=False)
        return self._best(shared, total, limit)

    def _best(
        self, shared: npt.NDArray[np.float64], total: float, limit: int
    ) -> npt.NDArray[np.int32]:
        """Rank by how much of the query is shared, and by how much of both is.

        The first finds the beginning of a long name, the second prefers the whole of a short one.
        """
        found = np.flatnonzero(shared > shared.max() / _LEAST)
        part = shared[found]
        rank = part / total + 2 * part / (total + self._sizes[found])
        best = np.argsort(-rank, kind="stable")[:limit]
        return found[best].astype(np.int32)


def _padded(normal: str) -> str:
    """A space marks where a word begins and ends."""
    return f" {normal} "


def swaps(text: str) -> Iterator[str]:
    """The text with two neighboring letters swapped, once for each pair."""
    for at in range(len(text) - 1):
        yield text[:at] + text[at + 1] + text[at] + text[at + 2 :]
