"""Queries made from the names of a glossary, each with the entries that are right answers to it.

Right is every entry from one of whose names the same text could have been made in the same way:
three letters are the initials of each name that has them, and nobody can tell which was meant.
For slips and beginnings, that are too many to list, it is the entry they were made from. What
more than a few entries may mean is not asked.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from random import Random

from benchmarks import slips, typed
from benchmarks.nothing import garbage, ordinary
from bot.lexicon import Entry


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody types, in which way it was made, and the ids of the entries it may mean.

    Nothing is right for a text that no entry explains. ``typed`` means that the text stands in
    the box unfinished, so completion is asked and not search.
    """

    text: str
    kind: str
    right: frozenset[str]
    typed: bool = False


TERMS: dict[str, slips.Maker] = {
    "exact": slips.exact,
    "case": slips.case,
    "punctuation": slips.punctuation,
    "plural": slips.plural,
    "order": slips.order,
    "neighbor key": slips.neighbor_key,
    "transposition": slips.transposition,
    "letter": slips.letter,
    "two slips": slips.two_slips,
    "initials": slips.initials,
    "word dropped": slips.shortened,
    "question": slips.question,
    "question with a slip": slips.question_with_slip,
    "mixed": slips.mixed,
    "numeronym": slips.numeronym,
}
ALIASES: dict[str, slips.Maker] = {"alias": slips.case, "alias with a slip": slips.slip}
ABBREVIATIONS: dict[str, slips.Maker] = {"abbreviation": slips.abbreviation}
TYPED: dict[str, slips.Maker] = {
    "beginning": typed.beginning,
    "long beginning": typed.long_beginning,
    "inner word": typed.inner_word,
    "beginning with a slip": typed.beginning_with_slip,
}
EVERY: dict[str, Callable[[str], Iterable[str]]] = {
    "initials": slips.every_initials,
    "word dropped": slips.every_shortened,
    "numeronym": lambda name: filter(None, [slips.numeronym(name, Random(0))]),
}
"""All texts that a name yields, for the kinds that have few of them."""


FEW = 5
"""Entries that one text may mean: as many as are offered to pick from."""


def key(text: str) -> str:
    """What two spellings of one name have in common: letters, digits, ``+`` and ``#``."""
    return "".join(sign for sign in text.casefold() if sign.isalnum() or sign in "+#")


def names_of(entry: Entry) -> tuple[str, ...]:
    """Every name that a reader is shown."""
    return (entry.term, *entry.aliases, *entry.abbreviations)


class Known:
    """Which entries of a glossary a text may mean."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._called = defaultdict[str, set[str]](set)
        self._yields = defaultdict[tuple[str, str], set[str]](set)
        self._words = set[str]()
        for entry in entries:
            for name in names_of(entry):
                self._called[key(name)].add(entry.id)
                self._words.update(map(key, name.split()))
                for kind, every in EVERY.items():
                    for text in every(name):
                        self._yields[kind, key(text)].add(entry.id)

    def called(self, text: str) -> frozenset[str]:
        """The entries of that name, but for case and punctuation."""
        return frozenset(self._called.get(key(text), ()))

    def right(self, name: str, text: str, kind: str) -> frozenset[str]:
        """The entries that ``text`` may mean, having been made from ``name`` in this way."""
        same_way = self._yields.get((kind, key(text)), ())
        return self.called(name) | self.called(text) | frozenset(same_way)

    def misses(self, text: str) -> bool:
        """No entry has this name, in any number, nor one that is longer or shorter by a word."""
        variants = [text, *slips.every_shortened(text), slips.plural(text, Random(0)) or text]
        longer = ("word dropped", key(text)) in self._yields
        return not longer and not any(map(self.called, variants))

    def shares_a_word(self, text: str) -> bool:
        """Some name has one of the words, a little one aside."""
        words = (word for word in text.split() if word not in slips.FILLERS)
        return any(key(word) in self._words for word in words)


def queries(
    sources: Sequence[Entry], known: Known, held_out: Iterable[str], each: int, seed: str
) -> tuple[Query, ...]:
    """``each`` queries of every kind, or fewer where the names give no more.

    They are made from ``sources``; ``held_out`` are names that no entry has.
    """
    terms = [entry.term for entry in sources]
    aliases = [alias for entry in sources for alias in entry.aliases]
    short = [name for entry in sources for name in entry.abbreviations if name.isascii()]
    made: list[Query] = []
    for names, makers in ((terms, TERMS), (aliases, ALIASES), (short, ABBREVIATIONS)):
        for kind, maker in makers.items():
            rng = Random(f"{seed}/{kind}")
            made += _some(names, known, kind, maker, rng, each)
    for kind, maker in TYPED.items():
        some = _some(terms + aliases, known, kind, maker, Random(f"{seed}/{kind}"), each)
        made += (Query(query.text, kind, query.right, typed=True) for query in some)
    return (*made, *_nothing(known, held_out, each, seed))


def _some(  # noqa: PLR0913, PLR0917 -- one step of queries(), and all of what it was given
    names: list[str], known: Known, kind: str, maker: slips.Maker, rng: Random, each: int
) -> list[Query]:
    found: list[Query] = []
    for name in rng.sample(names, len(names)):
        if len(found) == each:
            break
        text = maker(name, rng)
        if text and not (kind == "initials" and known.called(text)):
            right = known.right(name, text, kind)
            if len(right) <= FEW:
                found.append(Query(text, kind, right))
    return found


def _nothing(known: Known, held_out: Iterable[str], each: int, seed: str) -> Iterator[Query]:
    """Texts that name no entry, and questions about them."""
    rng = Random(f"{seed}/nothing")
    near = [name for name in held_out if known.misses(name) and known.shares_a_word(name)]
    other = [ordinary(rng) for _ in range(each)]
    asked = [slips.question(rng.choice([*near, *other]), rng) for _ in range(each)]
    kinds = {
        "nothing: near": near[:each],
        "nothing: ordinary": other,
        "nothing: question": asked,
        "nothing: garbage": [garbage(rng) for _ in range(each)],
    }
    for kind, texts in kinds.items():
        for text in dict.fromkeys(texts):
            if not known.called(text):
                yield Query(text, kind, frozenset())
