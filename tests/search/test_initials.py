"""Short forms that people make of a name."""

from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.search.initials import abbreviates, initials, looser, numeronym
from bot.search.names import names_of
from tests.search.indexed import named
from tests.search.team import entry


@pytest.mark.parametrize(
    ("term", "ways"),
    [
        ("Service Level Agreement", ["sla"]),
        ("Definition of Done", ["dod", "dd"]),  # with its fillers, and without
        ("Peer to Peer", ["ptp", "pp", "p2p"]),  # as it sounds
        ("Business for Everyone", ["bfe", "be", "b4e"]),
        ("OSA Extension", ["oe", "osae"]),  # a short code stays whole
        ("ADABAS Extension", ["ae"]),  # a long one is a word
        ("Two for One", ["tfo", "to", "24o"]),
        ("LOG DRAIN", ["ld"]),  # where all is capitals, they say nothing
        ("Text-Based User Interface", ["tbui", "tui"]),  # a hyphenated word counts once
        ("Optical Character Recognition/Reader", ["ocrr", "ocr"]),  # what stands before a slash
        ("C/D Testing", ["cdt"]),  # a slash is no hyphen
        ("Cache", []),  # one word has none
        ("Return of the", ["rot"]),  # one letter is no short form
        ("A B", []),  # they would be the name itself
    ],
)
def test_initials_are_taken_in_every_usual_way(term: str, ways: list[str]) -> None:
    """The most usual way comes first, and each way counts once."""
    assert [*initials(named(term))] == ways


def test_words_inside_a_word_have_initials() -> None:
    """The humps of JavaScript are two words."""
    assert [[*initials(name)] for name in names_of(entry("JavaScript"))] == [[], ["js"]]
    runtime = names_of(entry("JavaScript Runtime"))
    assert [[*initials(name)] for name in runtime] == [["jr"], ["jsr"]]


def test_looser_initials_lack_one_letter_that_is_not_the_first() -> None:
    """A short form begins with the first letter of the name, whatever else it takes."""
    assert list(looser("oodb")) == ["odb", "oob", "ood"]
    assert list(looser("o")) == []


@pytest.mark.parametrize(
    ("short", "term"),
    [
        ("oodb", "object oriented database"),
        ("dod", "definition of done"),
        ("ctrlr", "controller"),
        ("dbe", "database of extras"),
    ],
)
def test_a_short_form_takes_letters_of_each_word_in_their_order(short: str, term: str) -> None:
    """The first of each word that says something is among them."""
    assert abbreviates(short, term.split())


@pytest.mark.parametrize(
    ("short", "term"),
    [
        ("odb", "object oriented database"),  # nothing of one word
        ("bodb", "object oriented database"),  # not the first letter
        ("oobd", "object oriented database"),  # another order
        ("oodbx", "object oriented database"),  # a letter that is nowhere
        ("o", ""),
        ("", "object"),
    ],
)
def test_other_letters_are_no_short_form(short: str, term: str) -> None:
    """A letter out of its order, or a word without one, makes another word."""
    assert not abbreviates(short, term.split())


tiny = st.lists(st.text("ab", min_size=1, max_size=4), min_size=1, max_size=3)


@given(tiny, st.text("ab", max_size=6))
def test_short_forms_are_all_that_the_words_can_make(words: list[str], short: str) -> None:
    """Exactly what picking letters of each word, its first among them, can spell."""
    fuller = [word + "c" for word in words]  # no word is a filler then
    picked = [
        {word[0] + "".join(rest) for n in range(len(word)) for rest in combinations(word[1:], n)}
        for word in fuller
    ]
    assert abbreviates(short, fuller) == (short in set(map("".join, product(*picked))))


@pytest.mark.parametrize(
    ("key", "meant"),
    [("k8s", ("k", 10, "s")), ("i18n", ("i", 20, "n")), ("\u04344\u043a", ("\u0434", 6, "\u043a"))],
)
def test_a_numeronym_counts_the_letters_in_the_middle(
    key: str, meant: tuple[str, int, str]
) -> None:
    """The word meant has as many letters between its first and its last."""
    assert numeronym(key) == meant


@pytest.mark.parametrize("key", ["k0s", "8s", "k8", "k8ss", "kk8s", "i118n", "k8s9", "kxs", "_8s"])
def test_other_numbers_are_no_numeronym(key: str) -> None:
    """It is one letter, a count of up to two digits, and one letter."""
    assert numeronym(key) is None
