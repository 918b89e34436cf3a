"""How well the words of a query and of many names account for one another.

Spelling as a whole is blind to which words matter: "software engineer" is spelled nearly like
"software engineering manager". Here each word of the query looks for its word in each name, rare
words weigh more than common ones, and what is left over on either side counts against the name.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from bot.search import weights
from bot.search.clipped import WHOLE
from bot.search.names import Name
from bot.search.scoring import likenesses
from bot.search.slips import cost
from bot.search.words import Numbers, Words

Values = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Shares:
    """What a query shares with each of some names, 0..1, rare words counting for more.

    ``query``: how much of the query is in the name; ``name``: how much of the name is in the query.
    """

    query: Values
    name: Values


def shares(words: Words, asked: Sequence[str], places: Numbers, names: Sequence[Name]) -> Shares:
    """Hold the words of a query against those of the ``names``, which are at ``places``."""
    said, firsts = words.of(places)
    alike = _alike(words, asked, said)
    found: Values = np.maximum.reduceat(alike, firsts, axis=1)
    for at, (one, other) in enumerate(pairwise(asked)):
        if (stem := words.stem(one + other)) >= 0:
            found[at : at + 2, np.logical_or.reduceat(words.stems[said] == stem, firsts)] = 1.0
    for one, row in zip(asked, found, strict=True):
        _take_inside(one, names, row, alone=len(asked) == 1)
    rarity = np.array([words.rarity(word) for word in asked], np.float32)
    weight = words.rarities[said]
    held: Values = np.add.reduceat(alike.max(axis=0) * weight, firsts)
    covered: Values = rarity @ found / rarity.sum()
    named: Values = np.divide(held, np.add.reduceat(weight, firsts), dtype=np.float32)
    return Shares(covered, named)


def _alike(words: Words, asked: Sequence[str], said: Numbers) -> Values:
    """0..1 for each word of the query and each word of the names."""
    texts = [words.texts[number] for number in said.tolist()]
    alike = likenesses(asked, texts, weights.WORD_TYPO)
    for one, row in zip(asked, alike, strict=True):
        if len(one) < weights.WORD_TYPO_LETTERS or not one.isalpha():
            row[:] = 0.0
        for at in np.flatnonzero(row).tolist():
            row[at] = _slipped(one, texts[at])
        first, last = words.begun(one) if len(one) >= weights.WORD_START_LETTERS else (0, 0)
        if first < last:
            for at in np.flatnonzero((said >= first) & (said < last)).tolist():
                row[at] = max(row[at], _cut(one, texts[at]))
        if (stem := words.stem(one)) >= 0:
            row[words.stems[said] == stem] = 1.0
    return alike


def _slipped(typed: str, named: str) -> float:
    if len(named) < weights.WORD_TYPO_LETTERS:
        return 0.0
    return max(1 - cost(typed, named) / max(len(typed), len(named)), 0.0)


def _cut(typed: str, named: str) -> float:
    """A word cut short: by habit ("dev", "admin"), or on the way to its end."""
    if typed in WHOLE and named.startswith(WHOLE[typed]):
        return weights.WORD_CLIPPED
    return weights.WORD_START + (1 - weights.WORD_START) * len(typed) / len(named)


def _take_inside(one: str, names: Sequence[Name], row: Values, *, alone: bool) -> None:
    """One word of the query may be two of the name, or initials of some: "backend", "BE dev"."""
    if len(one) > weights.LONGEST_RUN:
        for at, name in enumerate(names):
            if one in name.key and one in _pairs(name.normal.split()):
                row[at] = 1.0
    elif not alone and len(one) > 1 and one not in weights.FILLERS:
        for at in np.flatnonzero(row < weights.WORD_INITIALS).tolist():
            if one in "".join([word[0] for word in names[at].normal.split()]):
                row[at] = weights.WORD_INITIALS


def _pairs(words: Sequence[str]) -> list[str]:
    return [one + other for one, other in pairwise(words)]
