"""The words that names are made of."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.plural import singular
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
@given(normals)
def test_a_word_says_the_same_by_its_number(names: list[str]) -> None:
    """Asked one by one or all at once, rarities are equal."""
    words = Words(names)
    assert [words.rarity(text) for text in words.texts] == pytest.approx(words.rarities.tolist())


@quickly
@given(normals)
def test_words_have_numbers_in_alphabetical_order(names: list[str]) -> None:
    """Each word once, however many names have it; others have no number."""
    words = Words(names)
    assert words.texts == sorted({one for name in names for one in name.split()})
    assert [words.number(text) for text in words.texts] == [*range(len(words.texts))]
    assert words.number("kubernetes") is None


@quickly
@given(st.lists(st.sampled_from(["log", "logs", "queries", "query", "box", "boxes", "news"])))
def test_a_word_and_its_plural_have_one_stem(names: list[str]) -> None:
    """Two words of names have the same stem exactly if they are the same in the singular."""
    words = Words(names)
    stems = words.stems.tolist()
    singulars = [*map(singular, words.texts)]
    for at, text in enumerate(words.texts):
        assert words.stem(text) == stems[at]
        assert [one == stems[at] for one in stems] == [one == singulars[at] for one in singulars]


@pytest.mark.parametrize(("asked", "known"), [("logs", "log"), ("log", "logs"), ("ways", "way")])
def test_a_word_that_no_name_has_may_have_the_stem_of_one(asked: str, known: str) -> None:
    """A plural finds its singular, and a singular the plural that ends in an s."""
    words = Words([f"slow {known}"])
    assert words.stem(asked) == words.stem(known) >= 0


@pytest.mark.parametrize("other", ["web", "lo", "logger", "logss", "glass", "acces"])
def test_what_is_like_no_word_has_no_stem(other: str) -> None:
    """A word that is no form of any is told by -1."""
    assert Words(["slow log", "glas", "access"]).stem(other) == -1


@quickly
@given(normals, word)
def test_every_name_with_a_word_that_begins_so_is_found(names: list[str], start: str) -> None:
    """Once for each such word, as by looking at every name."""
    expected = [
        place for place, name in enumerate(names) for one in name.split() if one.startswith(start)
    ]
    assert sorted(Words(names).names_begun(start).tolist()) == expected


@quickly
@given(normals, word)
def test_words_that_begin_so_are_neighbors(names: list[str], start: str) -> None:
    """From the first to the one before the last, and no others."""
    words = Words(names)
    first, last = words.begun(start)
    assert words.texts[first:last] == [one for one in words.texts if one.startswith(start)]


@quickly
@given(normals, st.data())
def test_the_words_of_names_come_one_after_the_other(names: list[str], data: st.DataObject) -> None:
    """In the order asked for, with where each name begins."""
    worded = [at for at, name in enumerate(names) if name]
    places = data.draw(st.lists(st.sampled_from(worded), max_size=5)) if worded else []
    words = Words(names)
    said, firsts = words.of(np.array(places, np.int32))
    parts = np.split(said, firsts[1:]) if places else []
    texts = [" ".join(words.texts[number] for number in part.tolist()) for part in parts]
    assert texts == [names[place] for place in places]
