"""Reviews whose time has come. Today is 20 November 2026."""

import pytest

from tests.lint.conftest import Linted

HINT = "check every sentence, and write today's date"

REVIEWS = [
    ("2026-11-20", "1d", None),
    ("2026-11-19", "1d", None),
    ("2026-11-18", "1d", "1 day"),
    ("2026-11-06", "2w", None),
    ("2026-11-05", "2w", "1 day"),
    ("2026-05-24", "180d", None),
    ("2026-05-01", "6m", "23 days"),
    ("2020-01-01", "1y", "2,150 days"),
    ("2026-11-01", "9999y", None),
    ("9999-12-31", "1d", None),
]


@pytest.mark.parametrize(("reviewed", "every", "since"), REVIEWS)
def test_a_review_is_overdue_on_the_day_after(
    reviewed: str, every: str, since: str | None, linted: Linted
) -> None:
    """Nothing is said on the last day of a review, nor of one that outlasts the calendar."""
    content = f"term: A\ndefinition: d\nreviewed: {reviewed}\nreview_every: {every}\n"
    message = f"3:11 overdue-review the review has been due for {since}"
    assert linted("overdue-review", content) == ([(message, HINT)] if since else [])


@pytest.mark.parametrize(
    "rest",
    [
        "reviewed: 2020-01-01\n",
        "review_every: 1d\n",
        "{reviewed: 2020-01-01, review_every: 1d, status: deprecated, replaced_by: b}",
    ],
)
def test_nothing_is_due_without_a_promise(rest: str, linted: Linted) -> None:
    """An entry without both dates promises nothing, and nobody needs to check a deprecated one."""
    old = rest.strip("{}").replace(", ", "\n")
    files = (f"term: A\ndefinition: d\n{old}\n", "term: B\ndefinition: d\n")
    assert linted("overdue-review", *files) == []
