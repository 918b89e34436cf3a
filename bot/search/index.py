"""Everything a search looks up, built once per glossary and never changed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from bot.lexicon import Entry, Glossary
from bot.search.grams import Grams
from bot.search.initials import initials
from bot.search.names import SHOWN, Name, names_of
from bot.search.normalise import plain
from bot.search.plural import singular
from bot.search.starts import Starts
from bot.search.table import Table
from bot.search.weights import FIELD, FILLERS, LEVEL_UNKNOWN, SHORT_FORM
from bot.search.words import Numbers, Words


@dataclass(frozen=True, slots=True)
class Index:
    """The names of a glossary, entry after entry, and tables from a key to their places.

    ``owners`` has the place of each name's entry, ``lengths`` the letters of its key and ``fields``
    what its kind takes off a score. The tables: ``same`` of shown names without spaces; ``hidden``
    of misspellings likewise; ``parts`` of names inside names; ``plural`` of singular keys, where
    they differ; ``order`` of words in alphabetical order; ``initials`` of several words.
    ``suggested`` has the places of all entries, the best to start with first, and ``ranks`` the
    place of each entry among them.
    """

    entries: tuple[Entry, ...]
    names: Sequence[Name]
    owners: Numbers
    lengths: Numbers
    fields: npt.NDArray[np.float32]
    same: Table
    hidden: Table
    parts: Table
    plural: Table
    order: Table
    initials: Table
    words: Words
    grams: Grams
    starts: Starts
    suggested: Numbers
    ranks: Numbers

    def term(self, owner: int) -> Name:
        """The headword of the entry at that place: its first name."""
        return self.names[int(np.searchsorted(self.owners, owner))]

    def rank(self, place: int) -> int:
        """How soon the entry of the name at that place is suggested: 0 for the first."""
        return int(self.ranks[self.owners[place]])

    def named(self, owner: int) -> range:
        """The places of the names of the entry at that place."""
        start, end = np.searchsorted(self.owners, [owner, owner + 1]).tolist()
        return range(start, end)

    def short_for(self, word: str) -> int | None:
        """The one entry that a short form alone would find: "db" in "db admin"."""
        if not 1 < len(word) <= SHORT_FORM or word in FILLERS:
            return None
        places = [place for place in self.same.get(word) if self.names[place].code]
        owners = {int(self.owners[place]) for place in places}
        return owners.pop() if len(owners) == 1 else None

    def words_like(self, first: str, length: int, last: str) -> list[int]:
        """Shown names of one word with these first and last letters, and so many in all."""
        begun = self.words.begun(first)
        places = dict.fromkeys(begun[self.lengths[begun] == length].tolist())
        return [at for at in places if _is_word(self.names[at], first, last)]


def _is_word(name: Name, first: str, last: str) -> bool:
    whole = name.kind in SHOWN and name.key == name.normal
    return whole and name.key[0] == first and name.key[-1] == last


def build(glossary: Glossary, before: Index | None = None) -> Index:
    """Read every name of ``glossary`` into an index.

    The names of entries that are in ``before``, the same objects, are not read again.
    """
    names, counts = _read(glossary.entries, before)
    normals = [name.normal for name in names]
    places = list(range(len(names)))  # the tables share these numbers instead of having their own
    shown = [at for at in places if names[at].kind in SHOWN]
    suggested = _suggested(glossary)
    return Index(
        entries=glossary.entries,
        names=names,
        owners=np.repeat(np.arange(len(counts), dtype=np.int32), counts),
        lengths=np.array([len(name.key) for name in names], np.int32),
        fields=np.array([FIELD[name.kind] for name in names], np.float32),
        same=Table((names[at].key, at) for at in shown),
        hidden=Table((names[at].key, at) for at in places if names[at].kind == "misspelling"),
        parts=Table((names[at].key, at) for at in places if names[at].kind == "part"),
        plural=Table(_plurals(names, shown)),
        order=Table((order_key(normals[at]), at) for at in shown if " " in normals[at]),
        initials=Table((way, at) for at in places for way in initials(names[at])),
        words=Words(normals),
        grams=Grams(normals),
        starts=Starts([name.key for name in names]),
        suggested=suggested,
        ranks=np.argsort(suggested).astype(np.int32),
    )


def _read(entries: Sequence[Entry], before: Index | None) -> tuple[list[Name], list[int]]:
    """The names of all entries, and how many each has."""
    had = {} if before is None else {id(entry): names for entry, names in _by_entry(before)}
    names: list[Name] = []
    ends = [0]
    for entry in entries:
        names.extend(had.get(id(entry)) or names_of(entry))
        ends.append(len(names))
    return names, [end - start for start, end in pairwise(ends)]


def _by_entry(index: Index) -> Iterator[tuple[Entry, Sequence[Name]]]:
    starts = np.searchsorted(index.owners, np.arange(len(index.entries) + 1)).tolist()
    for entry, (start, end) in zip(index.entries, pairwise(starts), strict=True):
        yield entry, index.names[start:end]


def order_key(normal: str) -> str:
    """What two orders of the same words have in common."""
    return "".join(sorted(normal.split()))


def singular_key(normal: str) -> str:
    """What the singular and the plural of each word have in common."""
    return "".join(map(singular, normal.split()))


def _plurals(names: Sequence[Name], shown: Iterable[int]) -> Iterator[tuple[str, int]]:
    for at in shown:
        name = names[at]
        if name.normal and not name.code and (key := singular_key(name.normal)) != name.key:
            yield key, at


def _suggested(glossary: Glossary) -> Numbers:
    """What other entries lead to most, then what a newcomer needs, then A to Z."""
    links = Counter(other for entry in glossary.entries for other in entry.related.ids)

    def rank(place: int) -> tuple[int, int, str, int]:
        entry = glossary.entries[place]
        return -links[entry.id], entry.level or LEVEL_UNKNOWN, plain(entry.term), place

    return np.array(sorted(range(len(glossary.entries)), key=rank), np.int32)
