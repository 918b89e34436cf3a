import pytest

from bot.search.index import order_key, runs
from bot.search.names import names_of, same_key
from tests.search.team import BACK_END, entry


def test_every_name_of_an_entry_is_read() -> None:
    """Terms, aliases, abbreviations and misspellings are names, each of its kind."""
    assert [(name.kind, name.text) for name in names_of(BACK_END, 0)] == [
        ("term", "Back End Software Engineer"),
        ("alias", "Back End Developer"),
        ("alias", "Backend Engineer"),
        ("abbreviation", "BE"),
        ("misspelling", "Beckend"),
    ]


@pytest.mark.parametrize(
    ("term", "parts"),
    [
        ("Continuous Delivery (CD)", ["continuous delivery", "cd"]),
        ("CD (Continuous Delivery)", ["cd", "continuous delivery"]),
        ("Inscription (Solana)", ["inscription"]),
        ("Mercury (the planet)", ["mercury"]),
        ("Infrastructure as Code (IaC)", ["infrastructure as code", "iac"]),
        ("Back End", []),
        ("(odd)", []),
    ],
)
def test_a_parenthesis_holds_another_name_or_none(term: str, parts: list[str]) -> None:
    """What stands before it is a name; what stands in it only if one is short for the other."""
    assert [" ".join(n.words) for n in names_of(entry(term), 0) if n.kind == "part"] == parts


def test_a_part_is_shown_as_the_whole() -> None:
    """A reader sees the name as the glossary writes it."""
    texts = {name.text for name in names_of(entry("Continuous Delivery (CD)"), 0)}
    assert texts == {"Continuous Delivery (CD)"}


def test_a_name_without_letters_is_its_own_key() -> None:
    """An arrow or an emoji can be a term too."""
    assert same_key("=>") == "=>"
    assert same_key("\U0001f680") == "\U0001f680"


def test_capitals_are_no_plural() -> None:
    """CORS is a code, and not several of COR."""
    code, word = entry("CORS"), entry("Cars")
    assert next(names_of(code, 0)).singulars == ("cors",)
    assert next(names_of(word, 0)).singulars == ("car",)


def test_the_order_of_words_leaves_the_key() -> None:
    """Two orders of the same words are one key."""
    assert order_key(["engineer", "backend"]) == order_key(["backend", "engineer"])


def test_runs_are_initials_inside_a_name() -> None:
    """Some neighboring words, never all of them: those are the name's own initials."""
    assert runs(("back", "end", "developer")) == {"be": (0, 2), "ed": (1, 3)}
