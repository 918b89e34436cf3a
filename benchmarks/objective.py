"""One number for how good a search is, and how far chance alone moves it. Pure, as the figures."""

import math
from collections.abc import Sequence
from random import Random
from statistics import stdev

from benchmarks.contest import Served
from benchmarks.figures import (
    barred_decisions,
    best_bar,
    completions,
    mean_found,
    own_decisions,
    positives,
)

WRONG_PRICE = 5.0
"""A wrong answer is believed, and a missing one only asked for again: it costs what five right ones
earn."""
DRAWS = 40
"""Times that the queries are drawn again, to see how much of a gain is luck."""


def objective(results: Sequence[Served]) -> float:
    """How much good a search does, less what its wrong answers undo.

    The sum of these shares, each 0..1: right entry first; completed, among 5 and among 25; best F1
    by score; F1 of the own decision; told that there is nothing. Less ``WRONG_PRICE`` times the
    share answered with another entry, and the share of nothing answered with any. What there is
    nothing of to count adds nothing.
    """
    bar, best_f1 = best_bar(results)
    own = own_decisions(results) or barred_decisions(results, bar)
    typed = completions(results)
    parts = (
        mean_found(positives(results), 1),
        (mean_found(typed, 5) + mean_found(typed, 25)) / 2,
        best_f1,
        own.f1,
        own.turned_away,
        -WRONG_PRICE * own.wrong,
        -WRONG_PRICE * own.invented,
    )
    return sum(part for part in parts if not math.isnan(part))


def noise(before: Sequence[Served], after: Sequence[Served]) -> float:
    """The standard deviation of a gain, had other queries of the same sort been asked.

    Both are results of the same queries in the same order.
    """
    rng = Random(len(before))
    places = range(len(before))
    draws = [rng.choices(places, k=len(before)) for _ in range(DRAWS)]
    return stdev(
        objective([after[at] for at in draw]) - objective([before[at] for at in draw])
        for draw in draws
    )
