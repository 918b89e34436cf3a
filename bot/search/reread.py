"""Other ways to read a query that no name is near to: words written as one, and short forms."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.search import limits, weights
from bot.search.found import Found
from bot.search.index import Index
from bot.search.words import Words


@dataclass(frozen=True, slots=True)
class Rereading:
    """Another way to read a query; ``owners`` are the entries whose names took a word's place."""

    normal: str
    owners: frozenset[int] = frozenset()

    def applied(self, found: Found) -> Found:
        """What was found so: no more than a guess, and less sure than one by the words as typed."""
        score = min(found.score, weights.FUZZY_BEST) - weights.REREAD_DOUBT
        return replace(found, score=score, reason="words", read_as=self.normal)


def rereadings(index: Index, normal: str) -> Iterator[Rereading]:
    """The query with its words taken apart or together, or with its short forms spelled out."""
    words = normal[: limits.COMPARED_CHARACTERS].split()[: limits.COMPARED_WORDS]
    apart = [part for word in words for part in _split(index.words, word) or (word,)]
    if len(apart) > len(words):
        yield Rereading(" ".join(apart))
    short = min(map(len, words), default=0) < weights.WORD_TYPO_LETTERS
    if short and 1 < len(words) <= weights.WRITTEN_TOGETHER:
        yield Rereading("".join(words))
    meant = {word: owner for word in words if (owner := index.short_for(word)) is not None}
    if meant and len(words) > 1:
        spelled = [index.term(meant[word]).normal if word in meant else word for word in words]
        yield Rereading(" ".join(spelled), frozenset(meant.values()))


def _split(words: Words, text: str) -> Sequence[str]:
    """The fewest known words that make up ``text``; nothing if it is one, or too short."""
    if len(text) < weights.SPLIT_LETTERS or text in words:
        return ()
    best: list[tuple[str, ...] | None] = [()]
    for end in range(1, len(text) + 1):
        ways = [
            (*before, text[start:end])
            for start, before in enumerate(best)
            if before is not None and _stands(words, text[start:end], first=start == 0)
        ]
        best.append(min(ways, key=len, default=None))
    return best[-1] or ()


def _stands(words: Words, text: str, *, first: bool) -> bool:
    """Whether it is a part: a filler only between others, because "in" turns "version" round."""
    filler = text in weights.FILLERS
    return text in words and (not first if filler else len(text) >= weights.SPLIT_WORD)
