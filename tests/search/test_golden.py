"""What the shipped glossary must not answer, although it is near; golden lookups say the rest."""

from pathlib import Path

import pytest

from bot.lexicon import load_glossary
from bot.search import SearchEngine

SHIPPED = Path(__file__).parents[2] / "glossary"

UNSURE = [
    ("data", "the beginning of much"),
    ("engineer", "the end of much"),
    ("developer", "the same"),
    ("technical", "a debt, a writer or an architect"),
    ("review", "of code, of design or of a year's work"),
    ("service", "a level, or software that is rented"),
    ("database engineer", "neither a database nor a Data Engineer"),
    ("product engineer", "another role than the Product Manager"),
    ("continuous improvement", "continuous, and something else"),
    ("graph database", "a kind of database of which the glossary knows nothing"),
    ("cache invalidation", "more than a cache"),
    ("docker compose", "more than Docker"),
    ("access token", "no Access Control"),
    ("data center", "no Cloud Call Center"),
    ("restore", "another word than REST"),
]


@pytest.fixture(scope="module")
def engine() -> SearchEngine:
    """The search in the glossary that comes with the bot."""
    loaded = load_glossary([SHIPPED])
    assert loaded.glossary is not None
    return SearchEngine(loaded.glossary)


def test_what_is_said_of_one_role_is_said_of_all(engine: SearchEngine) -> None:
    """Half a role's name gets the same kind of answer, whichever role it is."""
    decisions = {
        query: engine.search(query).decision
        for query in ("backend", "back end", "frontend", "front-end", "full stack", "devops")
    }
    assert len(set(decisions.values())) == 1, decisions


@pytest.mark.parametrize(("query", "because"), UNSURE)
def test_the_shipped_glossary_is_not_sure(engine: SearchEngine, query: str, because: str) -> None:
    """No entry is surely meant: the nearest may be offered, but never given as the answer."""
    assert engine.search(query).decision != "match", because
