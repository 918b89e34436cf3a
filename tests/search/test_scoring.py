import pytest

from bot.search.scoring import letters, spelling, start, word


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [("backend", "bakend", 1), ("hanoi", "hanio", 1), ("defect", "dfetc", 2), ("same", "same", 0)],
)
def test_a_slip_is_a_letter_or_a_swap(one: str, other: str, slips: int) -> None:
    """A letter too many, too few, wrong, or two neighbors swapped, each counts once."""
    assert letters(one, other) == pytest.approx(1 - slips / max(len(one), len(other)))


def test_a_joined_slip_is_as_near_as_a_spaced_one() -> None:
    """Spaces are no letters."""
    alike = spelling("bakendengineer", "bakendengineer", "backendengineer", "backend engineer")
    assert alike == pytest.approx(14 / 15)


def test_a_swap_is_one_slip_in_a_whole_name_too() -> None:
    """Neighbors swapped are nearer than two letters replaced."""
    assert spelling("hanio", "hanio", "hanoi", "hanoi") == pytest.approx(0.8)


def test_another_order_is_nearly_as_near() -> None:
    """Words are also compared in alphabetical order, at a small price."""
    turned = spelling("engineerdata", "data engineer", "dataengineer", "data engineer")
    assert 0.95 < turned < 1


@pytest.mark.parametrize(("one", "other"), [("slo", "sla"), ("sla", "slam"), ("cat", "policy")])
def test_short_or_different_words_are_not_alike(one: str, other: str) -> None:
    """Words of three letters are equal or different; longer ones must share most letters."""
    assert word(one, other) == 0


def test_words_with_a_slip_are_alike() -> None:
    """One letter off is still that word."""
    assert word("enginer", "engineer") == pytest.approx(0.875)
    assert word("slo", "slo") == 1


@pytest.mark.parametrize("typed", ["kuberne", "kubrne", "kubberne"])
def test_a_beginning_may_have_a_slip(typed: str) -> None:
    """Only as much of the name is compared as is typed, one letter more or less."""
    assert start(typed, "kubernetes") > 0.85
    assert start(typed, "kanban") < 0.6
