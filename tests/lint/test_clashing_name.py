"""Names that several entries share, and what must tell these apart."""

import pytest

from tests.lint.conftest import Linted

HINT = "give the entry a `distinction` of its own, or remove the name from one of them"
USELESS = "remove it; search leads to the right name"
LIST = "entries:\n"
DELIVERY = LIST + "  - {term: Continuous Delivery, abbreviations: [CD], definition: d}\n"

CASES = [
    (
        "an abbreviation of two",
        DELIVERY + "  - {term: Continuous Deployment, abbreviations: [CD], definition: d}\n",
        [
            ("2:49 {rule} the abbreviation `CD` is also a name of `continuous-deployment`", HINT),
            ("3:51 {rule} the abbreviation `CD` is also a name of `continuous-delivery`", HINT),
        ],
    ),
    (
        "one of them says what tells it apart",
        DELIVERY + "  - {term: Compact Disc, aliases: [cd], definition: d, distinction: music}\n",
        [("2:49 {rule} the abbreviation `CD` is also a name of `compact-disc`", HINT)],
    ),
    (
        "both say the same of themselves",
        LIST
        + "  - {term: Disc, abbreviations: [CD], definition: d, distinction: round}\n"
        + "  - {term: Coin, aliases: [CD], definition: d, distinction: round}\n",
        [
            ("2:34 {rule} the abbreviation `CD` is also a name of `coin`", HINT),
            ("3:28 {rule} the alias `CD` is also a name of `disc`", HINT),
        ],
    ),
    (
        "three in three forms",
        DELIVERY
        + "  - {term: C-D, definition: d, distinction: x}\n"
        + "  - {term: Disc, aliases: [c d], definition: d}\n",
        [
            ("2:49 {rule} the abbreviation `CD` is also a name of `c-d` and `disc`", HINT),
            ("4:28 {rule} the alias `c d` is also a name of `continuous-delivery` and `c-d`", HINT),
        ],
    ),
    (
        "a misspelling that is a right name",
        DELIVERY + "  - {term: Disc, misspellings: [cd], definition: d}\n",
        [
            (
                "3:33 {rule} the misspelling `cd` is the right name of `continuous-delivery`",
                USELESS,
            )
        ],
    ),
    (
        "a misspelling of two",
        LIST
        + "  - {term: Effect, misspellings: [effact], definition: d}\n"
        + "  - {term: Affect, misspellings: [Effact], definition: d}\n",
        [
            ("2:35 {rule} the misspelling `effact` is also a name of `affect`", HINT),
            ("3:35 {rule} the misspelling `Effact` is also a name of `effect`", HINT),
        ],
    ),
    (
        "a deprecated entry with the name of its successor",
        DELIVERY
        + "  - {term: CD, definition: d, status: deprecated, replaced_by: continuous-delivery}\n",
        [],
    ),
    (
        "two names of one entry",
        "term: Backend\naliases: [Back End, back-end]\ndefinition: d\n",
        [],
    ),
    (
        "signs and pictures are no letters in common",
        LIST
        + "  - {id: rocket, term: 🚀, definition: d}\n"
        + "  - {id: really, term: '!?', definition: d}\n"
        + "  - {id: c, term: C, definition: d}\n"
        + "  - {id: cpp, term: C++, definition: d}\n",
        [],
    ),
    (
        "the same picture",
        LIST
        + "  - {id: a, term: Start, aliases: [🚀], definition: d}\n"
        + "  - {id: b, term: 🚀, definition: d, distinction: d}\n",
        [("2:36 {rule} the alias `🚀` is also a name of `b`", HINT)],
    ),
]


@pytest.mark.parametrize(("name", "content", "expected"), CASES)
def test_a_name_of_several_entries_needs_a_distinction(
    name: str, content: str, expected: list[tuple[str, str]], linted: Linted
) -> None:
    """Where search would ask back, each entry says in one line how it differs from the others."""
    named = [(message.format(rule="clashing-name"), hint) for message, hint in expected]
    assert linted("clashing-name", content) == named, name


def test_a_name_of_very_many_entries_is_told_in_short(linted: Linted) -> None:
    """A message names three of the others and counts the rest, or it would name thousands."""
    entries = "".join(f"  - {{term: T{n}, aliases: [it], definition: d}}\n" for n in range(1200))
    found = linted("clashing-name", "entries:\n" + entries)
    assert len(found) == 1200
    others = "`t0` and `t1` and `t2` and 1,196 more"
    assert found[-1] == (f"1201:29 clashing-name the alias `it` is also a name of {others}", HINT)


def test_entries_of_several_files_clash(linted: Linted) -> None:
    """The second file may be written by people who never saw the first."""
    one = "term: Point of Sale\nabbreviations: [POS]\ndefinition: d\n"
    other = "term: Part of Speech\nabbreviations: [pos]\ndefinition: d\n"
    assert linted("clashing-name", one, other) == [
        ("2:17 clashing-name the abbreviation `POS` is also a name of `b`", HINT),
        ("2:17 clashing-name the abbreviation `pos` is also a name of `a`", HINT),
    ]
