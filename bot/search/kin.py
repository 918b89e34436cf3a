"""How words are related: forms of one word, opposites, and persons named after what they do."""

PERSON_ENDINGS = ("ant", "er", "head", "ian", "ist", "lead", "officer", "or")
"""How words end that name a person: a pipeline is not a pipeline engineer."""

_FORM_ENDINGS = frozenset(
    [
        *("", "e", "d", "ed", "ing"),
        *("ion", "ation", "ment", "al"),
        *("le", "able", "ility", "ability", "ity"),
    ]
)
"""What may follow the part that two forms share. A person ("tester") is no form of a deed."""

_AGENT_ENDINGS = frozenset(["er", "r", "or", "ist", "ant"])
"""What makes a person, or a tool, of a deed."""

_TURNS = ("anti", "de", "dis", "in", "non", "off", "on", "un")
"""Beginnings that turn a word round."""

_SHARED = 4
"""Letters of the shortest part that two related words share: fewer are no word."""


def kin(one: str, other: str) -> bool:
    """Whether two words are forms of one: "encrypt" and "encryption"."""
    shared = _begins_alike(one, other)
    return shared >= _SHARED and {one[shared:], other[shared:]} <= _FORM_ENDINGS


def apart(one: str, other: str) -> bool:
    """Whether two words look alike and are two: "onboarding", "offboarding"; "test", "tester"."""
    if one == other:
        return False
    if not _bare(one).isdisjoint(_bare(other)):
        return True
    short, long = sorted((one, other), key=len)
    shared = _begins_alike(short, long)
    return shared >= _SHARED and short[shared:] in {"", "e"} and long[shared:] in _AGENT_ENDINGS


def _begins_alike(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _bare(word: str) -> set[str]:
    """The word, and what is left of it without what may turn it round."""
    rests = (word.removeprefix(turn) for turn in _TURNS)
    return {word, *(rest for rest in rests if len(rest) >= _SHARED)}
