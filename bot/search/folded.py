"""A text as the words that are compared, each with the place where it is written.

The folding is that of :mod:`bot.search.normalise`, and it changes lengths: ``ß`` becomes two
letters, a letter and its accent one, a zero-width character none. So a text is read twice: as a
whole, which gives the words, and in the smallest pieces that can be folded alone, which give the
places. Both yield the same letters in the same order.
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from bot.search.normalise import compatible, joined, normalise, visible

_REMEMBERED = 5_000
"""Characters whose folding is kept: those of every living team, and not all of Unicode."""

_JAMO = range(0x1160, 0x1200)
"""Hangul vowels and final consonants, which make one syllable with the consonant before them."""

_PIECE = re.compile("[bm](?:z*m)*")
"""A base and the marks on it. What cannot be seen is part of a piece only between the two."""

_SIGNS = ".+#\u266f\u02b9\u02bc"
"""What normalised text keeps or drops depending on what stands around it; the rest are letters."""

_NO_LETTERS = str.maketrans("", "", f" {_SIGNS}")

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u312f\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"
)
_HANGUL = "\u1100-\u11ff\uac00-\ud7a3"
_ALONE = re.compile(rf"\.?(?:[{_UNSPACED}]|[{_HANGUL}]+)[+#]*")
"""Thai, Lao, Burmese, Khmer, Japanese and Chinese are written without spaces: any letter may begin
a word. Korean has spaces, but its endings follow a foreign word without one."""


class Word(NamedTuple):
    """A folded word; ``text[start:end]``, in code points, is how it was written.

    In scripts without spaces each letter, with its marks, is a word.
    """

    folded: str
    start: int
    end: int


def words(text: str) -> list[Word]:
    """All words of ``text``, in order and without overlap.

    Where the letters of a word depend on its neighbours in a way not foreseen here, all that
    stands between two spaces is one word.
    """
    normal = _ALONE.sub(r" \g<0> ", normalise(text))
    letters, places = _letters(text)
    if normal.translate(_NO_LETTERS) == letters:
        return _placed(text, normal.split(), places)
    runs = list(re.finditer(r"\S+", text))
    if len(runs) == 1:
        folded = joined(normal)
        return [Word(folded, *runs[0].span())] if folded else []
    return [
        Word(word.folded, run.start() + word.start, run.start() + word.end)
        for run in runs
        for word in words(run[0])
    ]


def _letters(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The letters of the folded text, and for each the start and end of the piece it is from."""
    kinds = "" if text.isascii() else "".join(map(_kind, text))
    if "m" not in kinds:
        folded = list(map(_of_one, text))
        return "".join(folded), [(at, at + 1) for at, one in enumerate(folded) for _ in one]
    spans = [piece.span() for piece in _PIECE.finditer(kinds)]
    folded = [_of_piece(text[start:end]) for start, end in spans]
    return "".join(folded), [span for span, one in zip(spans, folded, strict=True) for _ in one]


def _of_piece(piece: str) -> str:
    return _of_one(piece) if len(piece) == 1 else normalise(piece).translate(_NO_LETTERS)


@lru_cache(_REMEMBERED)
def _of_one(character: str) -> str:
    return normalise(character).translate(_NO_LETTERS)


@lru_cache(_REMEMBERED)
def _kind(character: str) -> str:
    """``z`` for what cannot be seen, ``m`` for what may join the letter before it, else ``b``."""
    if not visible(character):
        return "z"
    first = unicodedata.normalize("NFKD", character)[0]
    joins = unicodedata.category(first)[0] == "M" or ord(first) in _JAMO
    return "m" if joins else "b"


def _placed(text: str, folded: list[str], places: list[tuple[int, int]]) -> list[Word]:
    """Each word with its place. Words that come from one piece, as those of ``½``, are one."""
    found: list[Word] = []
    letter = 0
    for word in folded:
        count = len(word) if word.isascii() and word.isalnum() else len(word.translate(_NO_LETTERS))
        if not count:
            continue
        start, end = places[letter][0], places[letter + count - 1][1]
        letter += count
        if count != len(word):
            start = _before(text, start, len(word) - len(word.lstrip(_SIGNS)))
            end = _after(text, end, len(word) - len(word.rstrip(_SIGNS)))
        if found and start < found[-1].end:
            before = found.pop()
            found.append(Word(before.folded + word, before.start, end))
        else:
            found.append(Word(word, start, end))
    return found


def _before(text: str, place: int, signs: int) -> int:
    """Where the signs begin that stand before a letter: the dot of ``.NET``."""
    while signs and place:
        place -= 1
        signs -= compatible(text[place]) in _SIGNS
    return place


def _after(text: str, place: int, signs: int) -> int:
    """Where the signs end that follow a letter: those of ``C++``."""
    while signs and place < len(text):
        signs -= compatible(text[place]) in _SIGNS
        place += 1
    return place
