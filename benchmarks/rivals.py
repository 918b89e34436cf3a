"""What else a bot could look its words up with, each in a few lines, as people build it.

Each is built from pairs of a name and its entry's id. None decides by itself when to answer: the
report gives each the bar that serves it best.
"""

import math
import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process
from rapidfuzz.utils import default_process

from benchmarks.contest import Answer

Names = Sequence[tuple[str, str]]

WIDER = 4
"""Names asked for each entry wanted, because an entry may be found by several of its names."""


class Rival:
    """The part that is the same in all: names in, entries out, and completion by search."""

    name = ""
    budget: int | None = None
    package: str | None = None
    """What has to be installed, besides what the product needs."""

    def __init__(self, names: Names) -> None:
        self.ids = [entry for _, entry in names]
        self.build([name for name, _ in names])

    def build(self, names: list[str]) -> None:
        """Read the names."""
        raise NotImplementedError

    def nearest(self, text: str, count: int) -> Iterable[tuple[int, float]]:
        """The places of the nearest names and their scores, best first."""
        raise NotImplementedError

    def search(self, text: str, limit: int) -> Answer:
        """Each entry once, with its best name."""
        best: dict[str, float] = {}
        for place, score in self.nearest(text, limit * WIDER):
            best.setdefault(self.ids[place], score)
        return Answer(list(best.items())[:limit])

    def complete(self, text: str, limit: int) -> Answer:
        """The same: none of them knows the difference."""
        return self.search(text, limit)


class WRatio(Rival):
    """RapidFuzz as everybody calls it: all names, the weighted ratio, the default processor."""

    name = "WRatio"
    budget = 20_000_000

    def build(self, names: list[str]) -> None:
        """Keep the names as they are."""
        self.names = names

    def nearest(self, text: str, count: int) -> Iterator[tuple[int, float]]:
        """Compare with every name."""
        found = process.extract(
            text, self.names, scorer=fuzz.WRatio, processor=default_process, limit=count
        )
        return ((place, score) for _, score, place in found)


class TokenSort(Rival):
    """RapidFuzz with the words in order of the alphabet, on names that are processed before."""

    name = "token_sort_ratio"
    budget = 100_000_000

    def build(self, names: list[str]) -> None:
        """Process the names."""
        self.names = [default_process(name) for name in names]

    def nearest(self, text: str, count: int) -> Iterator[tuple[int, float]]:
        """Compare with every name."""
        asked = default_process(text)
        found = process.extract(asked, self.names, scorer=fuzz.token_sort_ratio, limit=count)
        return ((place, score) for _, score, place in found)


class Trigrams(Rival):
    """The cosine of letter trigrams within words, the rarer the weightier (TF-IDF)."""

    name = "trigram TF-IDF"

    def build(self, names: list[str]) -> None:
        """Write down, for each trigram, the names that have it and its share in each."""
        counts = [Counter(_trigrams(name)) for name in names]
        holders = Counter(gram for count in counts for gram in count)
        self.size = len(names)
        self.rarity = {
            gram: math.log((1 + self.size) / (1 + held)) + 1 for gram, held in holders.items()
        }
        places: defaultdict[str, list[int]] = defaultdict(list)
        shares: defaultdict[str, list[float]] = defaultdict(list)
        for place, count in enumerate(counts):
            for gram, share in self.vector(count).items():
                places[gram].append(place)
                shares[gram].append(share)
        self.postings: dict[str, tuple[NDArray[np.int32], NDArray[np.float32]]] = {
            gram: (np.array(held, np.int32), np.array(shares[gram], np.float32))
            for gram, held in places.items()
        }

    def vector(self, count: Counter[str]) -> dict[str, float]:
        """The weights of the known trigrams, of length 1 together."""
        weights = {gram: n * self.rarity[gram] for gram, n in count.items() if gram in self.rarity}
        length = math.hypot(*weights.values())
        return {gram: weight / length for gram, weight in weights.items()}

    def nearest(self, text: str, count: int) -> Iterator[tuple[int, float]]:
        """Add up what each trigram of the text has in common with every name."""
        cosine = np.zeros(self.size, np.float32)
        for gram, weight in self.vector(Counter(_trigrams(text))).items():
            places, shares = self.postings[gram]
            cosine[places] += shares * np.float32(weight)
        wanted = min(count, self.size)
        best = np.argpartition(-cosine, wanted - 1)[:wanted]
        best = best[np.argsort(-cosine[best], kind="stable")]
        return ((int(place), float(cosine[place])) for place in best if cosine[place] > 0)


