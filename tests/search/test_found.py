from bot.search import weights
from bot.search.found import Found, best
from tests.search.indexed import named


def found(owner: int, score: float, name: str = "Any") -> Found:
    """An entry found by a name of it."""
    return Found(owner, named(name), score, "typo")


def test_an_entry_is_found_once_by_its_best_name() -> None:
    """Of two names of one entry the nearer counts, whichever was looked at first."""
    best_last = best([found(0, 70), found(1, 75), found(0, 80)])
    best_first = best([found(0, 80), found(1, 75), found(0, 70)])
    assert [(one.owner, one.score) for one in best_last] == [(0, 80), (1, 75)]
    assert best_first == best_last


def test_of_equal_names_the_shorter_comes_first() -> None:
    """Of equal scores the name with less left over is meant; then the glossary's order counts."""
    some = best([found(0, 80, "Cache Line"), found(2, 80, "Cached"), found(1, 80, "Cacher")])
    assert [one.owner for one in some] == [1, 2, 0]


def test_what_is_not_even_near_is_not_found() -> None:
    """From the least score on an entry is worth naming, below it is not."""
    least = weights.NEAREST
    assert [one.score for one in best([found(0, least - 0.01), found(1, least)])] == [least]
