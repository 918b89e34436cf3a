import pytest

from bot.cards.choices import choices
from bot.lexicon import Entry
from bot.search import Hit

BACK_END = Entry(
    id="back-end",
    term="Back End Software Engineer",
    aliases=("Server Programmer",),
    abbreviations=("BE",),
    misspellings=("Bakend",),
    category="roles",
    definition="x",
)
LONG = Entry(id="long", term="Long " * 39 + "end", category="roles", definition="x")


@pytest.mark.parametrize(
    ("hit", "name"),
    [
        (Hit(BACK_END, 1, "Back End Software Engineer", "prefix"), ""),
        (Hit(BACK_END, 1, "BE", "abbreviation"), "BE → "),
        (Hit(BACK_END, 1, "Server Programmer", "prefix"), "Server Programmer → "),
        (Hit(BACK_END, 1, "Bakend", "misspelling"), ""),
    ],
)
def test_a_suggestion_says_why(hit: Hit, name: str) -> None:
    """The name that matched stands before the entry's own; the category is a hint."""
    assert choices([hit]) == [
        {"name": f"{name}Back End Software Engineer · Roles", "value": "id:back-end"}
    ]


def test_a_long_name_is_cut_and_loses_its_hint() -> None:
    """Discord shows at most 100 characters."""
    (choice,) = choices([Hit(LONG, 1, LONG.term, "prefix")])
    assert choice == {"name": ("Long " * 20).strip() + "…", "value": "id:long"}


def test_an_entry_is_suggested_once() -> None:
    """The best hit of an entry is kept."""
    hits = [Hit(BACK_END, 9, "BE", "abbreviation"), Hit(BACK_END, 1, BACK_END.term, "term")]
    assert [choice["name"] for choice in choices(hits)] == [
        "BE → Back End Software Engineer · Roles"
    ]
