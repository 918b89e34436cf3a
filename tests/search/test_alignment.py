"""Swaps among other slips."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from bot.search import SearchEngine
from bot.search.alignment import aligned
from tests.search.company import COMPANY

letters = st.text("abc", max_size=8)
"""Few letters, so that many of them are swapped."""


@pytest.mark.parametrize(
    ("typed", "meant", "steps"),
    [
        ("docker", "docker", []),
        ("dokcer", "docker", [(2, "kc", "ck")]),
        ("encrpytoin", "encryption", [(4, "py", "yp"), (7, "oi", "io")]),
        ("", "ab", [(0, "", "a"), (0, "", "b")]),
    ],
)
def test_swaps_are_told(typed: str, meant: str, steps: list[tuple[int, str, str]]) -> None:
    """Each slip once, where it is in what was typed."""
    assert aligned(typed, meant) == steps


@given(letters, letters)
def test_no_fewer_slips_lead_there(typed: str, meant: str) -> None:
    """As many as RapidFuzz counts, each where the others left off, and together they are right."""
    steps = aligned(typed, meant)
    assert len(steps) == OSA.distance(typed, meant)
    rebuilt, reached = "", 0
    for at, there, instead in steps:
        assert at >= reached
        assert typed[at : at + len(there)] == there
        rebuilt += typed[reached:at] + instead
        reached = at + len(there)
    assert rebuilt + typed[reached:] == meant


@pytest.mark.parametrize(
    ("typed", "term"),
    [("encrpytoin", "Encryption"), ("anisbel", "Ansible"), ("fierwlal", "Firewall")],
)
def test_two_swaps_are_two_slips(typed: str, term: str) -> None:
    """A word typed too fast is still found."""
    assert SearchEngine(COMPANY).search(typed).hits[0].entry.term == term
