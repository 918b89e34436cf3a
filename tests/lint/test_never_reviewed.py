"""Entries that nobody has said to have checked."""

from tests.lint.conftest import Linted

HINT = "add `reviewed:` and the day, as 2026-11-01"


def test_an_entry_says_when_it_was_checked(linted: Linted) -> None:
    """One without a date is told at its term; one that is deprecated needs none any more."""
    content = """\
entries:
  - {term: A, definition: d}
  - {term: B, definition: d, reviewed: 2026-11-01}
  - {term: C, definition: d, status: deprecated, replaced_by: a}
  - {definition: d, term: D, status: draft}
"""
    message = "never-reviewed nobody has said when this entry was last checked"
    assert linted("never-reviewed", content) == [
        (f"2:12 {message}", HINT),
        (f"5:27 {message}", HINT),
    ]
