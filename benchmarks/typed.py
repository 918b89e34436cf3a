"""What stands in the box while a name is being typed: the questions for completion."""

from random import Random

from benchmarks.slips import slip

SHORT = (4, 6)
"""Letters after which people look at what is offered, at least and at most."""
PART = (3, 6)
"""The same for the beginning of a word inside a name."""


def beginning(name: str, rng: Random) -> str | None:
    """The first four to six characters of a longer name, in small letters."""
    size = rng.randint(*SHORT)
    return name[:size].lower().strip() if len(name) > size else None


def long_beginning(name: str, rng: Random) -> str | None:
    """Well over half of a name, the end still missing."""
    size = round(len(name) * rng.uniform(0.6, 0.85))
    return name[:size].lower().strip() if SHORT[1] < size < len(name) else None


def inner_word(name: str, rng: Random) -> str | None:
    """The beginning of a word that is not the first, or the beginnings of several: "bac eng"."""
    words = name.lower().split()
    inner = [word for word in words[1:] if len(word) > PART[0]]
    if not inner:
        return None
    if rng.random() < 1 / 2:
        return " ".join(word[: PART[0]] for word in words)
    word = rng.choice(inner)
    return word[: min(rng.randint(*PART), len(word) - 1)]


def beginning_with_slip(name: str, rng: Random) -> str | None:
    """The beginning of a name, long enough to be known again, with a slip in it."""
    size = max(SHORT[1], round(len(name) * rng.uniform(0.4, 0.8)))
    return slip(name[:size].lower().strip(), rng) if len(name) > size else None
