"""An index that is built on the one before it, and what it takes from there."""

from dataclasses import fields

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from bot.lexicon import Glossary
from bot.search import SearchEngine
from bot.search.grams import Grams
from bot.search.index import Index, build
from bot.search.names import Name
from bot.search.starts import Starts
from bot.search.table import Table
from bot.search.words import Words
from tests.search.drawn import glossaries, quickly, slips
from tests.search.team import BACK_END, TEAM, entry

EVERY_OTHER = Glossary(TEAM.entries[::2])


def content(part: object) -> object:
    """All that a part of an index holds, as something that can be compared."""
    if isinstance(part, np.ndarray):
        return part.tolist()
    if isinstance(part, Table | Words | Grams | Starts):
        return {name: content(value) for name, value in vars(part).items()}
    return part


def tables(index: Index) -> dict[str, object]:
    """Everything that is looked up in an index."""
    return {field.name: content(getattr(index, field.name)) for field in fields(index)}


def names_of(index: Index, term: str) -> list[Name]:
    """The names that were read of the entry with that term."""
    owners = index.owners.tolist()
    return [
        name
        for name, owner in zip(index.names, owners, strict=True)
        if index.entries[owner].term == term
    ]


def same_objects(some: list[Name], others: list[Name]) -> bool:
    """Whether two lists hold the same names, and not only equal ones."""
    return list(map(id, some)) == list(map(id, others))


def test_the_names_of_an_entry_that_stayed_are_not_read_again() -> None:
    """They are the same objects, wherever the entry stands now; an edited entry is read anew."""
    api, cache, node = entry("API"), entry("Cache", "Store"), entry("Node.js")
    before = build(Glossary((api, cache, node)))
    now = build(Glossary((node, entry("New"), entry("API", "Interface"), cache)), before)

    assert same_objects(names_of(now, "Cache"), names_of(before, "Cache"))
    assert same_objects(names_of(now, "Node.js"), names_of(before, "Node.js"))
    assert [name.text for name in names_of(now, "API")] == ["API", "Interface"]
    assert [name.text for name in names_of(now, "New")] == ["New"]
    assert not same_objects(names_of(now, "API")[:1], names_of(before, "API"))


def test_what_is_gone_is_forgotten() -> None:
    """No table leads to a name that the glossary no longer has."""
    before = SearchEngine(TEAM)
    now = SearchEngine(Glossary(TEAM.entries[1:]), before=before)

    assert BACK_END in [hit.entry for hit in before.search("backend engineer").hits]
    assert BACK_END not in [hit.entry for hit in now.search("backend engineer").hits]
    assert now.complete("back end") == ()


def test_the_index_before_stays_as_it_is() -> None:
    """Requests may still be answered from it."""
    before = build(TEAM)
    build(Glossary((entry("Back End"), *TEAM.entries[5:])), before)

    assert tables(before) == tables(build(TEAM))


@quickly
@given(st.data(), glossaries(), glossaries())
def test_an_index_built_on_another_has_the_same_tables(
    data: st.DataObject, old: Glossary, new: Glossary
) -> None:
    """Whatever stayed, came or went, it is as if the index had been built alone."""
    entries = data.draw(st.permutations([*old.entries[::2], *new.entries]))
    glossary = Glossary(tuple(entries))

    assert tables(build(glossary, build(old))) == tables(build(glossary))


RELOADED, RESTARTED = SearchEngine(TEAM, before=SearchEngine(EVERY_OTHER)), SearchEngine(TEAM)


@quickly
@given(slips())
def test_after_a_reload_answers_are_those_after_a_restart(query: str) -> None:
    """The same decision and the same hits, with their scores, for a question and while typing."""
    assert RELOADED.search(query) == RESTARTED.search(query)
    assert RELOADED.complete(query) == RESTARTED.complete(query)
