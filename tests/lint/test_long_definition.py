"""Definitions that a phone cannot show at a glance."""

import pytest

from tests.lint.conftest import Linted


@pytest.mark.parametrize("letter", ["x", "я", "字"])
def test_a_definition_has_three_hundred_characters(letter: str, linted: Linted) -> None:
    """The last that fits is no problem, and the first that does not is, in any script."""
    fits = f"term: A\ndefinition: {letter * 300}\n"
    assert linted("long-definition", fits) == []
    assert linted("long-definition", fits.rstrip() + "!\n") == [
        (
            "2:13 long-definition the definition has 301 characters; it should have at most 300",
            "keep one or two sentences, and move the rest to `overview`",
        )
    ]


def test_an_entry_of_a_list_is_told_at_its_own_line(linted: Linted) -> None:
    """The line is that of the definition, not that of the file or of the entry."""
    listed = f"entries:\n  - {{term: A, definition: d}}\n  - term: B\n    definition: {'x' * 400}\n"
    (found,) = linted("long-definition", listed)
    assert found[0].startswith("4:17 long-definition the definition has 400 characters;")
