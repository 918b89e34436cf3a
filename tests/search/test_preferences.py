"""For a query, one entry must come before another, each with the reason."""

import pytest

from bot.lexicon import Glossary
from bot.search import SearchEngine
from tests.search.company import COMPANY
from tests.search.preferences.preference import Preference
from tests.search.preferences.questions import QUESTIONS
from tests.search.preferences.short_names import SHORT_NAMES
from tests.search.preferences.signs import NUMBERS, SCRIPTS, SIGNS
from tests.search.preferences.team import AMONG_FEW
from tests.search.preferences.typed import TYPED
from tests.search.preferences.typos import TYPOS
from tests.search.preferences.words import WORDS
from tests.search.team import TEAM

AMONG_MANY = (*TYPOS, *WORDS, *SHORT_NAMES, *SIGNS, *NUMBERS, *SCRIPTS, *QUESTIONS)
SMALL, LARGE = SearchEngine(TEAM), SearchEngine(COMPANY)


@pytest.mark.parametrize(
    ("engine", "query", "better", "worse", "because"),
    [
        pytest.param(engine, *one, id=f"{one[0]}: {one[1]}, not {one[2]}")
        for engine, preferences in ((SMALL, AMONG_FEW), (LARGE, AMONG_MANY))
        for one in preferences
    ],
)
def test_one_entry_comes_before_another(
    engine: SearchEngine, query: str, better: str, worse: str, because: str
) -> None:
    """The nearer entry is found, and the other is behind it or not there at all."""
    terms = [hit.entry.term for hit in engine.search(query, limit=40).hits]
    assert better in terms, because
    assert worse not in terms or terms.index(better) < terms.index(worse), because


@pytest.mark.parametrize(
    ("typed", "better", "worse", "because"),
    [pytest.param(*one, id=f"{one[0]}: {one[1]}, not {one[2]}") for one in TYPED],
)
def test_one_entry_is_offered_before_another(
    typed: str, better: str, worse: str, because: str
) -> None:
    """While it is typed, the nearer entry is in the menu, and the other is not above it."""
    terms = [hit.entry.term for hit in LARGE.complete(typed)]
    assert better in terms, because
    assert worse not in terms or terms.index(better) < terms.index(worse), because


@pytest.mark.parametrize(
    ("preferences", "glossary"),
    [(AMONG_FEW, TEAM), (AMONG_MANY, COMPANY), (TYPED, COMPANY)],
    ids=["few", "many", "typed"],
)
def test_a_preference_is_about_terms_that_are_there(
    preferences: tuple[Preference, ...], glossary: Glossary
) -> None:
    """A term that is not in the glossary could neither win nor lose."""
    terms = {entry.term for entry in glossary.entries}
    asked = {term for _, better, worse, _ in preferences for term in (better, worse)}
    assert asked <= terms
