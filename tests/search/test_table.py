from hypothesis import given
from hypothesis import strategies as st

from bot.search.table import Table

keys = st.sampled_from(["a", "b", "ab", "", "\U0001f680"])


@given(st.lists(st.sets(keys)))
def test_a_table_is_a_dictionary_of_lists(names: list[set[str]]) -> None:
    """Each key leads to the places of all names that have it, in their order."""
    expected: dict[str, list[int]] = {}
    for place, some in enumerate(names):
        for key in some:
            expected.setdefault(key, []).append(place)
    table = Table((key, place) for place, some in enumerate(names) for key in some)

    assert {key: [*table.get(key)] for key in expected} == expected


@given(st.lists(keys), keys)
def test_what_no_name_has_leads_nowhere(had: list[str], key: str) -> None:
    """A key that was never given is not there."""
    table = Table((one, 0) for one in had if one != key)
    assert [*table.get(key)] == []


def test_a_name_with_the_same_key_twice_is_there_once() -> None:
    """Two ways to the same key are one."""
    assert [*Table([("cd", 3), ("cd", 3)]).get("cd")] == [3]
