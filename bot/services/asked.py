"""How often each entry was asked for, so that suggestions can begin with what people need."""

from collections import Counter
from collections.abc import Mapping
from types import MappingProxyType


class Asked:
    """Counts entries that were shown as an answer, since the program started.

    There is nothing in it but ids of entries and numbers: not who asked, nor when, nor what was
    typed. So it has at most as many counts as the glossary ever had entries.
    """

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()

    def count(self, entry_id: str) -> None:
        """Note that the entry answered somebody."""
        self._counts[entry_id] += 1

    @property
    def counts(self) -> Mapping[str, int]:
        """Entry id → how often it was asked for; always up to date, and not to be changed."""
        return MappingProxyType(self._counts)
