"""Terms that a text uses and that a reader cannot press."""

import pytest

from tests.lint.conftest import Linted

WORDS = """\
entries:
  - {term: API, abbreviations: [CD], definition: d}
  - {term: Compact Disc, abbreviations: [CD], definition: d}
  - {term: Cache, misspellings: [cash], definition: d}
  - {term: Кэш, id: kesh, definition: d}
  - {term: 缓存, id: huancun, definition: d}
  - {term: Old Word, definition: about the cache, status: deprecated, replaced_by: cache}
"""
HINT = "add {} to `related`, if it helps to read that next"

USES = [
    ("asks the APIs twice: this API", [("API", "`api`")]),
    ("keeps a cash", [("Cache", "`cache`")]),
    ("has an api in small letters, as has everybody", []),
    ("burns a CD", [("CD", "`api` or `compact-disc`")]),
    ("хранит копии: кэш", [("Кэш", "`kesh`")]),
    ("这是缓存。", [("缓存", "`huancun`")]),
    ("an API, then a cache", [("API", "`api`"), ("Cache", "`cache`")]),
    ("the old word", []),
    ("apiary and caching", []),
    ("runs `cache` on https://example.com/cache", []),
    ("runs ```\n  cache\n  ```", []),
    ("see [it](https://example.com/cache)", []),
    ("see [the cache](https://example.com/it)", [("Cache", "`cache`")]),
    ("nothing", []),
]


@pytest.mark.parametrize(("text", "expected"), USES)
def test_a_term_in_a_text_is_linked_to(
    text: str, expected: list[tuple[str, str]], linted: Linted
) -> None:
    """Each term is told once, however it is written, but not in code and not in an address."""
    content = f"term: User\ndefinition: d\noverview: |\n  {text}\n"
    found = linted("unlinked-term", WORDS, content)
    assert found == [
        (f"3:11 unlinked-term the text names `{name}` without a link to it", HINT.format(ids))
        for name, ids in expected
    ]


@pytest.mark.parametrize(
    "link",
    [
        "related: [cache]",
        "related: {broader: [cache]}",
        "replaced_by: cache",
        "aliases: [cache]",
        "status: deprecated\nreplaced_by: api",
    ],
)
def test_a_term_that_is_linked_to_is_no_problem(link: str, linted: Linted) -> None:
    """Any link to it will do, and it may be a name of the entry itself, or of one out of use."""
    content = f"term: User\ndefinition: Keeps a cache.\n{link}\n"
    assert linted("unlinked-term", WORDS, content) == []


def test_every_text_is_read_up_to_the_first_use(linted: Linted) -> None:
    """A term is told where a reader first meets it, in the order of the full entry."""
    content = """\
term: User
conclusion: Keep a cache.
sections:
  - {name: n, text: One cache.}
advantages:
  - {name: cache, text: One CD.}
  - {name: n, text: Another CD.}
definition: d
"""
    assert linted("unlinked-term", WORDS, content) == [
        (
            "4:21 unlinked-term the text names `Cache` without a link to it",
            HINT.format("`cache`"),
        ),
        (
            "6:25 unlinked-term the text names `CD` without a link to it",
            HINT.format("`api` or `compact-disc`"),
        ),
    ]
