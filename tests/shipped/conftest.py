"""The glossary that comes with the bot."""

from pathlib import Path

import pytest

from bot.lexicon import Glossary, Loaded, load_glossary

SHIPPED = Path(__file__).parents[2] / "glossary"


@pytest.fixture(scope="session")
def loaded() -> Loaded:
    """All of its files."""
    return load_glossary([SHIPPED])


@pytest.fixture(scope="session")
def glossary(loaded: Loaded) -> Glossary:
    """All of its entries."""
    assert loaded.glossary is not None, [str(problem) for problem in loaded.problems]
    return loaded.glossary
