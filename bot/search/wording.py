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
from bot.search.kin import kin
from bot.search.names import Name
from bot.search.scoring import likenesses
from bot.search.slips import cost
from bot.search.words import Numbers, Words

Values = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Shares:
    """What a query shares with each of some names, 0..1, rare words counting for more.

    ``query``: how much of the query is in the name; ``name``: how much of the name is in the
    query; ``last``: how much of its last word, which says what kind of thing it names.
    """

    query: Values
    name: Values
    last: Values


def shares(words: Words, asked: Sequence[str], places: Numbers, names: Sequence[Name]) -> Shares:
    """Hold the words of a query against those of the ``names``, which are at ``places``."""
    said, firsts = words.of(places)
    numbers = dict.fromkeys(said.tolist())
    distinct = np.fromiter(numbers, np.int32, len(numbers))
    column = dict(zip(numbers, range(len(numbers)), strict=True))
    alike = _alike(words, asked, distinct)[:, [column[number] for number in said.tolist()]]
    for at, (one, other) in enumerate(pairwise(asked)):
        if (stem := words.stem(one + other)) >= 0:
            alike[at : at + 2, words.stems[said] == stem] = 1.0
    starts = firsts.tolist()
    for one, row in zip(asked, alike, strict=True):
        if len(one) > weights.LONGEST_RUN:
            _take_joined(one, names, starts, row)
    if len(asked) > 1 and any(map(_short, asked)):
        _take_initials(asked, names, starts, alike)
    rarity = np.array([words.rarity(word) for word in asked], np.float32)
    weight = words.rarities[said]
    held = alike.max(axis=0)
    found: Values = rarity @ np.maximum.reduceat(alike, firsts, axis=1) / rarity.sum()
    named = np.add.reduceat(held * weight, firsts) / np.add.reduceat(weight, firsts)
    return Shares(found, named.astype(np.float32), held[np.append(firsts[1:], len(said)) - 1])


def _alike(words: Words, asked: Sequence[str], said: Numbers) -> Values:
    """0..1 for each word of the query and each word of the names."""
    texts = [words.texts[number] for number in said.tolist()]
    alike = likenesses(asked, texts, weights.WORD_TYPO)
    for one, row in zip(asked, alike, strict=True):
        if len(one) < weights.WORD_TYPO_LETTERS or not one.isalpha():
            row[:] = 0.0
        for at in np.flatnonzero(row).tolist():
            row[at] = _slipped(one, texts[at])
        first, last = words.begun(one[: weights.WORD_STEM_LETTERS])
        if first < last and len(one) >= weights.WORD_START_LETTERS:
            for at in np.flatnonzero((said >= first) & (said < last)).tolist():
                row[at] = max(row[at], _begun(one, texts[at]))
        if (stem := words.stem(one)) >= 0:
            row[words.stems[said] == stem] = 1.0
    return alike


def _slipped(typed: str, named: str) -> float:
    if len(named) < weights.WORD_TYPO_LETTERS:
        return 0.0
    return max(1 - cost(typed, named) / max(len(typed), len(named)), 0.0)


def _begun(typed: str, named: str) -> float:
    """Words that begin alike: one cut short by habit ("dev"), another form, or half typed."""
    if typed in WHOLE and named.startswith(WHOLE[typed]):
        return weights.WORD_CLIPPED
    if kin(typed, named):
        return weights.WORD_KIN
    if named.startswith(typed):
        return weights.WORD_START + (1 - weights.WORD_START) * len(typed) / len(named)
    start = named[: len(typed)]
    return _slipped(typed, start) * weights.WORD_START_SLIPPED if len(start) == len(typed) else 0.0


def _take_joined(one: str, names: Sequence[Name], starts: Sequence[int], row: Values) -> None:
    """One word of the query may be two of the name: "backend"."""
    for start, name in zip(starts, names, strict=True):
        if one in name.key:
            pairs = [this + that for this, that in pairwise(name.normal.split())]
            if one in pairs:
                row[start + pairs.index(one) :][:2] = 1.0


def _short(word: str) -> bool:
    return 1 < len(word) <= weights.LONGEST_RUN and word not in weights.FILLERS


def _take_initials(
    asked: Sequence[str], names: Sequence[Name], starts: Sequence[int], alike: Values
) -> None:
    """One word of the query may be the initials of some words of the name: "BE dev"."""
    letters = ["".join([word[0] for word in name.normal.split()]) for name in names]
    for one, row in zip(asked, alike, strict=True):
        if _short(one):
            for start, some in zip(starts, letters, strict=True):
                if (at := some.find(one)) >= 0:
                    run = row[start + at : start + at + len(one)]
                    np.maximum(run, weights.WORD_INITIALS, out=run)
