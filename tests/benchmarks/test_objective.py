import pytest

from benchmarks.objective import noise, objective
from tests.benchmarks.results import HAND_MADE, served


def test_the_objective_of_results_made_by_hand():
    """First 7/12, completed 3/8, best F1 4/7, own F1 4/9, told 1/2, wrong 1/5, invented 1/4."""
    good = 7 / 12 + 3 / 8 + 4 / 7 + 4 / 9 + 1 / 2

    assert objective(HAND_MADE) == pytest.approx(good - 5 * (1 / 5 + 1 / 4))


def test_a_confident_wrong_answer_costs_what_five_right_ones_earn():
    """Asked back instead, the same hit costs nothing; one more right hit earns a fifth of it."""
    right = [served("exact", 1, 100, "match")] * 19
    asked, answered = ([*right, served("exact", 2, 50, one)] for one in ("choose", "match"))
    own_f1 = 2 * 19 / 39 - 2 * 19 / 40

    assert objective(asked) - objective(answered) == pytest.approx(5 / 20 + own_f1)


def test_what_there_is_nothing_of_adds_nothing():
    """No completions and nothing to turn away: first, best F1 and own F1 are left."""
    assert objective([]) == 0
    assert objective([served("exact", 1, 100, "match")]) == 3


def test_noise_is_nothing_where_nothing_changes():
    """The same results differ in no draw."""
    assert noise(HAND_MADE, HAND_MADE) == 0


def test_one_query_is_noise_and_many_are_not():
    """A gain of one in a hundred is no larger than what chance makes of it; one of twenty is."""
    before = [served("exact", 0, None, "none")] * 100
    right = served("exact", 1, 100, "match")
    one, many = ([right] * count + before[count:] for count in (1, 20))

    assert objective(one) < 2 * noise(before, one)
    assert objective(many) > 2 * noise(before, many)
