"""What holds for every glossary and every query."""

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.lexicon import Entry, Glossary
from bot.search import Search, SearchEngine
from bot.search.names import same_key
from bot.search.normalise import plain
from tests.search.team import TEAM, entry

WORDS = ["back", "end", "front", "data", "base", "engineer", "manager", "api", "c++", "of", "level"]
TEAM_ENGINE = SearchEngine(TEAM)
quickly = settings(max_examples=60, deadline=None)

anything = st.text(max_size=40)
phrases = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
slips = st.text("abcdeinrt -", max_size=14)
names = st.one_of(phrases, anything.map(str.strip).filter(plain))
queries = st.one_of(phrases, anything, slips)


@st.composite
def glossaries(draw: st.DrawFn) -> Glossary:
    """Up to eight entries whose names often resemble each other."""
    drawn = draw(st.lists(st.lists(names, min_size=1, max_size=4), max_size=8))
    return Glossary(
        tuple(
            entry(term, *aliases, id=f"entry-{place}")
            for place, (term, *aliases) in enumerate(drawn)
        )
    )


def summary(found: Search) -> tuple[str, set[tuple[str, float]]]:
    """The decision and the entries behind it, leaving the order of equals aside."""
    return found.decision, {(hit.entry.id, hit.score) for hit in found.hits}


def meant(found: Search) -> tuple[str, set[str]]:
    """The decision and the entries behind it."""
    return found.decision, {hit.entry.id for hit in found.hits}


def owners(glossary: Glossary, name: str) -> set[str]:
    """The entries that have this name, but for case, accents, hyphens and spaces."""

    def has(one: Entry) -> bool:
        return any(same_key(other) == same_key(name) for other in (one.term, *one.aliases))

    return {one.id for one in glossary.entries if has(one)}


@quickly
@given(glossaries())
def test_a_name_always_finds_its_entry(glossary: Glossary) -> None:
    """An exact term or alias answers with its entry, or offers all that share it."""
    engine = SearchEngine(glossary)
    for one in glossary.entries:
        for name in (one.term, *one.aliases):
            found = engine.search(name, limit=len(glossary))
            assert {hit.entry.id for hit in found.hits} == owners(glossary, name)
            assert found.decision == ("match" if len(found.hits) == 1 else "choose")
            assert found.hits[0].score == 100


@quickly
@given(phrases | slips)
def test_case_accents_and_hyphens_never_matter(query: str) -> None:
    """The same letters find the same entries, however they are dressed."""
    expected = meant(TEAM_ENGINE.search(query))
    accented = query.replace("e", "\u00e9").replace("a", "a\u0308")
    for dressed in (query.upper(), query.title(), f"  {query} ", query.replace(" ", "-"), accented):
        assert meant(TEAM_ENGINE.search(dressed)) == expected


@quickly
@given(glossaries(), queries)
def test_hits_are_sound(glossary: Glossary, query: str) -> None:
    """One hit an entry, best first, within 0..100; a match has a hit; asking twice is the same."""
    engine = SearchEngine(glossary)
    found = engine.search(query)
    assert found == engine.search(query)
    assert found.hits or found.decision == "none"
    for hits in (found.hits, engine.complete(query)):
        scores = [hit.score for hit in hits]
        assert scores == sorted(scores, reverse=True)
        assert all(0 <= score <= 100 for score in scores)
        assert len({hit.entry.id for hit in hits}) == len(hits)


@quickly
@given(glossaries(), queries)
def test_the_order_of_files_decides_nothing(glossary: Glossary, query: str) -> None:
    """Turning the glossary around changes neither decision nor scores."""
    turned = Glossary(glossary.entries[::-1])
    found, other = (SearchEngine(one).search(query, limit=20) for one in (glossary, turned))
    assert summary(found) == summary(other)


@quickly
@given(st.text(st.characters(), max_size=30), st.integers(1, 400))
def test_no_text_is_too_much(text: str, times: int) -> None:
    """Any characters, lone surrogates too, at any length are read without an error."""
    TEAM_ENGINE.search(text * times)
    TEAM_ENGINE.complete(text * times)


@quickly
@given(st.text(st.sampled_from("\U0001f680\u2764\ufe0f\u200d \u3000?!-+"), max_size=20))
def test_no_word_finds_no_entry(text: str) -> None:
    """Emoji, blanks and punctuation alone are no question."""
    assert TEAM_ENGINE.search(text).hits == ()
