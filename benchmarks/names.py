"""Made-up technical names that behave like a team's own: for glossaries of any size.

Words are said again the more often they were said before (Simon's model), which gives the skew of
a natural vocabulary: a few words in very many names, and half of all words in just one. New words
are coined from syllables or built on words that are there, so that many of them look alike. The
same seed makes the same names, and a longer run begins with the names of a shorter one.
"""

from collections.abc import Iterator
from itertools import count
from random import Random

from benchmarks.words import (
    CLUSTERS,
    CODAS,
    ENDINGS,
    HEADS,
    LINKS,
    ONSETS,
    QUALIFIERS,
    STARTS,
    VOWELS,
)
from bot.lexicon import Entry

LENGTHS = (1, 2, 3, 4, 5)
LENGTH_WEIGHTS = (42, 30, 18, 7, 3)
"""Of 100 names, how many have so many words."""
SHORTEST = 4
"""Letters of a coined word, at least."""

_ONSETS, _CLUSTERS = ONSETS.split(), CLUSTERS.split()
_VOWELS, _CODAS = VOWELS.split(), CODAS.split()
_STARTS, _ENDINGS = STARTS.split(), ENDINGS.split()


class Vocabulary:
    """Words for one place in a name, of which ``novelty`` (0..1) are said for the first time."""

    def __init__(self, words: list[str], novelty: float, rng: Random) -> None:
        self._said = list(words)
        self._known = set(words)
        self._novelty = novelty
        self._rng = rng

    def word(self) -> str:
        """A new word, or one that was said before: the oftener, the likelier."""
        said = self._coined() if self._rng.random() < self._novelty else self.old()
        self._said.append(said)
        return said

    def old(self) -> str:
        """A word that was said before."""
        return self._rng.choice(self._said)

    def _coined(self) -> str:
        make = self._rng.choices((self._syllables, self._built, self._compound), (6, 3, 1))[0]
        while (word := make()) in self._known:
            make = self._syllables
        self._known.add(word)
        return word

    def _syllables(self) -> str:
        count = self._rng.choices((1, 2, 3), (1, 6, 3))[0]
        word = "".join(self._syllable() for _ in range(count))
        return word if len(word) >= SHORTEST else word + self._rng.choice(_ENDINGS)

    def _syllable(self) -> str:
        pick, chance = self._rng.choice, self._rng.random()
        coda = pick(_CODAS) if self._rng.random() < 1 / 3 else ""
        return pick(_CLUSTERS if chance < 1 / 4 else _ONSETS) + pick(_VOWELS) + coda

    def _built(self) -> str:
        stem = self.old().rstrip("aeiouy")
        if self._rng.random() < 1 / 3:
            return self._rng.choice(_STARTS) + stem
        return stem + self._rng.choice(_ENDINGS)

    def _compound(self) -> str:
        return self.old()[:6] + self.old()[:6]


class Namer:
    """Makes the terms of a glossary, and other names for them, one after the other."""

    def __init__(self, seed: str) -> None:
        self._rng = Random(seed)
        self._qualifiers = Vocabulary(QUALIFIERS.split(), 0.4, self._rng)
        self._heads = Vocabulary(HEADS.split(), 0.25, self._rng)
        self._alone = Vocabulary((HEADS + QUALIFIERS).split(), 0.9, self._rng)
        self._written = set[str]()

    def entries(self) -> Iterator[Entry]:
        """Entries without end. No two have the same term; short forms do meet, as they do."""
        for number in count():
            term = self._fresh()
            yield Entry(
                id=f"made-{number}",
                term=term,
                aliases=tuple(self._aliases(term)),
                abbreviations=tuple(self._abbreviations(term)),
                definition=f"What {term} means.",
            )

    def _fresh(self) -> str:
        while (term := self._name()).lower() in self._written:
            pass
        self._written.add(term.lower())
        return term

    def _name(self) -> str:
        size = self._rng.choices(LENGTHS, LENGTH_WEIGHTS)[0]
        if size == 1:
            return self._code() if self._rng.random() < 1 / 8 else self._cased([self._alone.word()])
        words = [*(self._qualifiers.word() for _ in range(size - 1)), self._heads.word()]
        if size > 2 and self._rng.random() < 1 / 4:  # noqa: PLR2004 -- a link needs words around it
            words[1] = self._rng.choice(LINKS)
        return self._signs(self._cased(words))

    def _cased(self, words: list[str]) -> str:
        if self._rng.random() < 2 / 5:
            return " ".join(words)
        return " ".join(word if word in LINKS else word.capitalize() for word in words)

    def _signs(self, name: str) -> str:
        """Now and then a hyphen or a slash between words, or a number behind them."""
        chance = self._rng.random()
        if chance < 1 / 12:
            return name.replace(" ", "-", 1)
        if chance < 1 / 8:
            return f"{name} {self._rng.randint(2, 9)}"
        return name.replace(" ", "/", 1) if chance < 1 / 7 else name

    def _code(self) -> str:
        letters = self._rng.choices("ABCDEFGILMNOPRSTUVX", k=self._rng.randint(3, 5))
        digits = str(self._rng.randint(2, 99)) if self._rng.random() < 1 / 4 else ""
        return "".join(letters) + digits

    def _aliases(self, term: str) -> Iterator[str]:
        words = term.split()
        if len(words) > 1 and self._rng.random() < 1 / 4:
            yield " ".join([*words[:-1], self._heads.word()])
        if self._rng.random() < 1 / 6:
            yield self._fresh()

    def _abbreviations(self, term: str) -> Iterator[str]:
        words = term.replace("-", " ").replace("/", " ").split()
        letters = "".join(word[0] for word in words if word not in LINKS)
        share = {1: 0.0, 2: 0.1}.get(len(letters), 0.4)
        if letters.isalpha() and self._rng.random() < share:
            yield letters.upper()
