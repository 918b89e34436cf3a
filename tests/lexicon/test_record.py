from dataclasses import FrozenInstanceError

import pytest
from pydantic import ValidationError

from bot.lexicon import Entry, Point, Related


def test_an_entry_keeps_its_values_and_nothing_else() -> None:
    """A glossary may have 100,000 entries: a dictionary for each would take five times the room."""
    entry = Entry(id="a", term="A", definition="d", advantages=(Point(name="N", text="t"),))
    assert not hasattr(entry, "__dict__")
    assert not hasattr(entry.advantages[0], "__dict__")
    assert entry.related is Entry(id="b", term="B", definition="d").related


def test_an_entry_does_not_change() -> None:
    """Lookups in other threads may be reading it."""
    entry = Entry(id="a", term="A", definition="d")
    with pytest.raises(FrozenInstanceError):
        entry.term = "B"


def test_an_entry_of_known_values_is_made_without_checks() -> None:
    """What is left out has its default; values are taken as they are."""
    made = Entry.model_construct(id="a", term="A", aliases=("An A",), definition="d")
    assert made == Entry(id="a", term="A", aliases=("An A",), definition="d")
    assert Entry.model_construct(id="Not an id").id == "Not an id"


def test_a_record_refuses_what_it_does_not_have() -> None:
    """A misspelt field never becomes a default, in code as in a file."""
    with pytest.raises(ValidationError, match="naem"):
        Point(naem="N", text="t")
    with pytest.raises(ValidationError, match="sea"):
        Related.model_validate({"sea": ["a"]})


def test_records_of_the_same_values_are_equal() -> None:
    """A reload compares entries to say what has changed."""
    assert Point(name="N", text="t") == Point(name="N", text="t")
    assert Point(name="N", text="t") != Point(name="N", text="other")
    assert hash(Point(name="N", text="t")) == hash(Point(name="N", text="t"))
