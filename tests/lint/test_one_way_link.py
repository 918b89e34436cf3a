"""Links that nobody answers."""

import pytest

from tests.lint.conftest import Linted

LIST = "entries:\n"
LISTED = LIST + "  - {term: A, definition: d}\n"
HINT = "add `{}` to its `related`, if that helps its readers"

LINKS = [
    (
        "a list",
        LISTED + "  - {term: B, definition: d, related: [a]}\n",
        [("3:40 one-way-link the entry `a` does not link back", HINT.format("b"))],
    ),
    (
        "kinds",
        LISTED
        + "  - {term: B, definition: d, related: {broader: [a], see: [c]}}\n"
        + "  - {term: C, definition: d, related: {narrower: [b, a]}}\n",
        [
            ("3:50 one-way-link the entry `a` does not link back", HINT.format("b")),
            ("4:54 one-way-link the entry `a` does not link back", HINT.format("c")),
        ],
    ),
    (
        "a deprecated entry links, and is linked to",
        LIST
        + "  - {term: A, definition: d, related: [old]}\n"
        + "  - {term: B, definition: d}\n"
        + "  - {term: Old, definition: d, related: [b], status: deprecated, replaced_by: a}\n",
        [],
    ),
]


@pytest.mark.parametrize(("name", "content", "expected"), LINKS)
def test_a_link_is_answered_by_one_back(
    name: str, content: str, expected: list[tuple[str, str]], linted: Linted
) -> None:
    """Any kind of link answers any other; a word of yesterday need not be linked to at all."""
    assert linted("one-way-link", content) == expected, name


def test_a_hub_that_forgets_one_of_thousands(linted: Linted) -> None:
    """Thousands of entries link to one that links to all of them but the last."""
    ids = [f"e{number}" for number in range(2000)]
    hub = f"  - {{term: Hub, definition: d, related: [{', '.join(ids[:-1])}]}}\n"
    rest = "".join(f"  - {{term: {one}, definition: d, related: [hub]}}\n" for one in ids)
    assert linted("one-way-link", "entries:\n" + hub + rest) == [
        ("2002:44 one-way-link the entry `hub` does not link back", HINT.format("e1999"))
    ]
