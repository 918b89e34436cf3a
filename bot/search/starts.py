"""Names in alphabetical order, so that those that begin in some way are neighbors."""

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

LAST = "\U0010ffff"
"""Sorts after every letter that a name or a word can go on with."""


class Starts:
    """The keys of names, sorted. Immutable."""

    def __init__(self, keys: Sequence[str]) -> None:
        order = sorted(range(len(keys)), key=keys.__getitem__)
        self._keys = [keys[at] for at in order]
        self._places = np.array(order, np.int32)

    def begun(self, start: str) -> npt.NDArray[np.int32]:
        """The places of the names that begin with ``start``."""
        first = bisect_left(self._keys, start)
        return self._places[first : bisect_left(self._keys, start + LAST, first)]
