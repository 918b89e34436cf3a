"""What people type when they mean a name: one small function for each way to write it differently.

Each takes the name and a source of chance, and returns the text, or ``None`` where the name gives
no room for it: one word has no order, four letters no room for two slips.
"""

from collections.abc import Callable, Iterator
from random import Random

Maker = Callable[[str, Random], str | None]

ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
"""The letters of a keyboard; a row stands half a key to the right of the one above."""

SLIPPERY = 5
"""Letters a name needs before a slip in it can still be told from another name."""
SLIPPERY_TWICE = 8
"""Letters a name needs for two slips."""

FILLERS = frozenset(["a", "an", "and", "as", "at", "by", "for", "in", "of", "on", "the", "to"])
"""Words that initials often leave out."""

QUESTIONS = (
    "what is {}?", "what are {}", "whats {}", "what's a {}?", "what does {} mean?",
    "define {}", "{} meaning", "meaning of {}", "explain {} please", "tell me about {}",
    "can you explain {} to me", "does anybody know what {} is?", "hi, what is the {}?",
    "what do we mean by {}", "I don't understand {}", "how would you describe {}",
)  # fmt: skip


def _differing(name: str, texts: list[str], rng: Random) -> str | None:
    others = [text for text in dict.fromkeys(texts) if text and text != name]
    return rng.choice(others) if others else None


def exact(name: str, rng: Random) -> str | None:
    """The name as it is written."""
    del rng  # nothing is left to chance
    return name


def case(name: str, rng: Random) -> str | None:
    """The same letters, large or small in another way."""
    return _differing(name, [name.lower(), name.upper(), name.title(), name.swapcase()], rng)


def punctuation(name: str, rng: Random) -> str | None:
    """The same words with other signs between or around them, or with nothing between them."""
    words = name.replace("-", " ").split()
    texts = [sign.join(words) for sign in (" ", "-", "_", "", "  ")] if len(words) > 1 else []
    return _differing(name, [*texts, f'"{name}"', f"`{name}`", f"{name}?", f"({name})"], rng)


def plural(name: str, rng: Random) -> str | None:
    """The last word in the other number: "caches" for a cache, "cache" for caches."""
    del rng  # nothing is left to chance
    before, last = name[: name.rfind(" ") + 1], name[name.rfind(" ") + 1 :]
    if len(last) < SLIPPERY - 1 or not last.isalpha() or last.isupper():
        return None
    if last.endswith(("ss", "us", "is")):
        return None
    return before + (_one(last) if last.endswith("s") else _many(last))


def _one(word: str) -> str:
    return word[:-3] + "y" if word.endswith("ies") else word[:-1]


def _many(word: str) -> str:
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("x", "z", "ch", "sh")) else "s")


def order(name: str, rng: Random) -> str | None:
    """The same words in another order, or turned around a comma: "end, back"."""
    words = name.split()
    if len(words) == 1:
        return None
    turned = f"{words[-1]}, {' '.join(words[:-1])}"
    return _differing(name, [" ".join(rng.sample(words, len(words))), turned], rng)


def neighbor_key(name: str, rng: Random) -> str | None:
    """One letter is the one of a key beside it."""
    found = _letter(name, rng, lambda letter: bool(_beside(letter)))
    return None if found is None else _put(name, found, rng.choice(_beside(name[found])))


def _beside(letter: str) -> str:
    """The keys that touch this letter's key; none for a sign."""
    for height, row in enumerate(ROWS):
        at = row.find(letter.lower())
        if at >= 0:
            below = ROWS[height + 1][max(at - 1, 0) : at + 1] if height + 1 < len(ROWS) else ""
            above = ROWS[height - 1][at : at + 2] if height else ""
            return row[max(at - 1, 0) : at] + row[at + 1 : at + 2] + above + below
    return ""


