"""Texts, days, numbers and ids that cannot be what they stand for."""

import pytest

from tests.lexicon.conftest import Refused

GOOD = "term: A\ndefinition: d\n"

BAD = [
    (
        "an empty definition",
        "term: A\ndefinition: ''\n",
        "2:13 empty-text `definition` holds an empty text",
        "write something, or remove it",
    ),
    (
        "spaces for a definition",
        "term: A\ndefinition: '  '\n",
        "2:13 empty-text `definition` holds an empty text",
        "write something, or remove it",
    ),
    (
        "an empty alias",
        GOOD + "aliases: [a, '']\n",
        "3:14 empty-text `aliases` holds an empty text",
        "write something, or remove it",
    ),
    (
        "an empty item",
        GOOD + "aliases:\n  - a\n  -\n",
        "5:4 empty-text `aliases` holds an empty text",
        "write something, or remove it",
    ),
    (
        "a long term",
        "term: " + "x" * 201 + "\ndefinition: d\n",
        "1:7 too-long the text of `term` has 201 characters; at most 200 fit",
        "shorten it",
    ),
    (
        "a long definition",
        "term: A\ndefinition: " + "x" * 1001 + "\n",
        "2:13 too-long the text of `definition` has 1,001 characters; at most 1,000 fit",
        "keep one or two sentences, and move the rest to `overview`",
    ),
    (
        "a long category",
        GOOD + "category: " + "x" * 61 + "\n",
        "3:11 too-long the text of `category` has 61 characters; at most 60 fit",
        "shorten it",
    ),
    (
        "a long id",
        GOOD + "id: " + "x" * 65 + "\n",
        "3:5 too-long the text of `id` has 65 characters; at most 64 fit",
        "shorten it",
    ),
    (
        "an address without its beginning",
        GOOD + "sources: [{title: T, url: example.org}]\n",
        "3:27 bad-address `example.org` is not a web address",
        "it starts with `https://` and holds no space",
    ),
    (
        "a level that is too high",
        GOOD + "level: 7\n",
        "3:8 bad-level `7` is not a level",
        "write a number from 1 (newcomer) to 5 (expert)",
    ),
    (
        "a level in words",
        GOOD + "level: two\n",
        "3:8 bad-level `two` is not a level",
        "write a number from 1 (newcomer) to 5 (expert)",
    ),
    (
        "a list for a level",
        GOOD + "level: [1]\n",
        "3:8 bad-level a list is not a level",
        "write a number from 1 (newcomer) to 5 (expert)",
    ),
    (
        "a day that is none",
        GOOD + "reviewed: 2026-02-30\n",
        "3:11 bad-date `2026-02-30` is not a day",
        "write year, month and day: `2026-11-01`",
    ),
    (
        "a day in another order",
        GOOD + "reviewed: 01.11.2026\n",
        "3:11 bad-date `01.11.2026` is not a day",
        "write year, month and day: `2026-11-01`",
    ),
    (
        "a day without hyphens",
        GOOD + "reviewed: 20261101\n",
        "3:11 bad-date `20261101` is not a day",
        "write year, month and day: `2026-11-01`",
    ),
    (
        "a number for a day",
        GOOD + "reviewed: 1700000000\n",
        "3:11 bad-date `1700000000` is not a day",
        "write year, month and day: `2026-11-01`",
    ),
    (
        "a period in words",
        GOOD + "review_every: 3 months\n",
        "3:15 bad-period `3 months` is not a length of time",
        "write days, weeks, months or years: `180d` or `6m`",
    ),
    (
        "a period of none",
        GOOD + "review_every: 0d\n",
        "3:15 bad-period `0d` is not a length of time",
        "write days, weeks, months or years: `180d` or `6m`",
    ),
    (
        "a misspelt status",
        GOOD + "status: aproved\n",
        "3:9 bad-status `aproved` is not a status",
        "did you mean `approved`?",
    ),
    (
        "an unknown status",
        GOOD + "status: fine\n",
        "3:9 bad-status `fine` is not a status",
        "choose draft, approved or deprecated",
    ),
]


@pytest.mark.parametrize(("name", "content", "expected", "hint"), BAD)
def test_a_value_that_cannot_be_is_told_with_how_to_write_it(
    name: str, content: str, expected: str, hint: str, refused: Refused
) -> None:
    """A wrong value is repeated at its place, with an example of a right one."""
    assert refused(content) == [(expected, hint)], name
