"""Names and links that an entry gives twice: it is loaded, and its writer is told."""

import pytest

from tests.lexicon.conftest import Warned

GOOD = "term: Cache\ndefinition: d\n"
LISTED = "entries:\n  - {term: B, definition: d}\n"
NAME = "remove one of the two; capitals make no difference"
LINK = "keep one of them"

REPEATED = [
    (
        "an alias that is the term",
        GOOD + "aliases: [Store, cache]\n",
        [("3:18 repeated-name the alias `cache` repeats the term `Cache`", NAME)],
    ),
    (
        "an alias with space around it",
        GOOD + "aliases:\n  - ' CACHE '\n",
        [("4:5 repeated-name the alias `CACHE` repeats the term `Cache`", NAME)],
    ),
    (
        "an abbreviation that is an alias",
        GOOD + "aliases: [KV]\nabbreviations: [kv]\n",
        [("4:17 repeated-name the abbreviation `kv` repeats the alias `KV`", NAME)],
    ),
    (
        "a misspelling that is an abbreviation",
        GOOD + "abbreviations: [KV]\nmisspellings: [kv]\n",
        [("4:16 repeated-name the misspelling `kv` repeats the abbreviation `KV`", NAME)],
    ),
    (
        "an alias three times",
        GOOD + "aliases: [Straße, STRASSE, straße]\n",
        [
            ("3:19 repeated-name the alias `STRASSE` repeats the alias `Straße`", NAME),
            ("3:28 repeated-name the alias `straße` repeats the alias `Straße`", NAME),
        ],
    ),
    (
        "a link twice",
        LISTED + "  - {term: C, definition: d, related: [b, b]}\n",
        [("3:43 repeated-link `related` names the id `b` more than once", LINK)],
    ),
    (
        "a link of two kinds",
        LISTED + "  - {term: C, definition: d, related: {broader: [b], see: [b]}}\n",
        [("3:60 repeated-link `related` names the id `b` more than once", LINK)],
    ),
    (
        "a successor that is related, and names that only look alike",
        LISTED + "  - {term: C, definition: d, aliases: [C., B], related: [b], replaced_by: b}\n",
        [],
    ),
]


@pytest.mark.parametrize(("name", "content", "expected"), REPEATED)
def test_what_an_entry_says_twice_is_a_warning_where_it_is_said_again(
    name: str, content: str, expected: list[tuple[str, str]], warned: Warned
) -> None:
    """A repetition helps nobody and harms nobody: the glossary loads, and its writer is told."""
    assert warned(content) == expected, name
