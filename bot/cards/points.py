"""Named points, such as advantages: one line each, the name in bold."""

from bot.cards.fit import cut
from bot.cards.markdown import clean, escape, trusted
from bot.lexicon import Point

NAME = 60
TEXT = 120
"""Characters on a card: about three lines of a phone, room for one good sentence."""


def point(point: Point) -> str:
    """All of a point."""
    return _line(clean(point.name), trusted(point.text))


def short_point(point: Point) -> str:
    """A point on a card, cut at a sentence where it is long."""
    return _line(cut(clean(point.name), NAME), cut(trusted(point.text), TEXT))


def _line(name: str, text: str) -> str:
    parts = (f"**{escape(name)}**" if name else "", text)
    return " ".join(("•", *filter(None, parts))) if any(parts) else ""
