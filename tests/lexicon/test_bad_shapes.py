"""Lists, fields and texts in one another's place."""

import pytest

from tests.lexicon.conftest import Refused

GOOD = "term: A\ndefinition: d\n"

BAD = [
    (
        "one text for a list",
        GOOD + "aliases: Backend\n",
        "3:10 wrong-type text stands where a list belongs",
        "write `aliases: [Backend]`",
    ),
    (
        "one text for points",
        GOOD + "advantages: Fast.\n",
        "3:13 wrong-type text stands where a list belongs",
        "start each item on a line of its own with `- `",
    ),
    (
        "a text for a point",
        GOOD + "applications: [Banking]\n",
        "3:16 wrong-type text stands where fields belong",
        "`name` and `text` can stand here",
    ),
    (
        "a list in a list of texts",
        GOOD + "aliases: [a, [b]]\n",
        "3:14 wrong-type a list stands where text belongs",
        "write one text here, in quotes if it holds `: ` or starts with a bracket",
    ),
    (
        "a colon in an item",
        GOOD + "aliases:\n  - Backend: the server\n",
        "4:5 wrong-type a group of fields stands where text belongs",
        "write one text here, in quotes if it holds `: ` or starts with a bracket",
    ),
    (
        "a list for a text",
        GOOD + "owner: [a, b]\n",
        "3:8 wrong-type a list stands where text belongs",
        "write one text here, in quotes if it holds `: ` or starts with a bracket",
    ),
    (
        "fields for a text",
        "term: {en: A}\ndefinition: d\n",
        "1:7 wrong-type a group of fields stands where text belongs",
        "write one text here, in quotes if it holds `: ` or starts with a bracket",
    ),
    (
        "one text for related",
        GOOD + "related: Front End\n",
        "3:10 wrong-type text stands where a list of ids belongs",
        "write `related: [front-end]`",
    ),
    (
        "a list for translations",
        GOOD + "translations: [de]\n",
        "3:15 wrong-type a list stands where languages belong",
        "write `de:` and, indented below it, `definition: ...`",
    ),
    (
        "a text for a translation",
        GOOD + "translations: {de: Hallo}\n",
        "3:20 wrong-type text stands where fields belong",
        "`term`, `aliases`, `definition`, `overview` and `conclusion` can stand here",
    ),
    (
        "null for a list",
        GOOD + "tags: null\n",
        "3:7 wrong-type text stands where a list belongs",
        "write `tags: [null]`",
    ),
    (
        "an empty file",
        "",
        "1:1 no-entry the file holds no entry",
        "write `term:` and `definition:` into it, or delete the file",
    ),
    (
        "only a comment",
        "# later\n",
        "1:1 no-entry the file holds no entry",
        "write `term:` and `definition:` into it, or delete the file",
    ),
    (
        "a list without a name",
        "- term: A\n  definition: d\n",
        "1:1 not-an-entry the file is a list without a name",
        "write `entries:` on a line above the list",
    ),
    (
        "one text",
        "API is an interface\n",
        "1:1 not-an-entry the file holds only the text `API is an interface`",
        "an entry starts with `term:`",
    ),
    (
        "an empty list of entries",
        "entries: []\n",
        "1:10 not-an-entry `entries` is not a list of entries",
        "start each entry with `- term:`",
    ),
    (
        "no list of entries",
        "entries: {term: A}\n",
        "1:10 not-an-entry `entries` is not a list of entries",
        "start each entry with `- term:`",
    ),
    (
        "a text for an entry",
        "entries:\n  - API\n",
        "2:5 not-an-entry this item of `entries` is not an entry",
        "start each entry with `- term:`",
    ),
    (
        "a field twice",
        GOOD + "term: B\n",
        "3:1 duplicate-key the field `term` is written twice; the first is on line 1",
        "keep one of the two",
    ),
]


@pytest.mark.parametrize(("name", "content", "expected", "hint"), BAD)
def test_a_value_of_another_shape_is_told_where_it_stands(
    name: str, content: str, expected: str, hint: str, refused: Refused
) -> None:
    """What was found and what was expected are named, and how to write it instead."""
    assert refused(content) == [(expected, hint)], name
