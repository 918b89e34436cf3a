"""How alike a query and a name are spelled: the only place that speaks to RapidFuzz.

Similarities are 0..1. RapidFuzz's partial scorers are not used anywhere: they find "CD" in "CDN"
and "PR" in "project manager".
"""

from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA, Levenshtein

from bot.search.weights import SORTED_WORDS, WORD_TYPO, WORD_TYPO_LETTERS


def letters(one: str, other: str) -> float:
    """Alike letter by letter; a swap of two neighbors is one slip, as it is for a hand."""
    return OSA.normalized_similarity(one, other)


def spelling(key: str, ordered: str, other_key: str, other_ordered: str) -> float:
    """Alike as a whole, spaces aside, or with the words of both in alphabetical order."""
    swapped = fuzz.ratio(ordered, other_ordered) / 100 * SORTED_WORDS
    return max(letters(key, other_key), swapped)


def word(one: str, other: str) -> float:
    """Alike as single words, 0 when they are simply two words."""
    if one == other:
        return 1.0
    if min(len(one), len(other)) < WORD_TYPO_LETTERS:
        return 0.0
    return OSA.normalized_similarity(one, other, score_cutoff=WORD_TYPO)


def start(typed: str, name: str) -> float:
    """Alike as far as it is typed: a slip may have added or lost a letter before the end."""
    return max(letters(typed, name[: len(typed) + slip]) for slip in (-1, 0, 1))


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

    RapidFuzz knows single letters only, so two steps that swap neighbors are told as one slip.
    """
    found: list[Edit] = []
    begun = None
    for step in Levenshtein.editops(typed, meant):
        at, there = step.src_pos, step.dest_pos
        end, end_there = at + (step.tag != "insert"), there + (step.tag != "delete")
        two, two_there = typed[end - 2 : end], meant[end_there - 2 : end_there]
        if begun == (end - 2, end_there - 2) and two == two_there[::-1]:
            found[-1] = Edit("swapped", end - 2, two, two_there)
            begun = None
        else:
            found.append(Edit(_SLIPS[step.tag], at, typed[at:end], meant[there:end_there]))
            begun = at, there
    return tuple(found)


_SLIPS: dict[str, Slip] = {"insert": "missing", "delete": "extra", "replace": "instead"}
