"""How well the words of a query and of a name account for one another.

Spelling as a whole is blind to which words matter: "software engineer" is spelled nearly like
"software engineering manager". Here each word of the query looks for its word in the name, rare
words weigh more than common ones, and what is left over on either side counts against the name.
"""

from collections.abc import Iterator, Sequence

from bot.search import weights
from bot.search.index import Index, runs
from bot.search.names import Name
from bot.search.plural import singular
from bot.search.scoring import word

Span = tuple[int, int]


class Wording:
    """The words of one query, ready to be held against many names."""

    def __init__(self, index: Index, words: Sequence[str]) -> None:
        self._index = index
        self._words = words
        self._spans = tuple(_spans(words))
        self._rarity = [index.rarity(one) for one in words]
        self._known: dict[tuple[str, str], float] = {}

    def covers(self, name: Name) -> float:
        """0..1: how much of the query is in the name, and how much of the name is in the query."""
        asked, named = [0.0] * len(self._words), [0.0] * len(name.words)
        for (start, end), text in self._spans:
            for (first, last), alike in self._alike(text, end - start, name):
                asked[start:end] = [max(alike, had) for had in asked[start:end]]
                named[first:last] = [max(alike, had) for had in named[first:last]]
        found = _share(asked, self._rarity)
        rest = _share(named, [self._index.rarity(one) for one in name.words])
        return found**2 * (weights.COVERED_QUERY + (1 - weights.COVERED_QUERY) * rest)

    def _alike(self, text: str, size: int, name: Name) -> Iterator[tuple[Span, float]]:
        for place, one in enumerate(name.words):
            if alike := self._word(text, one):
                yield (place, place + 1), alike
        if size > 1:
            return
        for place in range(len(name.words) - 1):
            if alike := word(text, name.words[place] + name.words[place + 1]):
                yield (place, place + 2), alike
        if (span := runs(name.words).get(text)) is not None:
            yield span, weights.WORD_INITIALS

    def _word(self, asked: str, named: str) -> float:
        key = (asked, named)
        if key not in self._known:
            self._known[key] = _word(asked, named)
        return self._known[key]


def _word(asked: str, named: str) -> float:
    alike = word(asked, named)
    if alike == 1.0 or singular(asked) == singular(named):
        return 1.0
    if len(asked) >= weights.WORD_START_LETTERS and named.startswith(asked):
        return max(alike, weights.WORD_START)
    return alike


def _spans(words: Sequence[str]) -> Iterator[tuple[Span, str]]:
    """Each word, and each two neighbours as one: "back end" may be one word in the name."""
    for place, one in enumerate(words):
        yield (place, place + 1), one
        if place + 1 < len(words):
            yield (place, place + 2), one + words[place + 1]


def _share(found: Sequence[float], rarity: Sequence[float]) -> float:
    whole = sum(rarity)
    return sum(one * weight for one, weight in zip(found, rarity, strict=True)) / whole
