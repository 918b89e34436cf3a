"""The words that names are made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.weights import FILLER_RARITY
from bot.search.words import Words
from tests.search.drawn import quickly

NAMES = ["slow query log", "query of queries", "slow query", "web 2", "web api", "r", ""]
WORDS = Words(NAMES)

word = st.text("abs\u00fc\u578b\U0001f680", min_size=1, max_size=3)
normals = st.lists(st.lists(word, max_size=3).map(" ".join), max_size=6)


def test_what_few_names_have_says_more() -> None:
    """A word of one name says more than one of two, and that more than one of three."""
    assert WORDS.rarity("log") > WORDS.rarity("slow") > WORDS.rarity("query") > 1


@pytest.mark.parametrize("telling", ["2", "r", "vue3", "x"])
def test_a_version_or_a_letter_says_as_much_as_a_word_that_no_name_has(telling: str) -> None:
    """It is what tells two names apart, however many names have it."""
    words = Words([*["release 2", "r lang"] * 9, "vue3"])
    assert words.rarity(telling) == pytest.approx(words.rarity("kubernetes"))
    assert words.rarity(telling) > words.rarity("release") > 1


@pytest.mark.parametrize("filler", ["of", "the"])
def test_a_filler_says_little(filler: str) -> None:
    """In a name or not, and however rare it is."""
    assert WORDS.rarity(filler) == pytest.approx(FILLER_RARITY)


@quickly
@given(normals, word)
def test_the_words_of_names_are_known(names: list[str], one: str) -> None:
    """Whole words, and no others."""
    assert (one in Words(names)) == any(one in name.split() for name in names)
    assert "quer" not in WORDS


@quickly
@given(normals, word)
def test_every_name_with_a_word_that_begins_so_is_found(names: list[str], start: str) -> None:
    """Once for each such word, as by looking at every name."""
    expected = [
        place for place, name in enumerate(names) for one in name.split() if one.startswith(start)
    ]
    assert sorted(Words(names).begun(start).tolist()) == expected


def test_what_no_name_begins_with_is_not_found() -> None:
    """An empty stretch, in a glossary without names, too."""
    assert Words(NAMES).begun("x").tolist() == Words([]).begun("a").tolist() == []
