"""What the shipped glossary answers beyond its golden lookups, which ``tests/shipped`` runs."""

from pathlib import Path

import pytest

from bot.lexicon import load_glossary
from bot.search import SearchEngine

SHIPPED = Path(__file__).parents[2] / "glossary"

UNSURE = [
    ("pipeline", "of delivery or of data"),
    ("data", "the beginning of much"),
    ("engineer", "the end of much"),
    ("developer", "the same"),
    ("technical", "a debt, a writer or an architect"),
    ("review", "of code, of design or of a year's work"),
    ("service", "a level, or software that is rented"),
    ("database engineer", "neither a database nor a Data Engineer"),
    ("product engineer", "another role than the Product Manager"),
    ("office manager", "another manager"),
    ("sales manager", "no Sales Engineer"),
    ("team lead", "not always a Tech Lead"),
    ("continuous improvement", "continuous, and something else"),
    ("code freeze", "no review"),
    ("graph database", "a kind of database of which the glossary knows nothing"),
    ("vector database", "the same"),
    ("cache invalidation", "more than a cache"),
    ("docker compose", "more than Docker"),
    ("sprint review", "a meeting, not the Sprint and not its Retrospective"),
    ("access token", "no Access Control"),
    ("data center", "no Cloud Call Center"),
    ("social engineering", "no Social Network"),
    ("swift code", "of a bank, not of Apple"),
    ("authority", "another word than authorization"),
    ("restore", "another word than REST"),
    ("latent", "another word than latency"),
    ("sal", "a slip in a code could be any code"),
    ("slq", "the same"),
    ("bee", "a letter more than BE is another word"),
    ("sls", "one letter from three codes"),
]

NOT_NAMES = [
    *(".NET", "42", "a", "xyzzy", "asdfgh", "?"),
    *("отпуск", "障害報告書", "מדיניות חופש"),
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


@pytest.mark.parametrize("query", NOT_NAMES)
def test_the_shipped_glossary_turns_away(engine: SearchEngine, query: str) -> None:
    """What has nothing to do with any entry is not even asked about."""
    assert engine.search(query).decision == "none"
