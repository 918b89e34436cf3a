from hypothesis import given
from hypothesis import strategies as st

from bot.search.starts import Starts

letters = st.text("ab\u00fc\u578b\U0001f680\U0001d7d8", max_size=4)
"""Letters of every length in UTF-16: beyond U+FFFF an order by code unit would be another."""


@given(st.lists(letters), letters)
def test_every_name_that_begins_so_is_found_once(keys: list[str], start: str) -> None:
    """The same names as by looking at each of them."""
    begun = Starts(keys).begun(start).tolist()
    assert sorted(begun) == [at for at, key in enumerate(keys) if key.startswith(start)]


def test_names_that_begin_so_are_in_alphabetical_order() -> None:
    """Neighbors in the alphabet are neighbors here, wherever they stand in the glossary."""
    assert Starts(["cdn", "api", "cd", "cache", "d"]).begun("c").tolist() == [3, 2, 0]
