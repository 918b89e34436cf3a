import pytest

from bot.search.names import names_of
from tests.search.indexed import named
from tests.search.team import BACK_END, entry


def test_every_name_of_an_entry_is_read() -> None:
    """Terms, aliases, abbreviations and misspellings are names, each of its kind."""
    assert [(name.kind, name.text) for name in names_of(BACK_END)] == [
        ("term", "Back End Software Engineer"),
        ("alias", "Back End Developer"),
        ("alias", "Backend Engineer"),
        ("abbreviation", "BE"),
        ("misspelling", "Beckend"),
    ]


def test_a_name_has_its_words_and_its_letters() -> None:
    """Words are folded and spaced; the key is the same without spaces."""
    name = named("Back-End  D\u00e9veloper")
    assert (name.text, name.normal, name.key) == (
        "Back-End  D\u00e9veloper",
        "back end developer",
        "backenddeveloper",
    )


@pytest.mark.parametrize(
    ("term", "parts"),
    [
        ("Continuous Delivery (CD)", ["continuous delivery", "cd"]),
        ("CD (Continuous Delivery)", ["cd", "continuous delivery"]),
        ("Inscription (Solana)", ["inscription"]),
        ("Mercury (the planet)", ["mercury"]),
        ("Mercury (Ury)", ["mercury"]),
        ("Mercury (Many Rocks)", ["mercury"]),
        ("Inventory Item (Inventory)", ["inventory item"]),  # a word of it, and not short
        ("Infrastructure as Code (IaC)", ["infrastructure as code", "iac"]),
        ("Back End", []),
        ("Back (End) Guild", []),
        ("(odd)", []),
    ],
)
def test_a_parenthesis_holds_another_name_or_none(term: str, parts: list[str]) -> None:
    """What stands before it is a name; what stands in it only if one is short for the other."""
    assert [name.normal for name in names_of(entry(term)) if name.kind == "part"] == parts


def test_a_word_of_several_is_read_as_those() -> None:
    """A hump begins a word, so that "java script" finds JavaScript."""
    read = [(name.kind, name.normal, name.text) for name in names_of(entry("JavaScript"))]
    assert read == [
        ("term", "javascript", "JavaScript"),
        ("humps", "java script", "JavaScript"),
    ]


def test_a_misspelling_is_read_as_it_stands() -> None:
    """What nobody is shown has no other names in it."""
    some = names_of(entry("Git", misspellings=("GitHub (GH)",)))
    assert [name.normal for name in some] == ["git", "github gh"]


def test_a_part_is_shown_as_the_whole() -> None:
    """A reader sees the name as the glossary writes it."""
    texts = {name.text for name in names_of(entry("Continuous Delivery (CD)"))}
    assert texts == {"Continuous Delivery (CD)"}


def test_a_name_without_letters_is_its_own_key() -> None:
    """An arrow or an emoji can be a term too."""
    assert named("=>").key == "=>"
    assert named("\U0001f680").key == "\U0001f680"


@pytest.mark.parametrize(("term", "code"), [("CORS", True), ("Cars", False), ("ACCESS LOG", True)])
def test_capitals_are_a_code(term: str, *, code: bool) -> None:
    """CORS is a code, and so not several of COR."""
    assert named(term).code is code


def test_a_code_in_a_parenthesis_is_a_code() -> None:
    """Each name inside a name is judged by how it is written itself."""
    codes = {name.normal: name.code for name in names_of(entry("Continuous Delivery (CD)"))}
    assert codes == {"continuous delivery cd": False, "continuous delivery": False, "cd": True}
