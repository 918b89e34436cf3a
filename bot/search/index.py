"""Everything a search looks up, built once per glossary and never changed."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log

from bot.lexicon import Entry, Glossary
from bot.search.grams import Grams
from bot.search.names import Name, names_of
from bot.search.normalise import plain
from bot.search.weights import FILLER_RARITY, FILLERS, LEVEL_UNKNOWN

Places = Sequence[int]
Table = Mapping[str, Places]

_CODE = 3
_LONGEST_RUN = 4


@dataclass(frozen=True, slots=True)
class Index:
    """Tables from a key to the places of names in ``names``.

    ``same``: shown names without spaces; ``hidden``: misspellings likewise; ``parts``: names
    inside names; ``plural``: singular keys; ``order``: the words sorted; ``initials``: of shown
    names of two words or more; ``runs``: initials of some neighboring words of a longer name;
    ``words``: every word. ``vocabulary`` and ``starts`` are sorted, for prefixes; ``suggested``
    has the places of all entries, the best to start with first.
    """

    entries: tuple[Entry, ...]
    names: tuple[Name, ...]
    same: Table
    hidden: Table
    parts: Table
    plural: Table
    order: Table
    initials: Table
    runs: Table
    words: Table
    vocabulary: tuple[str, ...]
    starts: tuple[tuple[str, int], ...]
    rarities: Mapping[str, float]
    grams: Grams
    suggested: tuple[int, ...]

    def rarity(self, word: str) -> float:
        """How much a word says: more than 1, most for one that no name has; little for a filler."""
        return self.rarities.get(word) or _rarity(word, 0, len(self.names))

    def words_from(self, start: str) -> Iterator[str]:
        """The words of the glossary that begin with ``start``, in order."""
        for place in range(bisect_left(self.vocabulary, start), len(self.vocabulary)):
            if not self.vocabulary[place].startswith(start):
                return
            yield self.vocabulary[place]

    def names_from(self, start: str) -> Iterator[int]:
        """The shown names that begin with ``start``, spaces aside."""
        for place in range(bisect_left(self.starts, (start, 0)), len(self.starts)):
            key, name = self.starts[place]
            if not key.startswith(start):
                return
            yield name


def build(glossary: Glossary) -> Index:
    """Read every name of ``glossary`` into an index."""
    names = tuple(
        name for place, entry in enumerate(glossary.entries) for name in names_of(entry, place)
    )
    shown = [(at, name) for at, name in enumerate(names) if name.kind in _SHOWN]
    words = _table((word, at) for at, name in enumerate(names) for word in set(name.words))
    return Index(
        entries=glossary.entries,
        names=names,
        same=_table((name.key, at) for at, name in shown),
        hidden=_table((n.key, at) for at, n in enumerate(names) if n.kind == "misspelling"),
        parts=_table((n.key, at) for at, n in enumerate(names) if n.kind == "part"),
        plural=_table((key, at) for at, name in shown for key in _plurals(name)),
        order=_table((order_key(name.words), at) for at, name in shown if len(name.words) > 1),
        initials=_table((key, at) for at, name in shown for key in _initials(name.words)),
        runs=_table((key, at) for at, name in shown for key in runs(name.words)),
        words=words,
        vocabulary=tuple(sorted(words)),
        starts=tuple(sorted((n.key, at) for at, n in enumerate(names) if n.kind != "misspelling")),
        rarities={word: _rarity(word, len(held), len(names)) for word, held in words.items()},
        grams=Grams(" ".join(name.words) for name in names),
        suggested=_suggested(glossary),
    )


_SHOWN = frozenset(["term", "alias", "abbreviation"])


def order_key(words: Iterable[str]) -> str:
    """What two orders of the same words have in common."""
    return "".join(sorted(words))


def runs(words: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Initials of neighboring words that are not the whole name, and where they stand."""
    found: dict[str, tuple[int, int]] = {}
    for size in range(2, min(len(words) - 1, _LONGEST_RUN) + 1):
        for start in range(len(words) - size + 1):
            letters = "".join(word[0] for word in words[start : start + size])
            found.setdefault(letters, (start, start + size))
    return found


def _rarity(word: str, holders: int, names: int) -> float:
    return FILLER_RARITY if word in FILLERS else 1 + log(names / (1 + holders) + 1)


def _table(pairs: Iterable[tuple[str, int]]) -> Table:
    table: defaultdict[str, list[int]] = defaultdict(list)
    for key, place in pairs:
        table[key].append(place)
    return {key: tuple(places) for key, places in table.items()}


def _plurals(name: Name) -> Iterator[str]:
    if name.singulars:
        yield "".join(name.singulars)
    if name.text.isupper() and len(name.words) == 1 and len(name.key) >= _CODE:
        yield name.key + "s"  # APIs: "-is" makes no plural of an ordinary word


def _initials(words: tuple[str, ...]) -> set[str]:
    """With and without filler words: "PoH" and "PH" for Proof of History."""
    said = [word for word in words if word not in FILLERS]
    found = {"".join(word[0] for word in some) for some in (words, said)}
    return {letters for letters in found if len(letters) > 1}


def _suggested(glossary: Glossary) -> tuple[int, ...]:
    """What other entries lead to most, then what a newcomer needs, then A to Z."""
    links = Counter(other for entry in glossary.entries for other in entry.related.ids)

    def rank(place: int) -> tuple[int, int, str, int]:
        entry = glossary.entries[place]
        return -links[entry.id], entry.level or LEVEL_UNKNOWN, plain(entry.term), place

    return tuple(sorted(range(len(glossary.entries)), key=rank))
