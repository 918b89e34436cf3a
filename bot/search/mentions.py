"""Every name of the glossary that a text mentions, and exactly where."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick

from bot.lexicon import Entry, Glossary
from bot.search.folded import Word, words
from bot.search.meant import case_fits, runs_on, stands_alone
from bot.search.names import parts
from bot.search.plural import SHORTEST, singular

_SHORT = 3
"""Letters, at most, of a name that is looked up word by word, and not searched in the text: with
every short code of a large glossary, nearly each state of an automaton would be a match, and it
would take minutes to build.
"""

_ENDING = 3
"""Letters that a plural adds, at most: "zes" to "quiz"."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a text names something of the glossary.

    ``text[start:end]``, in code points, is what was written, from its first letter or sign to its
    last. ``matched`` is the name as the glossary writes it, be it inside another ("CD" in
    "Continuous Delivery (CD)"), or the term if a misspelling of it was found. ``entries`` are all
    that bear the name, in the order of the glossary: an acronym may have several meanings.
    """

    start: int
    end: int
    entries: tuple[Entry, ...]
    matched: str


class _Name(NamedTuple):
    """A name as it is written: one inside another stands alone, for its case and gaps count."""

    text: str
    entry: int
    hidden: bool


class Mentions:
    """Finds the names of one glossary in any text. Immutable, so any number of threads may ask.

    A name is found whatever its case, accents, hyphens and spaces, in the singular and the plural,
    and never inside a word. Some names are also ordinary words, and need to be written as names:

    * one letter (``C``): in the case that the glossary has, and standing alone;
    * two or three capitals (``IT``): in capitals, unless the glossary also has it in small letters;
    * two letters (``Go``): not in small letters only, unless the glossary has it so.
    """

    def __init__(self, glossary: Glossary) -> None:
        self._entries = glossary.entries
        self._names: dict[str, list[_Name]] = {}
        patterns: set[str] = set()
        for place, entry in enumerate(glossary.entries):
            for name in _names(entry, place):
                if run := words(name.text):
                    for key in dict.fromkeys(_keys(name.text, run)):
                        self._names.setdefault(key, []).append(name)
                    *head, last = (word.folded for word in run)
                    if head or len(last) > _SHORT:
                        patterns.add("".join(map(_searched, head)) + singular(last))
        self._automaton = AhoCorasick(patterns)

    def find(self, text: str) -> tuple[Mention, ...]:
        """All mentions, in the order of the text and without overlap; the longest at each place."""
        found = words(text)
        mentions: list[Mention] = []
        free = 0
        for first, last in self._runs(found):
            mention = self._read(text, found[first : last + 1]) if first >= free else None
            if mention:
                mentions.append(mention)
                free = last + 1
        return tuple(mentions)

    def _runs(self, found: list[Word]) -> list[tuple[int, int]]:
        """The first and last of the words that may make a name; at each place the longest first."""
        searched = [_searched(word.folded) for word in found]
        ends = list(accumulate(map(len, searched)))
        first = {
            end - len(word): at for at, (end, word) in enumerate(zip(ends, searched, strict=True))
        }
        letters = "".join(searched)
        runs = {(at, at) for at, word in enumerate(found) if self._is_known(word.folded)}
        for _, start, end in self._automaton.find_matches_as_indexes(letters, overlapping=True):
            if start in first:
                last = bisect_left(ends, end)
                if ends[last] - end <= _ENDING:
                    runs.add((first[start], last))
        return sorted(runs, key=lambda run: (run[0], -run[1]))

    def _is_known(self, word: str) -> bool:
        if word in self._names:
            return True
        return word[-1] == "s" and (word[:-1] in self._names or singular(word) in self._names)

    def _read(self, text: str, run: list[Word]) -> Mention | None:
        """What the words of ``run`` name together, if they do; exactly, before in the singular."""
        start, end = run[0].start, run[-1].end
        whole, single = _keys(text, run)
        written = {single: text[start : end - 1], whole: text[start:end]}
        for key in dict.fromkeys((whole, single)):
            names = [
                name
                for name in self._names.get(key, ())
                if case_fits(name.text, key, written[key]) and runs_on(text, run, name.text)
            ]
            if names and (len(key) > 1 or stands_alone(text, start, end)):
                return self._mention(start, end, [x for x in names if not x.hidden] or names)
        return None

    def _mention(self, start: int, end: int, names: list[_Name]) -> Mention:
        entries = tuple(self._entries[at] for at in dict.fromkeys(name.entry for name in names))
        matched = entries[0].term if names[0].hidden else names[0].text
        return Mention(start, end, entries, matched)


def _names(entry: Entry, place: int) -> Iterator[_Name]:
    for text in (entry.term, *entry.aliases, *entry.abbreviations):
        for name in (text, *parts(text)):
            yield _Name(name, place, hidden=False)
    for text in entry.misspellings:
        yield _Name(text, place, hidden=True)


def _keys(text: str, run: list[Word]) -> tuple[str, str]:
    """The letters of a name without its spaces, and the same in the singular."""
    last = run[-1]
    whole = "".join(word.folded for word in run)
    head = whole[: len(whole) - len(last.folded)]
    return whole, head + _singular(text[last.start : last.end], last.folded)


def _singular(written: str, word: str) -> str:
    """A word in the singular. Capitals are a code (``CORS``), and a small s makes its plural."""
    if written.isupper():
        return word
    if len(word) >= SHORTEST - 1 and written.endswith("s") and written[:-1].isupper():
        return word[:-1]
    return singular(word)


def _searched(word: str) -> str:
    """The form in which a word is searched: as it is, or as "query" for "queries".

    It begins with the singular, so that one pattern finds both.
    """
    single = singular(word)
    return word if word.startswith(single) else single
