"""Names that share letters with a query, so that spelling is compared with few of them."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from bot.search.weights import GRAM_BUDGET

_SIZE = 3


def grams(normal: str) -> set[str]:
    """The groups of three letters in normalised words; a space marks where a word ends."""
    padded = f" {normal} "
    return {padded[at : at + _SIZE] for at in range(len(padded) - _SIZE + 1)}


class Grams:
    """An immutable index from groups of letters to the names that have them."""

    def __init__(self, normals: Iterable[str]) -> None:
        postings: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
        sizes = array("H")
        for place, normal in enumerate(normals):
            found = grams(normal)
            sizes.append(min(len(found), 0xFFFF))
            for gram in found:
                postings[gram].append(place)
        self._postings = dict(postings)
        self._sizes = sizes

    def near(self, normal: str, limit: int) -> list[int]:
        """Up to ``limit`` names, those that share most of their letters with ``normal`` first.

        Groups of letters are taken rarest first until ``GRAM_BUDGET`` names are counted: what
        nearly every name has says little and costs most.
        """
        wanted = grams(normal)
        shared: Counter[int] = Counter()
        budget = GRAM_BUDGET
        for posting in sorted((self._postings.get(gram, ()) for gram in wanted), key=len):
            if budget <= 0:
                break
            budget -= len(posting)
            shared.update(posting)
        return self._best(shared, len(wanted), limit)

    def _best(self, shared: Counter[int], wanted: int, limit: int) -> list[int]:
        """Rank by how much of the query is shared, and by how much of both is.

        The first finds the beginning of a long name, the second prefers the whole of a short one.
        """
        if not shared:
            return []
        least = max(shared.values()) / 4
        sizes: Sequence[int] = self._sizes
        ranked = [
            (-count / wanted - 2 * count / (wanted + sizes[place]), place)
            for place, count in shared.items()
            if count >= least
        ]
        ranked.sort()
        return [place for _, place in ranked[:limit]]
