"""The words that names are made of: how rare each is, and which names hold it."""

from bisect import bisect_left
from collections.abc import Sequence
from math import log

import numpy as np
import numpy.typing as npt

from bot.search.starts import LAST
from bot.search.weights import FILLER_RARITY, FILLERS

Numbers = npt.NDArray[np.int32]


class Words:
    """An immutable vocabulary. Words have numbers, in alphabetical order.

    Words that begin alike are neighbors, and so are their names: whatever has been typed of a
    word, the names that go on from there are one stretch of one array.
    """

    def __init__(self, normals: Sequence[str]) -> None:
        met: dict[str, int] = {}
        said = np.fromiter(
            (met.setdefault(word, len(met)) for normal in normals for word in normal.split()),
            np.int32,
        )
        self._texts = sorted(met)
        self._numbers = {word: number for number, word in enumerate(self._texts)}
        said = np.fromiter(map(self._numbers.get, met), np.int32, len(met))[said]
        counts = [normal.count(" ") + 1 if normal else 0 for normal in normals]
        names = np.repeat(np.arange(len(normals), dtype=np.int32), counts)
        self._names: Numbers = names[np.argsort(said, kind="stable")]
        holders = np.bincount(said, minlength=len(self._texts))
        self._starts = np.concatenate(([0], np.cumsum(holders)))
        self._rarities: list[float] = (1 + np.log(len(normals) / (1 + holders) + 1)).tolist()
        self._unheard = 1 + log(len(normals) + 1)

    def __contains__(self, word: str) -> bool:
        return word in self._numbers

    def begun(self, start: str) -> Numbers:
        """The names with a word that begins with ``start``; a name may come twice."""
        first = bisect_left(self._texts, start)
        last = bisect_left(self._texts, start + LAST, first)
        return self._names[self._starts[first] : self._starts[last]]

    def rarity(self, word: str) -> float:
        """How much a word says: more than 1, and most for one that no name has.

        A filler says little. A version or a single letter says as much as any rare word.
        """
        if word in FILLERS:
            return FILLER_RARITY
        number = self._numbers.get(word)
        if number is None or len(word) == 1 or not word.isalpha():
            return self._unheard
        return self._rarities[number]
