"""The name that was probably meant: for misspelt fields, settings and ids."""

from collections.abc import Collection
from difflib import get_close_matches

SIMILAR = 0.6
"""difflib's own measure of "close": about two letters wrong in a word of eight."""

SUGGESTED = 20
"""Ids that get a suggestion. Where more than these are wrong, somebody has renamed a whole folder
and knows it."""

COMPARED = 200_000
"""Ids that are compared for all suggestions together, in a second and a half: a glossary of 10,000
entries gets all of them, one of 100,000 gets two."""


def nearest(written: str, known: Collection[str]) -> str | None:
    """The known name closest to the one that was written, or ``None`` if none is close.

    Case, hyphens and spaces count for nothing: ``Review Every`` is ``review_every``.
    """
    folded = {_fold(name): name for name in known}
    close = get_close_matches(_fold(written), folded, n=1, cutoff=SIMILAR)
    return folded[close[0]] if close else None


class Suggestions:
    """What was probably meant by ids that no entry has, each looked for once."""

    def __init__(self, known: Collection[str]) -> None:
        self._known = known
        self._most = min(SUGGESTED, COMPARED // max(len(known), 1))
        self._meant: dict[str, str | None] = {}

    def hint(self, missing: str) -> str:
        """A question that names the closest id; empty if none is close, or too many are missing."""
        if missing not in self._meant and len(self._meant) < self._most:
            self._meant[missing] = nearest(missing, self._known)
        close = self._meant.get(missing)
        return f"did you mean `{close}`?" if close else ""


def _fold(name: str) -> str:
    return name.casefold().replace("-", "_").replace(" ", "_")
