"""What each slip of the hand costs, and that nothing else does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.scoring import letters
from bot.search.slips import cost

ONE_EACH = {
    "doubled": "deplloy",
    "swapped": "depoly",
    "neighbor": "depkoy",
    "vowel": "depley",
    "letter": "depxloy",
    "instead": "dexloy",
}
"""Each slip inside "deploy"."""


@pytest.mark.parametrize(
    ("likelier", "other"),
    [
        ("doubled", "swapped"),
        ("swapped", "neighbor"),
        ("swapped", "vowel"),
        ("neighbor", "letter"),
        ("vowel", "letter"),
        ("letter", "instead"),
    ],
)
def test_what_happens_more_often_costs_less(likelier: str, other: str) -> None:
    """A letter twice is the likeliest slip, and a letter from anywhere the least likely."""
    assert cost(ONE_EACH[likelier], "deploy") < cost(ONE_EACH[other], "deploy")


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("deployy", "doubled"),  # at the end
        ("ddeploy", "doubled"),  # at the beginning, where the first letter is right
        ("dpeloy", "swapped"),
        ("depoloy", "letter"),  # twice, but not beside itself
        ("deplo", "letter"),  # one too few
        ("deplot", "neighbor"),  # to the left
        ("deplou", "neighbor"),  # to the right
        ("deplog", "neighbor"),  # below
        ("drploy", "neighbor"),
        ("depooy", "neighbor"),  # above
        ("deplyy", "vowel"),
        ("deplob", "instead"),  # two rows below
    ],
)
def test_a_slip_costs_the_same_wherever_it_happens(typed: str, kind: str) -> None:
    """Its kind counts, and not its place or the side to which the finger went."""
    assert cost(typed, "deploy") == pytest.approx(cost(ONE_EACH[kind], "deploy"))


def test_two_letters_for_one_are_as_one_for_two() -> None:
    """People lose a doubled letter as easily as they make one."""
    assert cost("comit", "commit") == cost("commit", "comit") == cost("vommmit", "vommit")


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("eploy", "deplo"),  # missing
        ("xdeploy", "depxloy"),  # too many
        ("xeploy", "dexloy"),  # another
        ("feploy", "deplot"),  # a neighbor of it
        ("edploy", "depoly"),  # swapped
    ],
)
def test_the_first_letter_is_missed_the_least(first: str, later: str) -> None:
    """A slip at the beginning costs more than the same slip later."""
    assert cost(first, "deploy") > cost(later, "deploy")


def test_slips_add_up() -> None:
    """Two slips cost what both of them cost."""
    both = cost("dpeloyy", "deploy")
    assert both == pytest.approx(cost("dpeloy", "deploy") + cost("deployy", "deploy"))


texts = st.text("abeop", max_size=7)


@given(texts, texts)
def test_only_what_is_meant_costs_nothing(typed: str, meant: str) -> None:
    """Equal words cost nothing; any difference costs something, and about 1 for each slip."""
    longer = max(len(typed), len(meant))
    slips = round((1 - letters(typed, meant)) * longer) if longer else 0
    assert (cost(typed, meant) == 0) == (typed == meant)
    assert cost(typed, meant) >= slips / 2


@given(st.text("abeopx", min_size=2, max_size=7), st.data())
def test_any_two_neighbors_swapped_are_one_slip(meant: str, data: st.DataObject) -> None:
    """Whatever letters are around them."""
    at = data.draw(st.integers(1, len(meant) - 1), "at")
    typed = "d" + meant[: at - 1] + meant[at] + meant[at - 1] + meant[at + 1 :]
    swapped = 0 if meant[at] == meant[at - 1] else cost("depoly", "deploy")
    assert cost(typed, "d" + meant) == pytest.approx(swapped)
