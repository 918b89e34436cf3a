"""The names that are looked at for a query: those that share letters with it."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.grams import Grams, swaps
from tests.search.drawn import quickly

NAMES = ["front end", "backend engineer", "backend", "sla", "ci cd", ""]

texts = st.text("abcdt ", min_size=1, max_size=12).map(str.split).map(" ".join).filter(bool)
glossaries = st.lists(texts, min_size=1, max_size=8, unique=True)


def near(names: list[str], query: str, limit: int = 9, *, swapped: bool = False) -> list[str]:
    """The names themselves, in the order in which they are found."""
    return [names[place] for place in Grams(names).near(query, limit, swapped=swapped).tolist()]


def groups(text: str) -> set[str]:
    """Any three letters in a row; a space marks where a word begins and ends."""
    padded = f" {text} "
    return {padded[at : at + 3] for at in range(len(padded) - 2)}


def test_the_nearest_names_come_first() -> None:
    """Names that share most letters are first, and those that share none are not there."""
    assert near(NAMES, "bakend enginer")[0] == "backend engineer"
    assert near(NAMES, "backend") == ["backend", "backend engineer"]
    assert near(NAMES, "xyz") == near(NAMES, "") == near([], "backend") == []


@quickly
@given(glossaries, st.data())
def test_nothing_is_nearer_to_a_name_than_itself(names: list[str], data: st.DataObject) -> None:
    """Whatever else a glossary has, a name finds itself first, or one of the very same letters."""
    name = data.draw(st.sampled_from(names))
    assert groups(near(names, name)[0]) == groups(name)


@quickly
@given(glossaries, texts)
def test_names_are_ranked_by_what_they_share(names: list[str], query: str) -> None:
    """The same names in the same order as by counting groups of letters one by one."""

    def rarity(group: str) -> float:
        return math.log1p(len(names) / (1 + sum(group in groups(name) for name in names)))

    def rank(name: str) -> float:
        both = shared[name] + sum(map(rarity, groups(name) - groups(query)))
        return shared[name] / total + 2 * shared[name] / (total + both)

    total = sum(map(rarity, groups(query)))
    shared = {name: sum(map(rarity, groups(name) & groups(query))) for name in names}
    least = max(shared.values()) / 3
    ranks = [rank(name) for name in near(names, query)]
    assert ranks == pytest.approx(sorted(ranks, reverse=True))
    assert len(ranks) == sum(one > least for one in shared.values())


@quickly
@given(st.text("abcdefgh", min_size=8, max_size=16), st.data())
def test_a_long_word_with_a_slip_finds_its_name(name: str, data: st.DataObject) -> None:
    """One letter lost, added, replaced or swapped leaves enough of a word of eight letters."""
    at = data.draw(st.integers(0, len(name) - 1))
    before, here, after = name[:at], name[at], name[at + 1 :]
    for typed in (before + after, before + here + "x" + after, before + "x" + after):
        assert name in near([*NAMES, name], typed)
    assert name in near([*NAMES, name], before + after[:1] + here + after[1:])


@quickly
@given(st.text("abcdefgh", min_size=6, max_size=9), st.data())
def test_two_swaps_in_one_word_are_found_as_one(name: str, data: st.DataObject) -> None:
    """With one of both undone in any way there is, enough of the word is left."""
    first = data.draw(st.integers(0, len(name) - 4))
    second = data.draw(st.integers(first + 2, len(name) - 2))
    typed = [*name]
    for at in (first, second):
        typed[at : at + 2] = reversed(typed[at : at + 2])
    assert name in near([*NAMES, name], "".join(typed), swapped=True)


def test_swaps_find_what_slips_have_spoiled() -> None:
    """No group of letters is left of a short word with a swap, until it is undone."""
    assert near(["git", "gist"], "gti") == []
    assert near(["git", "gist"], "gti", swapped=True) == ["git"]


def test_an_unfinished_word_may_go_on() -> None:
    """It ends nowhere yet, so that words which end so are no nearer."""
    index = Grams(["mica board", "capacity"])
    assert sorted(index.near("ca", 9).tolist()) == [0, 1]
    assert index.near("ca", 9, unfinished=True).tolist() == [1]


def test_each_two_neighbors_are_swapped_once() -> None:
    """As many ways as there are pairs."""
    assert list(swaps("git")) == ["igt", "gti"]
    assert list(swaps("g")) == []


@pytest.mark.parametrize(("one", "other"), [("aad", "lky"), ("aag", "rzv"), ("rzv", "xuy")])
def test_groups_kept_in_one_place_do_not_hide_a_name(one: str, other: str) -> None:
    """Where two groups of letters are mixed to one number, each name still finds itself first."""
    assert near([one, other], one)[0] == one
    assert near([one, other], other)[0] == other


def test_a_group_does_not_reach_into_the_next_name() -> None:
    """Names that stand beside one another in a glossary have nothing to do with each other."""
    assert near(["a", "b", "c"], "a b") == ["a", "b"]
    assert near(["ab", "cd"], "bcd") == ["cd"]


def test_letters_of_any_script_have_groups() -> None:
    """An alphabet beyond the first 65,536 letters, and a lone half of a letter, are letters."""
    names = ["\U0001d7d8\U0001d7d9\U0001d7da", "\u6a5f\u68b0\u5b66\u7fd2", "x\ud800y"]
    assert [near(names, name)[0] for name in names] == names


def test_a_long_name_that_begins_so_comes_before_half_a_short_one() -> None:
    """What is typed so far is all in the long name, and only partly in the short."""
    names = ["load", "load balancer for internal traffic"]
    assert near(names, "load balan", 1) == ["load balancer for internal traffic"]


def test_equal_names_come_in_their_order() -> None:
    """Where a name stands in a glossary makes it no nearer."""
    assert Grams(["data store", "cache", "data store"]).near("data", 9).tolist() == [0, 2]


def test_saying_it_twice_does_not_help() -> None:
    """A group of letters counts once in each name."""
    names = ["data data data store", "data store"]
    assert near(names, "data") == ["data store", "data data data store"]


def test_the_limit_is_kept() -> None:
    """No more candidates than asked for."""
    assert len(near(["data"] * 50, "data", 7)) == 7


def test_what_every_name_has_is_still_found() -> None:
    """Letters that thousands of names share are not counted in full, but never left out."""
    assert len(near(["data"] * 9000, "data")) == 9


def test_what_few_names_have_counts_first() -> None:
    """A rare group of letters finds its name among thousands with the common ones."""
    assert near([*(["data store"] * 9000), "data quokka"], "data quoka", 3)[0] == "data quokka"
