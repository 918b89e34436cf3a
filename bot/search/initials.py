"""Short forms that people make of a name: initials, and numbers for the letters in the middle."""

import re
from collections.abc import Iterator, Mapping, Sequence

from bot.search import weights
from bot.search.names import Name
from bot.search.normalise import humps

_TOKENS = re.compile(r"[^\W_]+")
_SPOKEN = {"to": "2", "too": "2", "two": "2", "for": "4", "four": "4"}
"""Words that sound like a digit: P2P, B2B."""

_NUMERONYM = re.compile(r"([^\W\d_])([1-9]\d?)([^\W\d_])\Z")


def initials(name: Name) -> Mapping[str, int]:
    """What the first letters of a name of several words spell, and how unusual that is.

    The most usual way comes first, and is 0.
    """
    words = name.normal.split()
    if len(words) < 2:  # noqa: PLR2004 -- several begin with two
        return {}
    ways = [(_first(words), 0), (_first([one for one in words if one not in weights.FILLERS]), 1)]
    if not _SPOKEN.keys().isdisjoint(words):
        ways.append(("".join(_SPOKEN.get(word, word[0]) for word in words), 1))
    if not name.code and name.kind != "part":
        text = humps(name.text) if name.kind == "humps" else name.text
        ways += [(_capitals(text), 1), (_hyphenated(text), 2), (_capitals(text.split("/")[0]), 3)]
    found: dict[str, int] = {}
    for way, unusual in ways:
        if len(way) > 1 and way != name.key:
            found.setdefault(way, unusual)
    return found


def _first(words: Sequence[str]) -> str:
    return "".join([word[0] for word in words])


def _capitals(text: str) -> str:
    """Short words in capitals stay whole: "OSAE" for OSA Extension."""
    tokens = _TOKENS.findall(text)
    whole = weights.SHORT_CODE
    return "".join(
        token if token.isupper() and len(token) <= whole else token[0] for token in tokens
    ).casefold()


def _hyphenated(text: str) -> str:
    """A hyphenated word counts once: "TUI" for Text-Based User Interface."""
    tokens = map(_TOKENS.search, text.replace("/", " ").split())
    return "".join(token[0][0] for token in tokens if token).casefold()


def looser(key: str) -> Iterator[str]:
    """Initials that ``key`` may be with one letter more: "oodb" has a b from inside a word."""
    for at in range(1, len(key)):
        yield key[:at] + key[at + 1 :]


def abbreviates(short: str, words: Sequence[str]) -> bool:
    """Whether ``short`` is made of the first letter of each word, and of letters that follow it.

    Filler words give none.
    """
    said = [word for word in words if word not in weights.FILLERS]
    return _made_of(short, said)


def _made_of(short: str, words: Sequence[str]) -> bool:
    if not words or not short:
        return not words and not short
    first, rest = words[0], words[1:]
    at = 0
    for taken, letter in enumerate(short):
        at = first.find(letter, at) + 1
        if not at or (taken == 0 and at > 1):
            return False
        if _made_of(short[taken + 1 :], rest):
            return True
    return False


def numeronym(key: str) -> tuple[str, int, str] | None:
    """First letter, length and last letter of the word meant by "k8s"; None for anything else."""
    found = _NUMERONYM.match(key)
    return (found[1], int(found[2]) + 2, found[3]) if found else None
