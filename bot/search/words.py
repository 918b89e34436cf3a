"""The words that names are made of: how rare each is, and which names hold it."""

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from bot.search.plural import singular
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
        self.texts = sorted(met)
        self._numbers = {word: number for number, word in enumerate(self.texts)}
        self._said: Numbers = np.fromiter(map(self._numbers.get, met), np.int32, len(met))[said]
        counts = [normal.count(" ") + 1 if normal else 0 for normal in normals]
        self._ends: Numbers = np.cumsum([0, *counts], dtype=np.int32)
        order = np.argsort(self._said, kind="stable")
        self._names: Numbers = np.repeat(np.arange(len(normals), dtype=np.int32), counts)[order]
        holders = np.bincount(self._said, minlength=len(self.texts))
        self._starts = np.concatenate(([0], np.cumsum(holders)))
        self._unheard = 1 + float(np.log(len(normals) + 1))
        self.rarities = self._rarities(holders, len(normals))
        """How much each word says."""
        self.stems = self._stems()
        """The number that a word shares with its plural, for each word."""

    def _rarities(self, holders: npt.NDArray[np.int64], names: int) -> npt.NDArray[np.float32]:
        """More than 1, little for a filler; a version or a letter says as much as any rare word."""
        rarities = (1 + np.log(names / (1 + holders) + 1)).astype(np.float32)
        for number, word in enumerate(self.texts):
            if word in FILLERS:
                rarities[number] = FILLER_RARITY
            elif len(word) == 1 or not word.isalpha():
                rarities[number] = self._unheard
        return rarities

    def _stems(self) -> Numbers:
        stems: dict[str, int] = {}
        numbered = enumerate(map(singular, self.texts))
        return np.fromiter(
            (stems.setdefault(stem, number) for number, stem in numbered),
            np.int32,
            len(self.texts),
        )

    def of(self, places: Numbers) -> tuple[Numbers, npt.NDArray[np.int64]]:
        """The words of the names at ``places``, one after the other, and where each name begins.

        Every one of these names has a word.
        """
        starts = self._ends[places]
        counts = self._ends[places + 1] - starts
        firsts = np.cumsum(counts) - counts
        return self._said[np.arange(int(counts.sum())) + np.repeat(starts - firsts, counts)], firsts

    def number(self, word: str) -> int | None:
        """The number of ``word``, if any name has it."""
        return self._numbers.get(word)

    def stem(self, word: str) -> int:
        """What ``word`` has in ``stems``, or would have; -1 when no name has anything like it."""
        single = singular(word)
        for form in (word, single, word + "s"):
            number = self._numbers.get(form)
            if number is not None and singular(form) == single:
                return int(self.stems[number])
        return -1

    def begun(self, start: str) -> tuple[int, int]:
        """The numbers of the first word that begins with ``start``, and of the first after them."""
        first = bisect_left(self.texts, start)
        return first, bisect_left(self.texts, start + LAST, first)

    def names_begun(self, start: str) -> Numbers:
        """The names with a word that begins with ``start``; a name may come twice."""
        first, last = self.begun(start)
        return self._names[self._starts[first] : self._starts[last]]

    def rarity(self, word: str) -> float:
        """How much a word says, most for one that no name has."""
        if word in FILLERS:
            return FILLER_RARITY
        number = self._numbers.get(word)
        return self._unheard if number is None else float(self.rarities[number])
