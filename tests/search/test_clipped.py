"""Words that the trade cuts short."""

import pytest

from bot.lexicon import Glossary
from bot.search import SearchEngine
from bot.search.clipped import WHOLE
from tests.search.team import entry


@pytest.mark.parametrize(("clipped", "beginnings"), WHOLE.items())
def test_a_clipped_word_stands_for_each_of_its_wholes(
    clipped: str, beginnings: tuple[str, ...]
) -> None:
    """Beside another word of the name, it is as good as the whole word."""
    for whole in beginnings:
        guide = entry(f"Gadget {whole.title()}")
        other = entry("Gadget Warehouse")
        found = SearchEngine(Glossary((guide, other))).search(f"gadget {clipped}")
        assert found.hits[0].entry == guide
        assert found.decision == "match"
