"""A text → the id that files, links and buttons use for it."""

import re
import unicodedata

_SPELLED = str.maketrans({"+": " plus ", "#": " sharp ", "&": " and ", "ß": "ss", "æ": "ae",
                          "ø": "o", "đ": "d", "ł": "l", "œ": "oe"})  # fmt: skip
"""C, C++ and C# are three things; and letters that Unicode does not take apart."""

_OTHER = re.compile(r"[^a-z0-9]+")


def slug(text: str) -> str:
    """``Back End / API`` → ``back-end-api``; empty if the text has no Latin letter or digit."""
    spelled = unicodedata.normalize("NFKD", text.casefold().translate(_SPELLED))
    if not spelled.isascii():
        spelled = "".join(letter for letter in spelled if not unicodedata.combining(letter))
    return _OTHER.sub("-", spelled).strip("-")