def transposition(name: str, rng: Random) -> str | None:
    """Two letters beside each other are in the wrong order."""
    pairs = [
        at
        for at in range(1, len(name) - 1)
        if name[at : at + 2].isalpha() and name[at] != name[at + 1]
    ]
    if not pairs or _letters(name) < SLIPPERY:
        return None
    at = rng.choice(pairs)
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def letter(name: str, rng: Random) -> str | None:
    """One letter is missing, or is there twice."""
    at = _letter(name, rng, str.isalpha)
    return None if at is None else _put(name, at, rng.choice(("", name[at] * 2)))


def slip(name: str, rng: Random) -> str | None:
    """Any one of the slips."""
    return rng.choice((neighbor_key, transposition, letter))(name, rng)


def two_slips(name: str, rng: Random) -> str | None:
    """Two slips, one after the other, that do not mend each other."""
    once = slip(name, rng) if _letters(name) >= SLIPPERY_TWICE else None
    twice = slip(once, rng) if once else None
    return None if twice == name else twice


def _letters(name: str) -> int:
    return sum(map(str.isalpha, name))


def _letter(name: str, rng: Random, fits: Callable[[str], bool]) -> int | None:
    """A place to slip at; the first letter of a name is seldom the wrong one."""
    places = [at for at in range(1, len(name)) if name[at].isalpha() and fits(name[at])]
    return rng.choice(places) if places and _letters(name) >= SLIPPERY else None


def _put(name: str, at: int, text: str) -> str:
    return name[:at] + text + name[at + 1 :]


def abbreviation(name: str, rng: Random) -> str | None:
    """A short form in small letters, with dots, or as a plural: "slo", "S.L.O.", "SLOs"."""
    if not name.isalpha():
        return None
    texts = [name.lower(), ".".join(name.upper()) + "."]
    return _differing(name, [*texts, f"{name}s"] if name.isupper() else texts, rng)


def every_initials(name: str) -> Iterator[str]:
    """The first letters of a name's words, with and without the little ones; three or more."""
    words = name.replace("-", " ").replace("/", " ").lower().split()
    for said in (words, [word for word in words if word not in FILLERS]):
        letters = "".join(word[0] for word in said)
        if len(letters) > 2 and letters.isalpha():  # noqa: PLR2004 -- the docstring's three or more
            yield letters


def initials(name: str, rng: Random) -> str | None:
    """The initials of a name of three words or more, large or small."""
    found = _differing(name, list(every_initials(name)), rng)
    return found and rng.choice((found, found.upper()))


def every_shortened(name: str) -> Iterator[str]:
    """The name without one of its words; the little ones cannot be all that is left."""
    words = name.split()
    for at in range(len(words)):
        rest = words[:at] + words[at + 1 :]
        if not FILLERS.issuperset(rest):
            yield " ".join(rest)


def shortened(name: str, rng: Random) -> str | None:
    """One of the words is left out."""
    return _differing(name, list(every_shortened(name)), rng)


def question(name: str, rng: Random) -> str | None:
    """The name within a question."""
    return rng.choice(QUESTIONS).format(name if rng.random() < 1 / 2 else name.lower())


def question_with_slip(name: str, rng: Random) -> str | None:
    """The name with a slip, within a question."""
    slipped = slip(name, rng)
    return slipped and question(slipped, rng)


def mixed(name: str, rng: Random) -> str | None:
    """Two different things at once, such as another order and a slip."""
    if _letters(name) < SLIPPERY_TWICE:
        return None
    first, second = rng.sample((case, punctuation, plural, order, slip), 2)
    once = first(name, rng)
    twice = second(once, rng) if once else None
    return None if twice == name else twice


def numeronym(name: str, rng: Random) -> str | None:
    """The first and the last letter of one long word, and between them how many are left out."""
    del rng  # nothing is left to chance
    if not name.isalpha() or len(name) < SLIPPERY_TWICE:
        return None
    return f"{name[0]}{len(name) - 2}{name[-1]}".lower()
