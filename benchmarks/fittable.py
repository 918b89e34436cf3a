"""Which numbers of ``bot/search/weights.py`` data may choose, and in what steps.

What is not here is no matter of data:

- the order in which a name is known (``EXACT`` … ``NUMERONYM``, ``FIELD``) is a promise;
- ``CAREFUL_…`` and ``EAGER_…`` say what a team asks for;
- limits of length and number, such as ``CANDIDATES``, buy accuracy with time: ``lookup.py``
  shows both.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

DECIMALS = 6
"""More than any weight has; cuts off what binary fractions add."""


@dataclass(frozen=True, slots=True)
class Weight:
    """A number with its step sizes, smallest first; ``tied`` are names that have the same value."""

    name: str
    group: str
    steps: tuple[float, ...]
    tied: tuple[str, ...] = ()

    def of(self, numbers: object) -> float:
        """The value that it has in ``numbers``, a module or anything else with attributes."""
        value: float = getattr(numbers, self.name)
        return value

    def put(self, numbers: object, value: float) -> None:
        """Give it, and what is tied to it, another value."""
        for name in (self.name, *self.tied):
            setattr(numbers, name, value)

    def neighbors(self, value: float) -> list[float]:
        """The values within its steps, in order; a whole number has whole neighbors."""
        around = (*(-step for step in reversed(self.steps)), *self.steps)
        return [round(value + step, DECIMALS) for step in around]


_STEPS: Mapping[str, Mapping[str, tuple[float, ...]]] = {
    "slips": {
        "SLIP_SWAPPED": (0.1, 0.2),
        "SLIP_DOUBLED": (0.1, 0.2),
        "SLIP_NEIGHBOR": (0.1, 0.2),
        "SLIP_VOWEL": (0.1, 0.2),
        "SLIP_LETTER": (0.1, 0.2),
        "SLIP_PLURAL": (0.1, 0.2),
        "SLIP_INSTEAD": (0.1, 0.2),
        "SLIP_FIRST": (0.1, 0.2),
    },
    "spelling": {
        "LONG_ENOUGH": (1,),
        "SHORT_DOUBT": (0.4, 0.8),
        "MOST_DOUBT": (0.5, 1.0),
        "ANOTHER_ORDER": (0.01,),
        "STRANGE_WORD": (0.03, 0.06),
        "OTHER_NUMBER": (0.05, 0.1),
        "CLEAR": (0.03, 0.06),
        "CLEAR_LEAD": (0.03, 0.06),
    },
    "words": {
        "WORD_TYPO": (0.02, 0.05),
        "WORD_START": (0.05, 0.1),
        "WORD_CLIPPED": (0.02, 0.05),
        "WORD_KIN": (0.02, 0.05),
        "WORD_START_SLIPPED": (0.02, 0.05),
        "WORD_INITIALS": (0.02, 0.05),
        "HELD": (0.02, 0.05),
        "COVERED_QUERY": (0.02, 0.05),
        "REST_POWER": (0.5, 1.0),
        "COVERED_POWER": (0.25, 0.5),
        "ONE_MORE": (0.01,),
        "ASKED": (0.02, 0.05),
        "REREAD_DOUBT": (0.5, 1.0),
        "LOOSE": (1.0, 2.0),
        "LOOSE_UNSURE": (1.0, 2.0),
    },
    "decision": {
        "MATCH": (0.5, 1.0, 2.0, 4.0),
        "MARGIN": (0.5, 1.0, 2.0),
        "CHOOSE": (0.5, 1.0, 2.0, 4.0),
    },
    "completion": {
        "STARTS_NAME": (2.0, 5.0),
        "STARTS_INITIALS": (2.0, 5.0),
        "STARTS_WORDS": (2.0, 5.0),
        "STARTS_MISSPELLED": (2.0, 5.0),
        "ANY_ORDER": (2.0, 5.0),
        "TYPED_SHARE": (2.0, 4.0),
    },
}
_TIED: Mapping[str, tuple[str, ...]] = {"CHOOSE": ("CONTAINED",)}


def _fittable() -> Iterator[Weight]:
    for group, steps in _STEPS.items():
        for name, sizes in steps.items():
            yield Weight(name, group, sizes, _TIED.get(name, ()))


FITTABLE = tuple(_fittable())
