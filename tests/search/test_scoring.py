import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.scoring import (
    Edit,
    edits,
    letters,
    likeness,
    likenesses,
    ordered_likeness,
    start,
    starts,
)

texts = st.text("abcd\U0001f680 ", max_size=8)


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [("backend", "bakend", 1), ("hanoi", "hanio", 1), ("defect", "dfetc", 2), ("same", "same", 0)],
)
def test_a_slip_is_a_letter_or_a_swap(one: str, other: str, slips: int) -> None:
    """A letter too many, too few, wrong, or two neighbors swapped, each counts once."""
    assert letters(one, other) == pytest.approx(1 - slips / max(len(one), len(other)))


@given(texts, st.lists(texts, min_size=1, max_size=4))
def test_many_at_once_are_as_one_by_one(key: str, others: list[str]) -> None:
    """Comparing one key with many gives what each comparison would."""
    assert likeness(key, others) == pytest.approx([letters(key, other) for other in others])
    assert starts(key, others) == pytest.approx([start(key, other) for other in others])


def test_what_is_little_alike_is_not_alike() -> None:
    """Below the least that counts, a likeness is 0."""
    alike = likenesses(["backend", "cat"], ["bakend", "frontend"], 0.5)
    assert alike.tolist() == [pytest.approx([6 / 7, 0]), [0, 0]]
    assert letters("backend", "frontend") > 0.3


def test_a_slip_beside_another_order_is_still_one() -> None:
    """With the words of both in order, only the slip is left."""
    assert ordered_likeness("data engineer", "data engineer") == 1
    assert 0.9 < ordered_likeness("data enginer", "data engineer") < 1


@pytest.mark.parametrize("typed", ["kuberne", "kubrne", "kubberne"])
def test_a_beginning_may_have_a_slip(typed: str) -> None:
    """Only as much of the name is compared as is typed, one letter more or less."""
    assert start(typed, "kubernetes") > 0.85
    assert start(typed, "kanban") < 0.6


@pytest.mark.parametrize(
    ("typed", "meant", "slips"),
    [
        ("git", "git", ()),
        ("gi", "git", (Edit("missing", 2, "", "t"),)),
        ("gxit", "git", (Edit("extra", 1, "x", ""),)),
        ("gat", "git", (Edit("instead", 1, "a", "i"),)),
        ("gti", "git", (Edit("swapped", 1, "ti", "it"),)),
        ("igt", "git", (Edit("swapped", 0, "ig", "gi"),)),
        ("igt x", "git y", (Edit("swapped", 0, "ig", "gi"), Edit("instead", 4, "x", "y"))),
        ("", "a", (Edit("missing", 0, "", "a"),)),
    ],
)
def test_slips_are_told_one_by_one(typed: str, meant: str, slips: tuple[Edit, ...]) -> None:
    """Each with its place in what was typed, and a swap as one of them."""
    assert edits(typed, meant) == slips


@given(texts, texts)
def test_undoing_the_slips_gives_what_is_meant(typed: str, meant: str) -> None:
    """What an edit says stands where it says, and with all of them undone nothing is wrong."""
    undone = typed
    for edit in reversed(edits(typed, meant)):
        assert typed[edit.at : edit.at + len(edit.typed)] == edit.typed
        undone = undone[: edit.at] + edit.meant + undone[edit.at + len(edit.typed) :]
    assert undone == meant
