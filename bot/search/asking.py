"""What is asked, ready to be held against one name after the other."""

from collections.abc import Sequence

from bot.search import weights
from bot.search.index import singular_key
from bot.search.kin import PERSON_ENDINGS, apart
from bot.search.names import Name
from bot.search.scoring import letters, ordered_likeness
from bot.search.slips import cost
from bot.search.words import Words


class Query:
    """The words of a query, and what is known of them.

    ``misspelled``: no name has some of its words. ``garbled``: it may be a word with two slips,
    too many to be found by what is left of it.
    """

    def __init__(self, words: Words, asked: Sequence[str]) -> None:
        self.words = asked
        self.text = " ".join(asked)
        self.key = "".join(asked)
        self._single = singular_key(self.text)
        self._ordered = " ".join(sorted(asked))
        said = [word for word in asked if word not in weights.FILLERS]
        self._said = said
        few = {word for word in said if len(word) < weights.WORD_TYPO_LETTERS}
        self._short = few if len(asked) > 1 else set()
        self._known = [word for word in said if word in words]
        self.several = len(said) > 1
        self._starts = [f" {word[: weights.WORD_START_LETTERS]}" for word in said or asked]
        self.misspelled = len(self._known) < len(said)
        right_length = weights.SWAP_SHORTEST <= len(self.key) <= weights.SWAP_LONGEST
        self.garbled = self.misspelled and len(asked) == 1 and right_length

    def touches(self, name: Name) -> bool:
        """Whether a word of the query may be a word of the name: both begin alike."""
        named = f" {name.normal}"
        return any(start in named for start in self._starts)

    def spelled(self, name: Name, alike: float) -> float:
        """0..1: ``alike`` as a whole, looked at slip by slip and word by word."""
        shorter, longer = sorted((len(self.key), len(name.key)))
        if shorter >= weights.SHORT_NAME:
            alike = max(1 - self._cost(name) / longer, self._reordered(name))
        if _digits(self.key) != _digits(name.key):
            return alike * weights.OTHER_NUMBER
        named = name.normal.split()
        if self._strange(name, named):
            return alike * weights.STRANGE_WORD
        return min(alike, weights.ASKED) if self._far(name, named) < weights.SLIPPED else alike

    def _cost(self, name: Name) -> float:
        """Of the slips; a plural is hardly one."""
        if self._single == self.key or name.key.endswith("s"):
            return cost(self.key, name.key)
        return min(cost(self.key, name.key), cost(self._single, name.key) + weights.SLIP_PLURAL)

    def _reordered(self, name: Name) -> float:
        if " " not in self.text or " " not in name.normal:
            return 0.0
        ordered = " ".join(sorted(name.normal.split()))
        return ordered_likeness(self._ordered, ordered) * weights.ANOTHER_ORDER

    def _strange(self, name: Name, named: Sequence[str]) -> bool:
        """Whether one has a word that is not in the other, and is no slip of one that is.

        A word that the glossary knows is that word: "modular" is no misspelled "modulator". A word
        of three letters is too short to be a slip of anything.
        """
        if any(word not in name.key for word in self._known) or not self._short.issubset(named):
            return True
        if self._far(name, named) < weights.WORD_TYPO:
            return True
        others = [word for word in named if word not in self.words]
        if any(apart(word, other) for word in self.words for other in others):
            return True
        return len(named) > 1 and any(self._lacks(word, named) for word in others)

    def _far(self, name: Name, named: Sequence[str]) -> float:
        """0..1: how alike the word is that is least like any word of the name."""
        if not self.several:
            return 1.0
        words = [word for word in self._said if word not in name.key]
        return min((max(letters(word, one) for one in named) for word in words), default=1.0)

    def _lacks(self, word: str, named: Sequence[str]) -> bool:
        """Whether a short word of the name is missing, and not only written together."""
        if len(word) >= weights.WORD_TYPO_LETTERS or word in weights.FILLERS:
            return False
        rest = "".join(one for one in named if one != word)
        return cost(self.key, rest) < cost(self.key, "".join(named))

    def adjusted(self, covered: float, name: Name, held: float) -> float:
        """0..1: what covering a name is worth, in the light of the words that are left over.

        One word is dropped sooner than two. But a thing is not the person who works on it: "data
        pipeline" asks whether *Data Pipeline Engineer* is meant, and "information officer" which.
        And a single word asks, unless it is nearly all of the name: "up" for *Stand-up*, "at sea"
        for SEA.

        Args:
            covered: What it is worth otherwise.
            name: The name.
            held: How much of the name is in the query.
        """
        words = name.normal.split()
        person = words[-1].endswith(PERSON_ENDINGS)
        if held < weights.NEARLY_ALL and (person or not self.several):
            return min(covered, weights.ASKED)
        if not self.several and weights.FILLERS.intersection(self.words).symmetric_difference(
            weights.FILLERS.intersection(words)
        ):
            return min(covered, weights.ASKED)
        return covered + (weights.ONE_MORE if len(words) == len(self.words) + 1 else 0.0)


def _digits(key: str) -> str:
    return "" if key.isalpha() else "".join(filter(str.isdigit, key))
