"""Definitions that begin with what stands above them."""

import pytest

from tests.lint.conftest import Linted

HINT = "begin with what kind of thing it is"
TITLE = "which is its title"
NAME = "another name of the entry"

REPEATING = [
    ("Cache", "A cache is a store", "Cache", TITLE),
    ("Cache", "The **Cache**: a store", "Cache", TITLE),
    ("Cache", "“Cache” means a store", "Cache", TITLE),
    ("IT", "IT keeps the computers", "IT", TITLE),
    ("A/B Test", "A/B test with two groups", "A/B Test", TITLE),
    ("A/B Test", "An a/b test has two groups", "A/B Test", TITLE),
    ("Back-end", "The back end holds data", "Back-end", TITLE),
    ("C++", "C++ is a language", "C++", TITLE),
    ("Кэш", "Кэш хранит копии", "Кэш", TITLE),
    ("缓存", "缓存是一种存储", "缓存", TITLE),
    ("Café", "Cafe\u0301s serve coffee; a café", None, None),
    ("REST", "An architectural style is REST", "architectural style", NAME),
    ("REST", "Rest is for the weary", None, None),
    ("IT", "It keeps the computers", None, None),
    ("Latency", "Delay before an answer", None, None),
    ("Latency", "Lag is a word of players", "LAG", None),
    ("Latency", "LAG is a word of players", "LAG", NAME),
    ("Test", "Tests one thing", None, None),
    ("Cache", "Cacheable answers are kept", None, None),
    ("Cache", "A fast cache", None, None),
    ("🚀", "A picture", None, None),
]


@pytest.mark.parametrize(("term", "definition", "name", "which"), REPEATING)
def test_a_definition_does_not_begin_with_its_term(
    term: str, definition: str, name: str | None, which: str | None, linted: Linted
) -> None:
    """The title, a short form and a longer alias say nothing; a kind of thing, or a verb, does."""
    names = "aliases: [delay, architectural style]\nabbreviations: [LAG]\nmisspellings: [a fast]\n"
    content = f"term: '{term}'\ndefinition: >\n  {definition}\n{names}"
    message = f"2:13 repeated-term the definition begins with `{name}`, {which}"
    assert linted("repeated-term", content) == ([(message, HINT)] if which else [])
