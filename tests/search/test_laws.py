"""What holds of a search in every glossary, for every query."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.lexicon import Glossary
from bot.search import Manner, Search, SearchEngine, normalise
from bot.search.plural import singular
from tests.search.drawn import (
    anything,
    glossaries,
    names_of,
    owners,
    phrases,
    queries,
    quickly,
    slips,
)
from tests.search.team import TEAM, entry

TEAM_ENGINE = SearchEngine(TEAM)

KITCHEN = (
    *("Sourdough Bun", "Bain-marie", "Noodle Bowl", "Loaf Balance", "Scramble", "Roux"),
    *("Pull-apart Bread", "Coddled Egg", "Kubbeh", "Cacao", "Saut\u00e9", "Ganache"),
)
"""Words of another trade, which share letters with the team's and no word."""


def meant(found: Search) -> tuple[str, set[str]]:
    """The decision and the entries behind it, leaving scores and the order of equals aside."""
    return found.decision, {hit.entry.id for hit in found.hits}


def scored(found: Search) -> tuple[str, set[tuple[str, float]]]:
    """The decision, the entries and their scores, leaving the order of equals aside."""
    return found.decision, {(hit.entry.id, hit.score) for hit in found.hits}


@quickly
@given(glossaries())
def test_a_name_always_finds_its_entry(glossary: Glossary) -> None:
    """An exact name answers with its entry, or offers all that share it."""
    engine = SearchEngine(glossary)
    for one in glossary.entries:
        for name in names_of(one):
            found = engine.search(name, limit=len(glossary))
            assert {hit.entry.id for hit in found.hits} == owners(glossary, name)
            assert found.decision == ("match" if len(found.hits) == 1 else "choose")
            assert found.hits[0].score == 100


DRESSES: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "small letters": str.lower,
    "titles": str.title,
    "the shift key held the wrong way": str.swapcase,
    "blanks around": lambda text: f" \t{text}\u00a0\n",
    "blanks doubled": lambda text: text.replace(" ", "  "),
    "hyphens": lambda text: text.replace(" ", "-"),
    "dashes": lambda text: text.replace(" ", " \u2013 "),
    "accents": lambda text: text.replace("e", "\u00e9").replace("a", "a\u0308"),
    "full width": lambda text: text.translate({at: at + 0xFEE0 for at in range(0x21, 0x7F)}),
    "invisible characters": "\u200b".join,
}


@pytest.mark.parametrize("dress", DRESSES.values(), ids=DRESSES)
@quickly
@given(phrases | slips())
def test_dress_never_matters(dress: Callable[[str], str], query: str) -> None:
    """The same letters find the same entries, however they are dressed."""
    query = query.strip(" -")
    assert meant(TEAM_ENGINE.search(dress(query))) == meant(TEAM_ENGINE.search(query))


@pytest.mark.parametrize("dress", DRESSES.values(), ids=DRESSES)
@quickly
@given(phrases)
def test_names_that_differ_only_in_dress_are_both_offered(
    dress: Callable[[str], str], name: str
) -> None:
    """Nobody can tell which one is meant, so the person who asks is asked."""
    twins = (entry(name, id="plain"), entry(dress(name), id="dressed"))
    found = SearchEngine(Glossary((*twins, entry("Umami")))).search(name)
    assert meant(found) == ("choose", {"plain", "dressed"})


def marks(text: str) -> set[str]:
    """The words of a text, and the initials of several."""
    words = [singular(word) for word in normalise(text).split()]
    initials = "".join(word[0] for word in words)
    return {*words, initials} if len(words) > 1 else {*words}


@st.composite
def strangers(draw: st.DrawFn, query: str) -> set[str]:
    """Names of another trade, other words of this one, and short names like pieces of a query."""
    places = st.integers(0, len(query))
    pieces = st.tuples(places, st.integers(2, 4)).map(lambda cut: query[cut[0] : sum(cut)].strip())
    return draw(st.sets(st.sampled_from(KITCHEN) | phrases | pieces.filter(normalise), min_size=3))


@settings(max_examples=200, deadline=None)
@given(st.data(), slips())
def test_a_stranger_never_takes_a_match(data: st.DataObject, query: str) -> None:
    """An entry that has nothing to do with query and answer never becomes the answer."""
    before = TEAM_ENGINE.search(query)
    if before.decision != "match":
        return
    answer = before.hits[0].entry
    taken = set().union(*map(marks, (query, *names_of(answer))))
    new = [one for one in data.draw(strangers(query)) if taken.isdisjoint(marks(one))]
    added = tuple(entry(one, id=f"new-{place}") for place, one in enumerate(new))
    after = SearchEngine(Glossary((*added, *TEAM.entries))).search(query)
    assert after.decision != "match" or after.hits[0].entry == answer


@quickly
@given(glossaries(), queries, st.integers(1, 9))
def test_hits_are_sound(glossary: Glossary, query: str, limit: int) -> None:
    """One hit an entry, best first, within 0..100 and the limit; asking twice is the same."""
    engine = SearchEngine(glossary)
    found = engine.search(query, limit)
    assert found == engine.search(query, limit) == SearchEngine(glossary).search(query, limit)
    assert (found.query, found.decision) == (query, engine.search(query).decision)
    assert found.hits == engine.search(query, limit=20).hits[:limit]
    assert found.hits or found.decision == "none"
    scores = [hit.score for hit in found.hits]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 100 for score in scores)
    assert len({hit.entry.id for hit in found.hits}) == len(found.hits)
    assert all(hit.matched in (*names_of(hit.entry), *hit.entry.misspellings) for hit in found.hits)


@quickly
@given(st.data(), glossaries(), queries)
def test_the_order_of_files_decides_nothing(
    data: st.DataObject, glossary: Glossary, query: str
) -> None:
    """Shuffling the glossary changes neither decision nor scores."""
    shuffled = Glossary(tuple(data.draw(st.permutations(glossary.entries))))
    found, other = (SearchEngine(one).search(query, limit=20) for one in (glossary, shuffled))
    assert scored(found) == scored(other)


MANNERS: tuple[Manner, ...] = ("careful", "balanced", "eager")


@quickly
@given(queries)
def test_a_more_careful_manner_never_answers_more(query: str) -> None:
    """What careful answers, balanced answers alike, and what balanced answers, eager does."""
    found = [SearchEngine(TEAM, manner).search(query) for manner in MANNERS]
    answers = [one.hits[0].entry.id for one in found if one.decision == "match"]
    assert [one.decision == "match" for one in found] == sorted(
        one.decision == "match" for one in found
    )
    assert len(set(answers)) <= 1


@quickly
@given(st.text(st.characters(), max_size=30), st.integers(1, 400))
def test_no_text_is_too_much(text: str, times: int) -> None:
    """Any characters, lone surrogates too, at any length are read without an error."""
    TEAM_ENGINE.search(text * times)
    TEAM_ENGINE.complete(text * times)


@quickly
@given(anything, anything)
def test_no_name_is_too_odd(name: str, query: str) -> None:
    """Whatever a term is written with, an engine is built of it and asked for it."""
    engine = SearchEngine(Glossary((entry(f"x{name}"),)))
    assert engine.search(f"x{name}").hits
    engine.search(query)
    engine.complete(query)


@quickly
@given(st.text(st.sampled_from("\U0001f680\u2764\ufe0f\u200d \u3000?!-+"), max_size=20))
def test_no_word_finds_no_entry(text: str) -> None:
    """Emoji, blanks and punctuation alone are no question."""
    assert TEAM_ENGINE.search(text).hits == ()
