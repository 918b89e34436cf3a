"""Names that search finds by itself."""

import pytest

from bot.lexicon import Entry, Glossary
from bot.search import SearchEngine
from tests.lint.conftest import Linted

NEEDLESS = [
    ("Back End Developer", "back-end developer"),
    ("Back End Developer", "BackEnd Developers"),
    ("Query", "queries"),
    ("Café", "cafe"),
    ("KPI", "KPIs"),
    ("Сервер", "сервёр"),
    ("缓存", "缓 存"),
]

NEEDED = [
    ("C", "C++"),
    ("Back End Developer", "Backend Engineer"),
    ("🚀", "!?"),
    ("DNS", "DN"),
    ("缓存", "缓存器"),
]


def content(term: str, name: str) -> str:
    return f"id: x\nterm: '{term}'\nmisspellings: [Other, '{name}']\ndefinition: d\n"


@pytest.mark.parametrize(("term", "name"), NEEDLESS)
def test_a_name_that_differs_in_form_only_is_needless(term: str, name: str, linted: Linted) -> None:
    """Case, accents, spaces, hyphens and plurals are read as one; the first name stays."""
    message = f"3:23 needless-name the misspelling `{name}` is found through `{term}`"
    assert linted("needless-name", content(term, name)) == [(message, "remove it")]


@pytest.mark.parametrize(("term", "name"), NEEDLESS)
def test_what_is_called_needless_is_found_without_it(term: str, name: str) -> None:
    """Whoever follows the advice loses nothing: search answers with the entry all the same."""
    entry = Entry.model_validate({"id": "x", "term": term, "definition": "d"})
    found = SearchEngine(Glossary((entry,))).search(name)
    assert (found.decision, found.hits[0].entry) == ("match", entry)


@pytest.mark.parametrize(("term", "name"), NEEDED)
def test_a_name_of_other_letters_is_needed(term: str, name: str, linted: Linted) -> None:
    """Signs that are part of a name count, and two names without letters have nothing in common."""
    assert linted("needless-name", content(term, name)) == []


def test_each_kind_of_name_is_compared(linted: Linted) -> None:
    """An alias may repeat the term in another form, and an abbreviation an alias."""
    names = "aliases: [Frontends, Web UI]\nabbreviations: [web-ui, WEB UI]\n"
    assert linted("needless-name", f"term: Front-end\ndefinition: d\n{names}") == [
        ("3:11 needless-name the alias `Frontends` is found through `Front-end`", "remove it"),
        ("4:17 needless-name the abbreviation `web-ui` is found through `Web UI`", "remove it"),
    ]
