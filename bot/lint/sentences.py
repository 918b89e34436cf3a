"""A text as sentences, and as words."""

import re

_END = re.compile(
    r"""(?<=[.!?…])["”)\]]*\s+(?=["“(\[]?[^\W\d_a-z])"""  # not before a small letter
    r"|(?<=[。！？])|\n+",  # noqa: RUF001 - Chinese and Japanese ends are meant
)

_WORD = re.compile(r"[^\W_]+")


def sentences(text: str) -> list[str]:
    """The sentences of a text, without the space around them. A line break ends one, too."""
    return [found for part in _END.split(text) if (found := part.strip())]


def words(text: str) -> list[str]:
    """The words of a text without case and signs, to see whether two texts say the same."""
    return _WORD.findall(text.casefold())
