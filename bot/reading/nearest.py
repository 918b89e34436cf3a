"""The name that was probably meant: for misspelt fields, settings and ids."""

from collections.abc import Collection
from difflib import get_close_matches

SIMILAR = 0.6
"""difflib's own measure of "close": about two letters wrong in a word of eight."""


def nearest(written: str, known: Collection[str]) -> str | None:
    """The known name closest to the one that was written, or ``None`` if none is close.

    Case, hyphens and spaces count for nothing: ``Review Every`` is ``review_every``.
    """
    folded = {_fold(name): name for name in known}
    close = get_close_matches(_fold(written), folded, n=1, cutoff=SIMILAR)
    return folded[close[0]] if close else None


def _fold(name: str) -> str:
    return name.casefold().replace("-", "_").replace(" ", "_")
