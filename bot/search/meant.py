"""Whether the letters of a name, found in a text, mean that name: their case and what is around.

Some names are also ordinary words, and any two words may happen to make a third one.
"""

import re
from itertools import pairwise

from bot.search.folded import Word, words
from bot.search.normalise import plain

_CODE = 3
"""Letters of a code, at most: ``IT`` and ``PR`` are also words or parts of them, longer codes
hardly ever."""

_PART = 3
"""Letters of a part, at least, for a space to be ignored: "front end" means *Frontend*, and "so a"
no *SOA*."""

_APART = re.compile(
    r"[,;!?|\u3001\u3002\uff01\uff0c\uff1b\uff1f]|[.:\u2026]\s|\n\s*[\n*+>#\u2022-]"
)
"""What ends a sentence, a paragraph or a list's item: no name goes on beyond it."""

_TIED_BEFORE = re.compile(r"[-\u2010\u2011&/+_#@.]\Z")
_TIED_AFTER = re.compile(r"[-\u2010\u2011&/+_#@]|\.\w")
"""What makes one word of a letter and its neighbor: "C-suite" and "R&D" name no language."""


def case_fits(name: str, key: str, written: str) -> bool:
    """Whether ``written`` has the case that tells a very short name from an ordinary word.

    Args:
        name: The name as the glossary writes it.
        key: Its folded letters.
        written: What stands in the text, without the ending of a plural.
    """
    if len(key) > _CODE or not key.isalpha():
        return True
    if len(key) == 1:
        return written.isupper() == name.isupper()
    if name.isupper():
        return written.isupper()
    return len(key) == _CODE or name.islower() or not written.islower()


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether nothing ties the letter at ``text[start:end]`` to a longer word.

    A Latin letter may touch a script without spaces ("Cとは"); a letter of such a script may not,
    for it is then a part of a word.
    """
    before, after = text[max(start - 1, 0) : start], text[end : end + 2]
    if _TIED_BEFORE.search(before) or _TIED_AFTER.match(after):
        return False
    touched = before.isalnum() or after[:1].isalnum()
    return not touched or plain(text[start:end]).isascii()


def runs_on(text: str, run: list[Word], name: str) -> bool:
    """Whether the words of ``run`` follow each other as those of one name do.

    Spaces and hyphens may be others than in ``name``, as long as no sentence ends there. But where
    the name has no space, the parts around one must be long enough not to be chance.
    """
    own: dict[int, str] | None = None
    place = 0
    for left, right in pairwise(run):
        place += len(left.folded)
        gap = text[left.end : right.start]
        apart = _APART.search(gap) is not None
        if not apart and not any(map(str.isspace, gap)):
            continue
        own = _gaps(name) if own is None else own
        if apart and plain(own.get(place, "")) != plain(gap):
            return False
        if place not in own and min(len(left.folded), len(right.folded)) < _PART:
            return False
    return True


def _gaps(name: str) -> dict[int, str]:
    """What stands between the words of a name, by the number of letters before it."""
    gaps, place = {}, 0
    for left, right in pairwise(words(name)):
        place += len(left.folded)
        gaps[place] = name[left.end : right.start]
    return gaps