def _trigrams(text: str) -> Iterator[str]:
    for word in re.findall(r"\w+", text.lower()):
        padded = f" {word} "
        yield from (padded[at : at + 3] for at in range(len(padded) - 2))


class SymSpell(Rival):
    """Each word mended by SymSpell; the names with most of those words, by token_sort_ratio."""

    name = "SymSpell + token_sort"
    package = "symspellpy"
    likeliest = 300
    spellings = 8

    def build(self, names: list[str]) -> None:
        """Teach it the words, and note which names have them."""
        self.kit = import_module("symspellpy")
        self.names = [default_process(name) for name in names]
        self.holders: defaultdict[str, list[int]] = defaultdict(list)
        for place, name in enumerate(self.names):
            for word in set(name.split()):
                self.holders[word].append(place)
        self.speller = self.kit.SymSpell(max_dictionary_edit_distance=2, prefix_length=7)
        for word, held in self.holders.items():
            self.speller.create_dictionary_entry(word, len(held))

    def nearest(self, text: str, count: int) -> list[tuple[int, float]]:
        """Compare with the names that have most of the mended words."""
        asked = default_process(text)
        words = [self.mended(word) or [word] for word in asked.split()]
        votes = Counter(
            place
            for spellings in words
            for word in spellings
            for place in self.holders.get(word, ())[:2000]
        )
        some = {place: self.names[place] for place, _ in votes.most_common(self.likeliest)}
        best: dict[int, float] = {}
        mended = " ".join(spellings[0] for spellings in words)
        for said in dict.fromkeys((asked, mended)):
            found = process.extract(said, some, scorer=fuzz.token_sort_ratio, limit=count)
            for _, score, place in found:
                best[place] = max(best.get(place, 0), score - (said != asked))
        return sorted(best.items(), key=lambda pair: -pair[1])[:count]

    def mended(self, word: str) -> list[str]:
        """The nearest known words."""
        distance = 2 if len(word) > 3 else 1  # noqa: PLR2004 -- two letters of three are another word
        found = self.speller.lookup(word, self.kit.Verbosity.CLOSEST, max_edit_distance=distance)
        return [one.term for one in found[: self.spellings]]


class FullText(Rival):
    """SQLite's full-text index of trigrams; its hundred best, by WRatio."""

    name = "FTS5 + WRatio"
    likeliest = 100

    def build(self, names: list[str]) -> None:
        """Fill the table."""
        self.names = [default_process(name) for name in names]
        self.table = sqlite3.connect(":memory:")
        self.table.execute("create virtual table names using fts5(name, tokenize='trigram')")
        rows = enumerate(self.names)
        self.table.executemany("insert into names(rowid, name) values (?, ?)", rows)

    def nearest(self, text: str, count: int) -> Iterator[tuple[int, float]]:
        """Compare with what the table finds; a text too short for it finds what begins with it."""
        asked = default_process(text)
        some = {place: self.names[place] for place in self.likely(asked)}
        found = process.extract(asked, some, scorer=fuzz.WRatio, limit=count)
        return ((place, score) for _, score, place in found)

    def likely(self, asked: str) -> list[int]:
        """The names that share most, by the table's own ranking."""
        grams = sorted({asked[at : at + 3] for at in range(len(asked) - 2)})
        if grams:
            query = "select rowid from names where name match ? order by rank limit ?"
            wanted = " OR ".join(f'"{gram}"' for gram in grams)
        else:
            query = "select rowid from names where name like ? limit ?"
            wanted = asked + "%"
        return [place for (place,) in self.table.execute(query, (wanted, self.likeliest))]


RIVALS: tuple[type[Rival], ...] = (WRatio, TokenSort, Trigrams, SymSpell, FullText)


def missing(rival: type[Rival]) -> bool:
    """Whether the package that the rival is built on is not installed."""
    return rival.package is not None and find_spec(rival.package) is None
