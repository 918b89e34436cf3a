"""Sentences that stand in two entries."""

import pytest

from tests.lint.conftest import Linted

HINT = "say what is true of this entry alone"
SENTENCE = "Ask the platform team before you use it."

REPEATED = [
    ("the same", SENTENCE, SENTENCE, f"`{SENTENCE}`"),
    ("after another", f"It is new. {SENTENCE} Then wait.", SENTENCE, f"`{SENTENCE}`"),
    (
        "in other signs and case",
        SENTENCE,
        "**Ask** the platform team: before you USE it!",
        "`**Ask** the platform team: before you USE it!`",
    ),
    (
        "but for its address",
        "Ask somebody of the platform team: https://example.com/a",
        "Ask somebody of the platform team: https://example.com/b",
        "`Ask somebody of the platform team: https://example.com/b`",
    ),
    (
        "in Russian",
        "Это хранилище, т.е. копия данных.",
        "Кэш. Это хранилище, т.е. копия данных.",
        "`Это хранилище, т.е. копия данных.`",
    ),
    (
        "in Chinese",
        "缓存可以减少数据库的压力。好。",
        "好的。缓存可以减少数据库的压力。",
        "`缓存可以减少数据库的压力。`",
    ),
    ("a short one", "It depends on your team.", "It depends on your team.", None),
    ("a short one in Chinese", "缓存可以减少压力。", "缓存可以减少压力。", None),
    ("one of another end", SENTENCE, SENTENCE.replace("it.", "this."), None),
    (
        "one of other code",
        "Run `start one` to begin again.",
        "Run `start two` to begin again.",
        None,
    ),
    (
        "code of several lines",
        "```\n  docker compose up --detach --wait\n  ```",
        "```\n  docker compose up --detach --wait\n  ```",
        None,
    ),
    (
        "only an address",
        "https://example.com/the/handbook/of/all/teams",
        "https://example.com/the/handbook/of/all/teams",
        None,
    ),
    ("only signs", "!!! … ???", "!!! … ???", None),
]


@pytest.mark.parametrize(("name", "first", "second", "quoted"), REPEATED)
def test_a_sentence_stands_in_one_entry(
    name: str, first: str, second: str, quoted: str | None, linted: Linted
) -> None:
    """The later of two entries is told; signs, case and addresses make no sentence another one."""
    files = [f"term: T{n}\ndefinition: |\n  {text}\n" for n, text in enumerate((first, second))]
    message = f"2:13 repeated-sentence {quoted} also stands in the entry `a`"
    assert linted("repeated-sentence", *files) == ([(message, HINT)] if quoted else []), name


def test_every_text_is_compared_with_those_of_all_earlier_entries(linted: Linted) -> None:
    """A third entry names the first; twice in one entry is a matter of style."""
    entries = f"""\
entries:
  - {{term: A, definition: d, overview: {SENTENCE}, conclusion: {SENTENCE}}}
  - {{term: B, definition: d, advantages: [{{name: n, text: {SENTENCE}}}]}}
  - {{term: C, definition: d, sections: [{{name: n, text: {SENTENCE}}}]}}
  - {{term: Old, definition: {SENTENCE}, status: deprecated, replaced_by: a}}
"""
    message = f"repeated-sentence `{SENTENCE}` also stands in the entry `a`"
    assert linted("repeated-sentence", entries) == [
        (f"3:59 {message}", HINT),
        (f"4:57 {message}", HINT),
    ]
