"""How well the words of a query and of a name account for one another.

Spelling as a whole is blind to which words matter: "software engineer" is spelled nearly like
"software engineering manager". Here each word of the query looks for its word in the name, rare
words weigh more than common ones, and what is left over on either side counts against the name.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.search import weights
from bot.search.clipped import WHOLE
from bot.search.kin import kin
from bot.search.names import Name
from bot.search.plural import singular
from bot.search.scoring import likenesses
from bot.search.slips import cost
from bot.search.words import Words


@dataclass(frozen=True, slots=True)
class Shares:
    """What a query and a name share, 0..1, rare words counting for more.

    ``query``: how much of the query is in the name; ``name``: how much of the name is in the
    query.
    """

    query: float
    name: float


class Wording:
    """The words of one query, and how alike each is to every word of some names."""

    def __init__(self, words: Words, asked: Sequence[str], names: Iterable[Name]) -> None:
        texts = list({word: None for name in names for word in name.normal.split()})
        self._rarity = {text: words.rarity(text) for text in texts}
        self._asked = [words.rarity(word) for word in asked]
        self._stems = {text: singular(text) for text in texts}
        alike = zip(*_alike(asked, self._stems), strict=True)
        self._alike = dict(zip(texts, map(list, alike), strict=True))
        self._joined = {singular(a + b): at for at, (a, b) in enumerate(pairwise(asked))}
        numbered = list(enumerate(asked))
        self._long = [(at, word) for at, word in numbered if len(word) > weights.LONGEST_RUN]
        self._short = [(at, word) for at, word in numbered if len(asked) > 1 and _short(word)]

    def shares(self, name: Name) -> Shares:
        """What the query shares with one of the names."""
        named = name.normal.split()
        alike = self._inside(name, named, [self._alike[word] for word in named])
        rarity = [self._rarity[word] for word in named]
        held = [max(column) for column in alike]
        found = map(max, *alike) if len(alike) > 1 else alike[0]
        return Shares(_share(found, self._asked), _share(held, rarity))

    def _inside(
        self, name: Name, named: Sequence[str], alike: list[list[float]]
    ) -> list[list[float]]:
        """Words that are two in the other: "data base", "backend"; and initials: "BE dev"."""
        for at, word in enumerate(named if self._joined else ()):
            if (first := self._joined.get(self._stems[word])) is not None:
                alike[at] = _raised(alike[at], 1.0, first, first + 1)
        for row, word in self._long:
            if word in name.key and word in (pairs := [a + b for a, b in pairwise(named)]):
                for at in (pairs.index(word), pairs.index(word) + 1):
                    alike[at] = _raised(alike[at], 1.0, row)
        letters = "".join([word[0] for word in named]) if self._short else ""
        for row, word in self._short:
            if (start := letters.find(word)) >= 0:
                for at in range(start, start + len(word)):
                    alike[at] = _raised(alike[at], weights.WORD_INITIALS, row)
        return alike


def _short(word: str) -> bool:
    return 1 < len(word) <= weights.LONGEST_RUN and word not in weights.FILLERS


def _raised(column: Sequence[float], least: float, *rows: int) -> list[float]:
    raised = list(column)
    for row in rows:
        raised[row] = max(raised[row], least)
    return raised


def _share(found: Iterable[float], rarity: Sequence[float]) -> float:
    return sum(one * weight for one, weight in zip(found, rarity, strict=True)) / sum(rarity)


def _alike(asked: Sequence[str], stems: Mapping[str, str]) -> list[list[float]]:
    """0..1 for each word of the query and each of other words, which are given with their stems."""
    alike: list[list[float]] = likenesses(asked, [*stems], weights.WORD_TYPO).tolist()
    for one, row in zip(asked, alike, strict=True):
        stem, start = singular(one), one[: weights.WORD_STEM_LETTERS]
        may_slip = len(one) >= weights.WORD_TYPO_LETTERS and one.isalpha()
        whole = WHOLE.get(one, ())
        for at, (text, its_stem) in enumerate(stems.items()):
            if its_stem == stem or text.startswith(whole):
                row[at] = 1.0 if its_stem == stem else weights.WORD_CLIPPED
                continue
            slipped = _slipped(one, text) if may_slip and row[at] else 0.0
            row[at] = max(slipped, _begun(one, text)) if text.startswith(start) else slipped
    return alike


def _slipped(typed: str, named: str) -> float:
    if len(named) < weights.WORD_TYPO_LETTERS:
        return 0.0
    return max(1 - cost(typed, named) / max(len(typed), len(named)), 0.0)


def _begun(typed: str, named: str) -> float:
    """Words that begin alike: another form of one, or one half typed."""
    if len(typed) < weights.WORD_START_LETTERS:
        return 0.0
    if kin(typed, named):
        return weights.WORD_KIN
    if named.startswith(typed):
        return weights.WORD_START + (1 - weights.WORD_START) * len(typed) / len(named)
    if len(named) < len(typed) or not typed.isalpha():
        return 0.0
    return _slipped(typed, named[: len(typed)]) * weights.WORD_START_SLIPPED
