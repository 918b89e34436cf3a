import math

import pytest

from benchmarks import figures
from tests.benchmarks.results import HAND_MADE, served


def test_found_first_is_the_mean_over_the_kinds():
    """Two of three exact ones and one of two slips: the mean of 2/3 and 1/2."""
    assert figures.mean_found(figures.positives(HAND_MADE), 1) == pytest.approx(7 / 12)
    assert figures.mean_found(figures.positives(HAND_MADE), 5) == pytest.approx(3 / 4)


def test_completion_counts_its_own():
    """Half of the beginnings among five, all of them among 25; no inner word."""
    typed = figures.completions(HAND_MADE)

    assert figures.mean_found(typed, 5) == pytest.approx(1 / 4)
    assert figures.mean_found(typed, 25) == pytest.approx(1 / 2)


def test_own_decisions():
    """One of five wrong; two of four turned away and one answered; 2 right of 4 given, 5 wanted."""
    assert figures.own_decisions(HAND_MADE) == figures.Decisions(
        wrong=1 / 5, turned_away=2 / 4, invented=1 / 4, f1=4 / 9
    )


def test_who_decides_nothing_has_no_decisions_of_its_own():
    """A rival only scores."""
    assert figures.own_decisions([served("exact", 1, 100)]) is None


def test_decisions_by_a_bar():
    """From 85 on: 2 right of 3 given, 2 of 4 for nothing answered."""
    assert figures.barred_decisions(HAND_MADE, 85) == figures.Decisions(
        wrong=1 / 5, turned_away=2 / 4, invented=2 / 4, f1=4 / 10
    )


def test_the_best_bar_takes_what_is_right_and_no_more():
    """At 100 two answers, both right: 2 · 2 / (2 + 5); a lower bar lets wrong ones in."""
    assert figures.best_bar(HAND_MADE) == (100, pytest.approx(4 / 7))


def test_the_best_bar_takes_equal_scores_together():
    """A right and a wrong answer of the same score cannot be told apart by it."""
    results = [served("exact", 1, 90), served("nothing: other", 0, 90)]

    assert figures.best_bar(results) == (90, pytest.approx(2 / 3))


def test_without_any_answer_there_is_no_bar():
    """A bar that nothing reaches answers nothing."""
    assert figures.best_bar([served("exact", 0, None)]) == (math.inf, 0.0)


def test_percentiles():
    """Of 1 to 200 milliseconds, half stay under 101 and 99 of 100 under 199."""
    results = [served("exact", 1, 1, seconds=n / 1000) for n in range(200, 0, -1)]

    assert figures.percentile(results, 0.5) == 0.101
    assert figures.percentile(results, 0.99) == 0.199


def test_the_ratio_is_of_total_time_over_what_both_served():
    """20 + 40 ms against 1 + 2 ms are 20 times as long; what one of them left out is left out."""
    ours = [served("exact", 1, 1, text=str(n), seconds=n / 1000) for n in (1, 2, 50)]
    theirs = [served("exact", 1, 1, text=str(n), seconds=n / 50) for n in (1, 2, 7)]

    assert figures.times_as_long(ours, theirs) == pytest.approx(20)


def test_what_was_missed():
    """Not first, not offered, or not told: in the order of the results."""
    assert [one.query.kind for one in figures.missed(HAND_MADE)] == [
        "exact",
        "slip",
        "numeronym",
        "nothing: other",
        "nothing: other",
        "inner",
    ]


def test_figures_without_anything_to_count_are_no_numbers():
    """An empty run says nothing, and does not fail."""
    empty = figures.figures([], [])

    assert math.isnan(empty.right_first)
    assert math.isnan(empty.search_p50)
    assert math.isnan(empty.search_speed)


def test_by_kind():
    """Searches by what came first, completions by what was offered, the rest by what was told."""
    assert dict(figures.figures(HAND_MADE, HAND_MADE).kinds) == {
        "exact": pytest.approx(2 / 3),
        "numeronym": 0,
        "slip": 1 / 2,
        "beginning": 1,
        "inner": 0,
        "nothing: other": 1 / 2,
    }
