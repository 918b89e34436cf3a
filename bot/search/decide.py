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
    """For names found by their spelling: a high score and a clear lead answer.

    Two entries that both hold the words of the query are asked about, whatever their scores:
    "engineer" means none of them more than another.
    """
    if not hits or hits[0].score < weights.CHOOSE:
        return "none"
    if hits[0].score < weights.MATCH or (len(hits) > 1 and _close(*hits[:2])):
        return "choose"
    return "match"


def _close(first: Hit, second: Hit) -> bool:
    both_hold_it = first.reason == second.reason == "words" and second.score >= weights.CHOOSE
    return both_hold_it or first.score - second.score < weights.MARGIN
