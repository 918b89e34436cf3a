"""Whether to answer, to ask, or to say that nothing is close: wrong is worse than asking."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.search import weights
from bot.search.hit import Decision, Hit, Manner
from bot.search.normalise import normalise


@dataclass(frozen=True, slots=True)
class Bars:
    """What a guess has to clear, in points of its score (0..100).

    From ``match`` on, and ``margin`` points ahead of the next entry, it answers by itself; from
    ``choose`` on a person is asked.
    """

    match: float
    margin: float
    choose: float


_BARS: Mapping[Manner, Bars] = {
    "careful": Bars(weights.CAREFUL_MATCH, weights.CAREFUL_MARGIN, weights.CHOOSE),
    "balanced": Bars(weights.MATCH, weights.MARGIN, weights.CHOOSE),
    "eager": Bars(weights.EAGER_MATCH, weights.EAGER_MARGIN, weights.CHOOSE),
}


def bars(manner: Manner) -> Bars:
    """What a guess has to clear in this manner.

    They differ in how sure an answer has to be. What is worth asking about is the same in all.
    """
    return _BARS[manner]


def known(hits: Sequence[Hit]) -> Decision:
    """For names found in a table: one entry answers, several are offered.

    Two letters that are the initials of just one name are still asked about.
    """
    first = hits[0]
    unsure = first.reason == "initials" and first.score < weights.INITIALS
    return "match" if len(hits) == 1 and not unsure else "choose"


def guessed(hits: Sequence[Hit], bars: Bars) -> Decision:
    """For names found by their spelling: a high score and a clear lead answer.

    Two entries that both hold the words of the query are asked about, whatever their scores:
    "engineer" means none of them more than another.
    """
    if not hits or hits[0].score < bars.choose:
        return "none"
    if hits[0].score < bars.match or (len(hits) > 1 and _close(hits[0], hits[1], bars)):
        return "choose"
    return "match"


def with_named(
    decision: Decision, hits: list[Hit], named: Sequence[Hit]
) -> tuple[Decision, list[Hit]]:
    """The guess, in the light of the entries that the query names word for word.

    They go before guesses that are no better. And an answer by words has to account for all of
    them: "ci/cd pipeline" is not answered with *Continuous Integration* alone.
    """
    if decision == "match" and all(_accounts_for(hits[0], hit) for hit in named):
        return decision, hits
    best: dict[str, Hit] = {}
    for hit in sorted([*named, *hits], key=lambda hit: -hit.score):
        best.setdefault(hit.entry.id, hit)
    return "none" if decision == "none" else "choose", list(best.values())


def _accounts_for(answer: Hit, named: Hit) -> bool:
    if answer.reason != "words" or answer.entry is named.entry:
        return True
    words = set(normalise(answer.matched).split())
    return words.issuperset(normalise(named.matched).split())


def _close(first: Hit, second: Hit, bars: Bars) -> bool:
    both_hold_it = first.reason == second.reason == "words" and second.score >= bars.choose
    return both_hold_it or first.score - second.score < bars.margin
