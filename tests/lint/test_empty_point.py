"""Points that spend a line of the card on nothing."""

import pytest

from tests.lint.conftest import Linted

HINT = "say what somebody gains, or where it is at work"

EMPTY = [
    ("Performance", "Improves performance."),
    ("Performance", "**Performance!**"),
    ("Performance", "…"),
    ("Better security", "Security is better."),
    ("Zuverlässigkeit", "ZUVERLÄSSIGKEIT"),
    ("Скорость", "Скорость лучше."),
    ("性能", "提高性能。"),
    ("速度", "更快。"),
]

FULL = [
    ("Performance", "Answers in half the time."),
    ("Netflix", "Its gateway is Zuul."),
    ("Скорость", "Ответы приходят вдвое быстрее."),
    ("性能", "每秒可以处理更多请求。"),
    ("성능", "초당 더 많은 요청을 처리한다."),
]


def entry(field: str, name: str, text: str) -> str:
    """An entry with two points, of which the second is that one."""
    other = "  - {name: Other, text: Carries twice the load.}"
    return f"""\
term: A
definition: d
{field}:
{other}
  - name: {name}
    text: '{text}'
"""


@pytest.mark.parametrize("field", ["advantages", "applications"])
@pytest.mark.parametrize(("name", "text"), EMPTY)
def test_a_point_that_repeats_its_name_is_told(
    name: str, text: str, field: str, linted: Linted
) -> None:
    """It has less than two words, or six letters of Chinese, that its name does not have."""
    message = f"6:11 empty-point the point `{name}` says hardly more than its name"
    assert linted("empty-point", entry(field, name, text)) == [(message, HINT)]


@pytest.mark.parametrize(("name", "text"), FULL)
def test_a_point_that_says_something_is_no_problem(name: str, text: str, linted: Linted) -> None:
    """A short sentence may say enough, in any script."""
    assert linted("empty-point", entry("advantages", name, text)) == []
