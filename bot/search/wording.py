"""How well the words of a query and of a name account for one another.

Spelling as a whole is blind to which words matter: "software engineer" is spelled nearly like
"software engineering manager". Here each word of the query looks for its word in the name, rare
words weigh more than common ones, and what is left over on either side counts against the name.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import pow as power

from bot.search import weights
from bot.search.index import Index, runs
from bot.search.names import Name
from bot.search.plural import singular
from bot.search.scoring import word

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Asked:
    """A word of the query, or two neighbors as one: "back end" may be one word in the name."""

    span: Span
    text: str
    singular: str
    initials: bool


class Wording:
    """The words of one query, ready to be held against many names."""

    def __init__(self, index: Index, words: Sequence[str]) -> None:
        self._index = index
        self._asked = tuple(_asked(index, words))
        self._rarity = [index.rarity(one) for one in words]
        self._certain = [one for one in words if one in index.words and one not in weights.FILLERS]
        self._known: dict[tuple[str, str], float] = {}

    def covers(self, name: Name) -> float:
        """0..1: how much of the query is in the name, and how much of the name is in the query."""
        asked, named = [0.0] * len(self._rarity), [0.0] * len(name.words)
        for one in self._asked:
            for (first, last), alike in self._alike(one, name):
                start, end = one.span
                asked[start:end] = [max(alike, had) for had in asked[start:end]]
                named[first:last] = [max(alike, had) for had in named[first:last]]
        found = _share(asked, self._rarity)
        rest = _share(named, [self._index.rarity(one) for one in name.words])
        left = (1 - weights.COVERED_QUERY) * power(rest, weights.REST_POWER)
        return power(found, weights.COVERED_POWER) * (weights.COVERED_QUERY + left)

    def strange(self, name: Name) -> bool:
        """Whether the query has a word that the glossary knows, and that is not in this name.

        Then it is that other word and not a slip: "modular" is no misspelled "modulator".
        """
        return any(
            one not in name.key and singular(one) not in name.singulars for one in self._certain
        )

    def _alike(self, asked: _Asked, name: Name) -> Iterator[tuple[Span, float]]:
        for place, (one, single) in enumerate(zip(name.words, name.singulars, strict=True)):
            alike = 1.0 if asked.singular == single else self._word(asked.text, one)
            if alike:
                yield (place, place + 1), alike
        if asked.span[1] - asked.span[0] > 1:
            return
        for place in range(len(name.words) - 1):
            if alike := word(asked.text, name.words[place] + name.words[place + 1]):
                yield (place, place + 2), alike
        if asked.initials and (span := runs(name.words).get(asked.text)) is not None:
            yield span, weights.WORD_INITIALS

    def _word(self, asked: str, named: str) -> float:
        pair = (asked, named)
        alike = self._known.get(pair)
        if alike is None:
            begun = len(asked) >= weights.WORD_START_LETTERS and named.startswith(asked)
            alike = max(word(asked, named), weights.WORD_START if begun else 0.0)
            self._known[pair] = alike
        return alike


def _asked(index: Index, words: Sequence[str]) -> Iterator[_Asked]:
    for place, one in enumerate(words):
        yield _Asked((place, place + 1), one, singular(one), one in index.runs)
        if place + 1 < len(words):
            both = one + words[place + 1]
            yield _Asked((place, place + 2), both, both, initials=False)


def _share(found: Sequence[float], rarity: Sequence[float]) -> float:
    pairs = zip(found, rarity, strict=True)
    return sum(one * weight for one, weight in pairs) / sum(rarity)
