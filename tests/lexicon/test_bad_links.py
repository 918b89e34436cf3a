"""Ids that cannot be, and links that lead nowhere or in a circle."""

import pytest

from tests.lexicon.conftest import Refused

GOOD = "term: A\ndefinition: d\n"

BAD = [
    (
        "an id with capitals",
        GOOD + "id: Back End\n",
        "3:5 bad-id `Back End` is not an id",
        "did you mean `back-end`?",
    ),
    (
        "an id of signs",
        GOOD + "id: '!?'\n",
        "3:5 bad-id `!?` is not an id",
        "use lowercase letters, digits and single hyphens, such as `front-end-developer`",
    ),
    (
        "a term for an id",
        GOOD + "related: [Front End Developer]\n",
        "3:11 bad-id `Front End Developer` is not an id",
        "did you mean `front-end-developer`?",
    ),
    (
        "deprecated without a successor",
        GOOD + "status: deprecated\n",
        "3:9 without-successor the entry is deprecated but does not say what replaced it",
        "add `replaced_by:` with the id of its successor",
    ),
    (
        "a successor that does not exist",
        GOOD + "status: deprecated\nreplaced_by: b\n",
        "4:14 dangling-link no entry has the id `b`",
        "",
    ),
    (
        "a link to nowhere",
        GOOD + "related: [nowhere]\n",
        "3:11 dangling-link no entry has the id `nowhere`",
        "",
    ),
    (
        "a misspelt link",
        GOOD + "id: back-end\nrelated: {see: [bakc-end]}\n",
        "4:17 dangling-link no entry has the id `bakc-end`",
        "did you mean `back-end`?",
    ),
    (
        "a link to itself",
        GOOD + "related: [a]\n",
        "3:11 self-link the entry `a` links to itself",
        "remove the link",
    ),
    (
        "an entry that replaces itself",
        GOOD + "replaced_by: a\n",
        "3:14 self-link the entry `a` links to itself",
        "remove the link",
    ),
    (
        "an id twice in a list",
        "entries:\n  - {term: C, definition: d}\n  - {term: c!, definition: d}\n",
        "3:5 duplicate-id the id `c` is taken: the entry at a.yaml:2:5 has it",
        "rename one of the two files, or give one entry another `id`",
    ),
    (
        "a term without letters in a list",
        "entries:\n  - {term: 日本, definition: d}\n",
        "2:5 no-id no id can be made from a name without letters from a to z or digits",
        "give the entry one, such as `id: my-entry`",
    ),
]


@pytest.mark.parametrize(("name", "content", "expected", "hint"), BAD)
def test_an_id_or_a_link_that_cannot_be_is_told_where_it_stands(
    name: str, content: str, expected: str, hint: str, refused: Refused
) -> None:
    """Links are checked over all entries; a slip names the id that was probably meant."""
    assert refused(content) == [(expected, hint)], name
