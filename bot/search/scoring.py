"""How alike a query and a name are spelled: the only place that speaks to RapidFuzz.

Similarities are 0..1. RapidFuzz's partial scorers are not used anywhere: they find "CD" in "CDN"
and "PR" in "project manager".
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA, Levenshtein

from bot.search.alignment import Step, aligned
from bot.search.limits import LONGEST_ALIGNED


def likeness(key: str, others: Sequence[str]) -> list[float]:
    """``letters`` of one key and many others at once."""
    alike: list[float] = likenesses([key], others, 0.0)[0].tolist()
    return alike


def likenesses(
    words: Sequence[str], others: Sequence[str], least: float
) -> npt.NDArray[np.float32]:
    """``letters`` of each word and each other; 0 below ``least``."""
    return process.cdist(words, others, scorer=OSA.normalized_similarity, score_cutoff=least)


def letters(one: str, other: str) -> float:
    """Alike letter by letter; a swap of two neighbors is one slip, as it is for a hand."""
    return OSA.normalized_similarity(one, other)


def ordered_likeness(ordered: str, other_ordered: str) -> float:
    """Alike with the words of both in alphabetical order."""
    return fuzz.ratio(ordered, other_ordered) / 100


def start(typed: str, name: str) -> float:
    """Alike as far as it is typed: a slip may have added or lost a letter before the end."""
    return max(letters(typed, name[: len(typed) + slip]) for slip in (-1, 0, 1))


def starts(typed: str, names: Sequence[str]) -> list[float]:
    """``start`` for many names at once."""
    cut = [[name[: len(typed) + slip] for name in names] for slip in (-1, 0, 1)]
    return [max(some) for some in zip(*(likeness(typed, some) for some in cut), strict=True)]


Slip = Literal["missing", "extra", "instead", "swapped"]


@dataclass(frozen=True, slots=True)
class Edit:
    """One difference between what was typed and what is meant.

    At ``at``, counted in letters of what was typed, ``typed`` stands instead of ``meant``. One of
    both is empty where a letter is missing or too many; both have two where they are swapped.
    """

    slip: Slip
    at: int
    typed: str
    meant: str


def edits(typed: str, meant: str) -> tuple[Edit, ...]:
    """The slips that make ``typed`` of ``meant``, in their order; none where they are equal.

    RapidFuzz's steps know single letters only, so two that swap neighbors are told as one slip.
    Where a swap hides among other slips, the fewest are looked for letter by letter.
    """
    steps = _steps(typed, meant)
    if len(steps) > 1 and len(typed) <= LONGEST_ALIGNED and len(steps) > OSA.distance(typed, meant):
        steps = aligned(typed, meant)
    return tuple(Edit(_slip(one, other), at, one, other) for at, one, other in steps)


def _steps(typed: str, meant: str) -> Sequence[Step]:
    found: list[Step] = []
    begun = None
    for step in Levenshtein.editops(typed, meant):
        at, there = step.src_pos, step.dest_pos
        end, end_there = at + (step.tag != "insert"), there + (step.tag != "delete")
        two, two_there = typed[end - 2 : end], meant[end_there - 2 : end_there]
        if begun == (end - 2, end_there - 2) and two == two_there[::-1]:
            found[-1] = end - 2, two, two_there
            begun = None
        else:
            found.append((at, typed[at:end], meant[there:end_there]))
            begun = at, there
    return found


def _slip(typed: str, meant: str) -> Slip:
    if not typed:
        return "missing"
    if not meant:
        return "extra"
    return "instead" if len(typed) == 1 else "swapped"
