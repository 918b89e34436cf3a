"""What a contest says about each contestant, in figures. Pure: results in, numbers out.

Shares are 0..1, times are in seconds. A figure without anything to count is ``nan``.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.contest import Served

ASIDE = frozenset({"numeronym", "alt_unseen"})
"""Kinds that are shown but counted nowhere: people seldom type them, or nobody can know them."""


def positives(results: Iterable[Served]) -> list[Served]:
    """Searches that an entry answers."""
    return [
        one
        for one in results
        if one.query.right and not one.query.typed and one.query.kind not in ASIDE
    ]


def negatives(results: Iterable[Served]) -> list[Served]:
    """Searches that must find nothing."""
    return [one for one in results if not one.query.right and not one.query.typed]


def completions(results: Iterable[Served]) -> list[Served]:
    """What was asked of completion."""
    return [one for one in results if one.query.typed]


def by_kind(results: Iterable[Served]) -> dict[str, list[Served]]:
    """The results of each kind of query."""
    kinds: defaultdict[str, list[Served]] = defaultdict(list)
    for one in results:
        kinds[one.query.kind].append(one)
    return dict(kinds)


def found(results: Collection[Served], within: int) -> float:
    """The share with a right entry among the first ``within``."""
    return share(sum(0 < one.place <= within for one in results), len(results))


def mean_found(results: Iterable[Served], within: int) -> float:
    """The same, the mean over the kinds: each weighs alike, however many queries it has."""
    kinds = [found(some, within) for some in by_kind(results).values()]
    return share(sum(kinds), len(kinds))


def share(part: float, whole: float) -> float:
    """A part of a whole, where there is a whole."""
    return part / whole if whole else math.nan


@dataclass(frozen=True, slots=True)
class Decisions:
    """How well it is decided when to answer.

    ``wrong``: of the searches that an entry answers, those answered with another one.
    ``turned_away``: of those that must find nothing, those told so. ``invented``: of the same,
    those answered. ``f1``: of right answers, over the answers given and the answers wanted.
    """

    wrong: float
    turned_away: float
    invented: float
    f1: float


def own_decisions(results: Sequence[Served]) -> Decisions | None:
    """By the contestant's own decision; ``None`` when it makes none."""
    if any(one.decision is None for one in positives(results) + negatives(results)):
        return None
    return _decisions(
        results, lambda one: one.decision == "match", lambda one: one.decision == "none"
    )


def barred_decisions(results: Sequence[Served], bar: float) -> Decisions:
    """Answering with the first hit whenever its score reaches ``bar``."""

    def answers(one: Served) -> bool:
        return one.score is not None and one.score >= bar

    return _decisions(results, answers, lambda one: not answers(one))


Judgement = Callable[[Served], bool]


def _decisions(results: Sequence[Served], answers: Judgement, declines: Judgement) -> Decisions:
    wanted, unwanted = positives(results), negatives(results)
    given = list(filter(answers, wanted))
    right = sum(one.place == 1 for one in given)
    invented = sum(map(answers, unwanted))
    return Decisions(
        wrong=share(len(given) - right, len(wanted)),
        turned_away=share(sum(map(declines, unwanted)), len(unwanted)),
        invented=share(invented, len(unwanted)),
        f1=share(2 * right, len(given) + invented + len(wanted)),
    )


def best_bar(results: Sequence[Served]) -> tuple[float, float]:
    """The score from which on answering gives the best F1, and that F1: ``(bar, f1)``."""
    wanted = positives(results)
    scored = [
        (one.score, bool(one.query.right) and one.place == 1)
        for one in wanted + negatives(results)
        if one.score is not None
    ]
    best, right = (math.inf, 0.0), 0
    scored.sort(key=lambda pair: -pair[0])
    for given, (score, is_right) in enumerate(scored, 1):
        right += is_right
        is_last = given == len(scored) or scored[given][0] < score
        f1 = share(2 * right, given + len(wanted))
        if is_last and f1 > best[1]:
            best = (score, f1)
    return best


def percentile(results: Sequence[Served], share_below: float) -> float:
    """The time that this share of the queries stays under."""
    times = sorted(one.seconds for one in results)
    return times[min(len(times) - 1, int(share_below * len(times)))] if times else math.nan


def times_as_long(ours: Iterable[Served], theirs: Iterable[Served]) -> float:
    """How much longer they took in total than we did, for the queries that both served."""
    own = {one.query: one.seconds for one in ours}
    both = [(own[one.query], one.seconds) for one in theirs if one.query in own]
    return share(sum(their for _, their in both), sum(our for our, _ in both))


def missed(results: Iterable[Served]) -> list[Served]:
    """What went wrong: not found first, not offered while typed, or not told that it is nothing."""
    return [
        one
        for one in results
        if (one.place == 0 if one.query.typed else one.place != 1)
        and (one.query.right or one.decision != "none")
    ]


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of one contestant; times in milliseconds."""

    queries: int
    right_first: float
    decisions: Decisions
    decides_itself: bool
    best_f1: float
    completed_5: float
    completed_25: float
    search_p50: float
    search_p99: float
    search_speed: float
    completion_p50: float
    completion_p99: float
    completion_speed: float
    kinds: Mapping[str, float]


def figures(results: Sequence[Served], baseline: Sequence[Served]) -> Figures:
    """The figures of one contestant; the speeds say how much longer the baseline takes."""
    bar, f1 = best_bar(results)
    own = own_decisions(results)
    typed = completions(results)
    searched = [one for one in results if not one.query.typed]
    return Figures(
        queries=len(results),
        right_first=mean_found(positives(results), 1),
        decisions=own or barred_decisions(results, bar),
        decides_itself=own is not None,
        best_f1=f1,
        completed_5=mean_found(typed, 5),
        completed_25=mean_found(typed, 25),
        search_p50=1000 * percentile(searched, 0.5),
        search_p99=1000 * percentile(searched, 0.99),
        search_speed=times_as_long(searched, baseline),
        completion_p50=1000 * percentile(typed, 0.5),
        completion_p99=1000 * percentile(typed, 0.99),
        completion_speed=times_as_long(typed, baseline),
        kinds={kind: _of_kind(some, bar) for kind, some in _in_order(results)},
    )


def _in_order(results: Sequence[Served]) -> list[tuple[str, list[Served]]]:
    """Searches, completions, and what must find nothing; each from A to Z."""
    return sorted(
        by_kind(results).items(),
        key=lambda kind: (not kind[1][0].query.right, kind[1][0].query.typed, kind[0]),
    )


def _of_kind(some: Sequence[Served], bar: float) -> float:
    """Found first; found among 25 while typing; turned away where nothing is right."""
    if some[0].query.typed:
        return found(some, 25)
    if some[0].query.right:
        return found(some, 1)
    return (own_decisions(some) or barred_decisions(some, bar)).turned_away
