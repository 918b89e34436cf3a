"""Named points, such as advantages: one line each, the name in bold."""

from bot.cards.fit import ELLIPSIS, cut
from bot.cards.markdown import clean, escape, trusted
from bot.lexicon import Point
from bot.lexicon.room import POINT_NAME, POINT_TEXT

_AFTER_A_SENTENCE = f" {ELLIPSIS}"
"""Where ``cut`` found the end of a sentence, the point is complete without a sign of more; the
button to the full entry is that sign."""


def point(point: Point) -> str:
    """All of a point."""
    return _line(clean(point.name), trusted(point.text))


def short_point(point: Point) -> str:
    """A point on a card, cut at a sentence where it is long."""
    text = cut(trusted(point.text), POINT_TEXT + len(_AFTER_A_SENTENCE))
    return _line(cut(clean(point.name), POINT_NAME), text.removesuffix(_AFTER_A_SENTENCE))


def _line(name: str, text: str) -> str:
    colon = ":" if text else ""
    parts = (f"**{escape(name)}{colon}**" if name else "", text)
    return " ".join(("•", *filter(None, parts))) if any(parts) else ""
