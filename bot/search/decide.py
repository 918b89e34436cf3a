"""Whether to answer, to ask, or to say that nothing is close: wrong is worse than asking."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.search import weights
from bot.search.clipped import WHOLE
from bot.search.found import Found
from bot.search.hit import Decision, Manner
from bot.search.kin import kin


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


def known(found: Sequence[Found]) -> Decision:
    """For names found in a table: one entry answers, several are offered.

    Two letters that are the initials of just one name are still asked about, and those of many
    say nothing.
    """
    first = found[0]
    unsure = first.score < weights.SURE
    if unsure and len(found) > weights.INITIALS_MANY:
        return "none"
    return "match" if len(found) == 1 and not unsure else "choose"


def guessed(found: Sequence[Found], bars: Bars) -> Decision:
    """For names found by their spelling: a high score and a clear lead answer.

    Two entries that both hold the words of the query are asked about, whatever their scores:
    "engineer" means none of them more than another.
    """
    if not found or found[0].score < bars.choose:
        return "none"
    first = found[0]
    if first.score < bars.match or any(_close(first, other, bars) for other in found[1:]):
        return "choose"
    return "match"


def with_named(
    decision: Decision, found: list[Found], named: Sequence[Found], text: str
) -> tuple[Decision, list[Found]]:
    """The guess, in the light of the entries that the query names word for word.

    They go before guesses that are no better. And an answer by words has to account for all of
    them: "ci/cd pipeline" is not answered with *Continuous Integration* alone. Nor is "git and
    version control" answered with one of both, whatever other names that one has. Who joins several
    names in his ``text`` means one of them.
    """
    several = len(named) > 1 and _JOINING.search(text) is not None
    if decision == "match" and not several and all(_accounts_for(found[0], one) for one in named):
        return decision, found
    best: dict[int, Found] = {}
    for one in sorted([*named, *found], key=lambda one: -one.score):
        best.setdefault(one.owner, one)
    if decision == "none" and not several:
        return "none", list(best.values())
    return "choose", list(best.values())


_JOINING = re.compile(r"[/&+,|]|\b(?:and|or|vs|versus)\b", re.IGNORECASE)


def _accounts_for(answer: Found, named: Found) -> bool:
    if answer.reason != "words" or answer.read_as or answer.owner == named.owner:
        return True
    words = answer.name.normal.split()
    short = named.name.key in "".join(word[0] for word in words)
    return short or all(_among(words, part) for part in named.name.normal.split())


def _among(words: Sequence[str], part: str) -> bool:
    """Whether a word of a name is one of these, or another form of one, or short for one."""
    whole = WHOLE.get(part, ())
    return any(word == part or kin(word, part) or word.startswith(whole) for word in words)


def _close(first: Found, other: Found, bars: Bars) -> bool:
    return (first.holds and other.holds) or first.score - other.score < bars.margin
