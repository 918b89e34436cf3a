"""How alike a query and a name are spelled: the only place that speaks to RapidFuzz.

Similarities are 0..1. RapidFuzz's partial scorers are not used anywhere: they find "CD" in "CDN"
and "PR" in "project manager".
"""

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

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
