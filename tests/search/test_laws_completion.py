"""What holds of completion in every glossary, for everything that is typed."""

from hypothesis import example, given
from hypothesis import strategies as st

from bot.lexicon import Glossary
from bot.search import Hit, SearchEngine
from bot.search.weights import ASKED_SHARE
from tests.search.drawn import glossaries, names_of, owners, phrases, queries, quickly
from tests.search.team import entry

WRITTEN = (
    *("C", "C++", "C#", ".NET", "Node.js", "GraphQL", "CI/CD", "A/B Test", "On-call", "K8s"),
    *("TLS 1.3", "What-if Analysis", "The Twelve-Factor App", "Define Phase", "R&D", "Straße"),
    *("Отчёт об инциденте", "障害報告書", "サーバー", "Café au Lait", "O'Reilly's Law", "Déjà Vu"),
)
"""Terms with all the signs and scripts that teams write."""

counts = st.dictionaries(st.sampled_from([f"entry-{at}" for at in range(8)]), st.integers(0, 1000))


def offered(hits: tuple[Hit, ...]) -> set[tuple[str, float]]:
    """The entries and their scores, leaving the order of equals aside."""
    return {(hit.entry.id, hit.score) for hit in hits}


@quickly
@given(glossaries(), counts)
@example(Glossary((entry("< =", id="signs-only"),)), {})
def test_a_name_typed_in_full_comes_first(glossary: Glossary, asked: dict[str, int]) -> None:
    """Whatever else begins so, and however often that is asked for."""
    engine = SearchEngine(glossary)
    for one in glossary.entries:
        for name in names_of(one):
            first = engine.complete(name, asked=asked)[0]
            assert first.entry.id in owners(glossary, name)


@quickly
@given(glossaries(phrases | st.sampled_from(WRITTEN)))
def test_every_beginning_of_a_term_offers_it(glossary: Glossary) -> None:
    """From the first letter to the last, an entry stays in the menu of a small glossary."""
    engine = SearchEngine(glossary)
    for one in glossary.entries:
        for end in range(1, len(one.term) + 1):
            assert one in [hit.entry for hit in engine.complete(one.term[:end])], one.term[:end]


@quickly
@given(glossaries(), queries, counts, st.integers(1, 9))
def test_completions_are_sound(
    glossary: Glossary, typed: str, asked: dict[str, int], limit: int
) -> None:
    """One hit an entry, best first, within 0..100 and the limit; typing twice is the same."""
    engine = SearchEngine(glossary)
    hits = engine.complete(typed, limit, asked)
    assert hits == engine.complete(typed, limit, asked)
    assert hits == SearchEngine(glossary).complete(typed, limit, asked)
    assert len(hits) <= limit
    scores = [hit.score for hit in hits]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 100 for score in scores)
    assert len({hit.entry.id for hit in hits}) == len(hits)


@quickly
@given(st.data(), glossaries(), queries)
def test_the_order_of_files_completes_nothing(
    data: st.DataObject, glossary: Glossary, typed: str
) -> None:
    """Shuffling the glossary changes neither what is offered nor its scores."""
    shuffled = Glossary(tuple(data.draw(st.permutations(glossary.entries))))
    assert offered(SearchEngine(glossary).complete(typed)) == offered(
        SearchEngine(shuffled).complete(typed)
    )


@quickly
@given(glossaries(), queries, counts)
def test_how_often_an_entry_is_asked_for_only_lifts_it(
    glossary: Glossary, typed: str, asked: dict[str, int]
) -> None:
    """The same entries are offered, none scores less, and none very much more."""
    engine = SearchEngine(glossary)
    without = dict(offered(engine.complete(typed)))
    lifted = dict(offered(engine.complete(typed, asked=asked)))
    assert lifted.keys() == without.keys()
    for entry_id, score in lifted.items():
        assert without[entry_id] <= score <= without[entry_id] + ASKED_SHARE


def test_of_two_beginnings_the_one_asked_for_comes_first() -> None:
    """The shorter name comes first until the team shows what it needs."""
    engine = SearchEngine(Glossary((entry("Backlog"), entry("Back End Developer"))))
    asked = {"back-end-developer": 3, "backlog": 1}
    assert engine.complete("bac")[0].entry.term == "Backlog"
    assert engine.complete("bac", asked=asked)[0].entry.term == "Back End Developer"
