"""Reviews that nobody can have done yet. Today is 20 November 2026."""

import pytest

from tests.lint.conftest import Linted


@pytest.mark.parametrize(("reviewed", "told"), [("2026-11-20", False), ("2026-11-21", True)])
def test_a_review_is_not_dated_after_today(reviewed: str, told: bool, linted: Linted) -> None:  # noqa: FBT001 - a case of a table
    """A slip in the year would put off the next review for as long."""
    content = f"term: A\ndefinition: d\nreviewed: {reviewed}\n"
    message = "3:11 future-review the review is dated 2026-11-21, and today is 2026-11-20"
    hint = "write the day of the last check"
    assert linted("future-review", content) == ([(message, hint)] if told else [])
