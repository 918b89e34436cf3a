"""Whether to answer, to ask, or to say that nothing is close: wrong is worse than asking."""

from collections.abc import Sequence

from bot.search import weights
from bot.search.hit import Decision, Hit


def known(hits: Sequence[Hit]) -> Decision:
    """For names found in a table: one entry answers, several are offered.

    Two letters that are the initials of just one name are still asked about.
    """
    first = hits[0]
    unsure = first.reason == "initials" and first.score < weights.INITIALS
    return "match" if len(hits) == 1 and not unsure else "choose"


def guessed(hits: Sequence[Hit]) -> Decision:
    """For names found by their spelling: a high score and a clear lead answer."""
    if not hits or hits[0].score < weights.CHOOSE:
        return "none"
    second = hits[1].score if len(hits) > 1 else 0.0
    clear = hits[0].score >= weights.MATCH and hits[0].score - second >= weights.MARGIN
    return "match" if clear else "choose"
