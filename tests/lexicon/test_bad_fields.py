"""Fields that no entry has, and entries that lack a field."""

import pytest

from tests.lexicon.conftest import Refused

GOOD = "term: A\ndefinition: d\n"

BAD = [
    (
        "a misspelt field",
        GOOD + "advantges: []\n",
        [("3:1 unknown-field unknown field `advantges`", "did you mean `advantages`?")],
    ),
    (
        "a field in the wrong case",
        GOOD + "Aliases: [x]\n",
        [("3:1 unknown-field unknown field `Aliases`", "did you mean `aliases`?")],
    ),
    (
        "a field with a hyphen",
        GOOD + "review-every: 180d\n",
        [("3:1 unknown-field unknown field `review-every`", "did you mean `review_every`?")],
    ),
    (
        "a field like no other",
        GOOD + "wibble: x\n",
        [
            (
                "3:1 unknown-field unknown field `wibble`",
                "a section of your own goes under `sections`",
            )
        ],
    ),
    (
        "another tool's name with a space and capitals",
        GOOD + "See Also: [b]\n",
        [("3:1 unknown-field unknown field `See Also`", "did you mean `related`?")],
    ),
    (
        "another tool's name that is nearer to a wrong field",
        GOOD + "team: x\n",
        [("3:1 unknown-field unknown field `team`", "did you mean `owner`?")],
    ),
    (
        "other tools' names for the required fields",
        "name: A\nmeaning: d\n",
        [
            ("1:1 unknown-field unknown field `name`", "did you mean `term`?"),
            ("2:1 unknown-field unknown field `meaning`", "did you mean `definition`?"),
        ],
    ),
    (
        "another tool's name in a translation",
        GOOD + "translations:\n  no: {synonyms: [Å]}\n",
        [("4:8 unknown-field unknown field `synonyms`", "did you mean `aliases`?")],
    ),
    (
        "another tool's name where that field cannot stand",
        GOOD + "sources: [{title: T, url: https://e.org, group: x}]\n",
        [("3:42 unknown-field unknown field `group`", "`title` and `url` can stand here")],
    ),
    (
        "a required field in the wrong case",
        "Term: A\ndefinition: d\n",
        [("1:1 unknown-field unknown field `Term`", "did you mean `term`?")],
    ),
    (
        "a misspelt field beside the one that was meant",
        GOOD + "advantges: []\nadvantages: Fast.\n",
        [
            ("3:1 unknown-field unknown field `advantges`", "did you mean `advantages`?"),
            (
                "4:13 wrong-type text stands where a list belongs",
                "start each item on a line of its own with `- `",
            ),
        ],
    ),
    (
        "a misspelt field of a point",
        GOOD + "advantages:\n  - nam: Speed\n    text: Fast.\n",
        [("4:5 unknown-field unknown field `nam`", "did you mean `name`?")],
    ),
    (
        "a point written as one field",
        GOOD + "advantages:\n  - Speed: fast\n",
        [
            (
                "4:5 missing-field the field `name` is missing",
                "it holds two or three words, shown in bold",
            ),
            ("4:5 missing-field the field `text` is missing", "it holds one or two sentences"),
            ("4:5 unknown-field unknown field `Speed`", "`name` and `text` can stand here"),
        ],
    ),
    (
        "a misspelt kind of relation",
        GOOD + "related: {brodaer: []}\n",
        [("3:11 unknown-field unknown field `brodaer`", "did you mean `broader`?")],
    ),
    (
        "a misspelt field of a translation",
        GOOD + "translations:\n  no: {trem: Å}\n",
        [("4:8 unknown-field unknown field `trem`", "did you mean `term`?")],
    ),
    (
        "an unknown field of a source",
        GOOD + "sources: [{title: T, url: https://e.org, year: 2026}]\n",
        [("3:42 unknown-field unknown field `year`", "`title` and `url` can stand here")],
    ),
    (
        "no term",
        "definition: d\n",
        [
            (
                "1:1 missing-field the field `term` is missing",
                "it holds the headword, as the team writes it",
            )
        ],
    ),
    (
        "no definition",
        "term: A\n",
        [
            (
                "1:1 missing-field the field `definition` is missing",
                "it holds one or two sentences that stand alone: the first thing a reader sees",
            )
        ],
    ),
    (
        "nothing after the definition",
        "term: A\ndefinition:\n",
        [
            (
                "2:1 missing-field the field `definition` has no text",
                "it holds one or two sentences that stand alone: the first thing a reader sees",
            )
        ],
    ),
    (
        "a blank template",
        "term:\ndefinition:\naliases:\n",
        [
            (
                "1:1 missing-field the field `term` has no text",
                "it holds the headword, as the team writes it",
            ),
            (
                "2:1 missing-field the field `definition` has no text",
                "it holds one or two sentences that stand alone: the first thing a reader sees",
            ),
        ],
    ),
    (
        "no text of a point",
        GOOD + "advantages:\n  - name: Speed\n    text:\n",
        [("5:5 missing-field the field `text` has no text", "it holds one or two sentences")],
    ),
    (
        "no address of a source",
        GOOD + "sources: [{title: T}]\n",
        [("3:11 missing-field the field `url` is missing", "it holds a web address")],
    ),
    (
        "a misspelt field with nothing after it",
        GOOD + "advantges:\n",
        [("3:1 unknown-field unknown field `advantges`", "did you mean `advantages`?")],
    ),
    (
        "a field beside the entries",
        "entries:\n  - {term: A, definition: d}\ncategory: x\n",
        [
            (
                "3:1 unknown-field the field `category` stands beside `entries`",
                "move it into one of the entries",
            )
        ],
    ),
    (
        "no term in a list",
        "entries:\n  - {definition: d}\n",
        [
            (
                "2:5 missing-field the field `term` is missing",
                "it holds the headword, as the team writes it",
            )
        ],
    ),
]


@pytest.mark.parametrize(("name", "content", "expected"), BAD)
def test_a_field_too_many_or_too_few_is_told_with_what_was_meant(
    name: str, content: str, expected: list[tuple[str, str]], refused: Refused
) -> None:
    """A misspelt field names the nearest known one; a missing field says what it is for."""
    assert refused(content) == expected, name


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("aliases", "synonyms synonym aka alias"),
        ("abbreviations", "acronym acronyms abbr abbreviation"),
        ("related", "see_also see-also links_to"),
        ("sources", "link links url urls references"),
        ("term", "name title headword"),
        ("definition", "description meaning summary def"),
        ("advantages", "benefits pros"),
        ("applications", "uses use_cases usage"),
        ("category", "type group"),
        ("owner", "team contact"),
    ],
)
def test_another_tool_s_name_of_a_field_leads_to_ours(
    field: str, names: str, refused: Refused
) -> None:
    """Somebody who brings entries from elsewhere is told the name that the field has here."""
    for name in names.split():
        assert refused(f"{GOOD}{name}: x\n") == [
            (f"3:1 unknown-field unknown field `{name}`", f"did you mean `{field}`?")
        ]
