"""Forms of one word: "encrypt" and "encryption", "authorize" and "authorization"."""

_ENDINGS = frozenset(
    [
        *("", "e", "s", "es", "d", "ed", "ing"),
        *("ion", "ation", "ment", "al"),
        *("le", "able", "ility", "ability", "ity"),
    ]
)
"""What may follow the part that two forms share. A person ("tester") is no form of a deed."""

_SHARED = 4
"""Letters of the shortest part that two forms share."""


def kin(one: str, other: str) -> bool:
    """Whether two words differ only in how they end, each in one of the usual ways."""
    shared = next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )
    return shared >= _SHARED and one[shared:] in _ENDINGS and other[shared:] in _ENDINGS
