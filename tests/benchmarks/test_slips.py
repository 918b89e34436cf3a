import re
from collections import Counter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import slips, typed

WORD = st.text("abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=9)
NAMES = st.lists(WORD, min_size=1, max_size=4).map(" ".join)
CHANCE = st.integers(0, 10_000).map(Random)


def once(make, name, seed=0):
    """Make one text, by the chance of that seed."""
    return make(name, Random(seed))  # noqa: S311 -- the same chance in every run


def edits(one: str, other: str) -> int:
    """Count the letters to put in, take out or replace (Levenshtein)."""
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, 1):
        before, row = row, [at]
        for to, wanted in enumerate(other, 1):
            row.append(min(before[to] + 1, row[-1] + 1, before[to - 1] + (letter != wanted)))
    return row[-1]


@pytest.mark.parametrize("name", ["Cache", "Back End Engineer", "C++", "naïve Bayes"])
def test_exact_is_the_name(name):
    """Exact is what is written in the glossary, to the last sign."""
    assert once(slips.exact, name) == name


@given(NAMES, CHANCE)
def test_case_keeps_the_letters(name, rng):
    """Another case has the same letters and is another text."""
    text = slips.case(name, rng)

    assert text != name
    assert text.lower() == name


@given(NAMES, CHANCE)
def test_punctuation_keeps_letters_and_digits(name, rng):
    """Other signs are between or around the same words."""
    text = slips.punctuation(name, rng)

    assert text != name
    assert re.sub(r"\W|_", "", text) == name.replace(" ", "")


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("cache", "caches"),
        ("Code Reviews", "Code Review"),
        ("Merge Policy", "Merge Policies"),
        ("policies", "policy"),
        ("delay", "delays"),
        ("Circuit Switch", "Circuit Switches"),
        ("DNS", None),
        ("bus", None),
        ("status", None),
        ("process", None),
        ("analysis", None),
        ("Node.js", None),
    ],
)
def test_plural_turns_the_last_word(name, other):
    """One becomes many and many one; codes and words that only look like plurals stay."""
    assert once(slips.plural, name) == other


@given(NAMES, CHANCE)
def test_order_keeps_the_words(name, rng):
    """Another order has the same words; where it would be the same text, there is none."""
    text = slips.order(name, rng)

    assert text is None or text != name
    assert text is None or Counter(text.replace(",", "").split()) == Counter(name.split())
    assert text is not None or len(set(name.split())) == 1 or " " not in name


@given(NAMES, CHANCE)
def test_a_neighbor_key_replaces_one_letter(name, rng):
    """One letter is replaced by one that touches it on the keyboard; never the first."""
    text = slips.neighbor_key(name, rng)

    assert (text is None) == (len(name.replace(" ", "")) < 5)
    assert text is None or [(a, b) for a, b in zip(name, text, strict=True) if a != b][1:] == []
    assert text is None or (edits(name, text) == 1 and text[0] == name[0])


def test_neighbors_touch_each_other():
    """S touches a, d, w, e, z and x, and nothing else."""
    typed_instead = {once(slips.neighbor_key, "assss", seed) for seed in range(300)}

    assert {next(filter("s".__ne__, text[1:])) for text in typed_instead} == set("adwezx")


@given(NAMES, CHANCE)
def test_a_transposition_keeps_every_letter(name, rng):
    """Two letters beside each other change places."""
    text = slips.transposition(name, rng)

    assert text is None or text != name
    assert text is None or sorted(text) == sorted(name)
    assert text is None or edits(name, text) == 2


@given(NAMES, CHANCE)
def test_a_letter_is_missing_or_there_twice(name, rng):
    """One letter too few, or one too many of the same."""
    text = slips.letter(name, rng)

    assert text is None or edits(name, text) == 1
    assert text is None or abs(len(text) - len(name)) == 1
    assert text is None or set(text) <= set(name)


@given(NAMES, CHANCE)
def test_two_slips_are_two(name, rng):
    """At most two edits, or four where letters changed places; and always another text."""
    text = slips.two_slips(name, rng)

    assert text is None or 0 < edits(name, text) <= 4
    assert text is None or len(name.replace(" ", "")) >= 8


def test_an_abbreviation_is_written_in_three_ways():
    """Small, with dots, or as a plural."""
    texts = {once(slips.abbreviation, "SLO", seed) for seed in range(30)}

    assert texts == {"slo", "S.L.O.", "SLOs"}


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Service Level Objective", ["slo", "slo"]),
        ("Proof of History", ["poh"]),
        ("Definition of the Done Thing", ["dotdt", "ddt"]),
        ("Back-End Engineer", ["bee", "bee"]),
        ("Pull Request", []),
        ("Cache", []),
    ],
)
def test_initials_with_and_without_little_words(name, letters):
    """Three letters or more: fewer stand for too much."""
    assert list(slips.every_initials(name)) == letters


def test_a_word_is_dropped():
    """Any of the words may be missing, but something that says more than "of" is left."""
    assert list(slips.every_shortened("Proof of History")) == [
        "of History",
        "Proof History",
        "Proof of",
    ]
    assert list(slips.every_shortened("of History")) == ["History"]
    assert once(slips.shortened, "Cache") is None


@given(NAMES, CHANCE)
def test_a_question_holds_the_name(name, rng):
    """The name stands in a question, letter for letter."""
    text = slips.question(name, rng)

    assert name in text
    assert len(text) > len(name)


def test_a_question_with_a_slip_does_not_hold_the_name():
    """The name in the question is misspelled; a short name is none to misspell."""
    texts = {once(slips.question_with_slip, "balancer", seed) for seed in range(200)}

    assert len(texts) > 50
    assert [text for text in texts if re.search(r"\bbalancer\b", text)] == []
    assert once(slips.question_with_slip, "node") is None


@pytest.mark.parametrize("make", [slips.two_slips, slips.mixed])
def test_two_changes_never_cancel_each_other(make):
    """Letters that change places twice, or a plural that loses its s, would be the name again."""
    texts = {once(make, "balancer", seed) for seed in range(5_000)}

    assert len(texts) > 50
    assert "balancer" not in texts


@pytest.mark.parametrize(
    ("name", "text"),
    [("Kubernetes", "k8s"), ("internationalization", "i18n"), ("Cache", None), ("Load Test", None)],
)
def test_a_numeronym_counts_what_it_leaves_out(name, text):
    """The first letter, a number, the last letter; of one long word."""
    assert once(slips.numeronym, name) == text


@given(NAMES, CHANCE)
def test_a_beginning_is_one(name, rng):
    """What is typed of a name is how it begins, and not all of it."""
    for make in (typed.beginning, typed.long_beginning):
        text = make(name, rng)

        assert text is None or (name.startswith(text) and text != name)


@given(NAMES, CHANCE)
def test_an_inner_word_begins_a_later_word_or_all_of_them(name, rng):
    """Either the beginning of one word after the first, or three letters of every word."""
    text = typed.inner_word(name, rng)

    assert text is None or (
        any(word.startswith(text) and word != text for word in name.split()[1:])
        or text == " ".join(word[:3] for word in name.split())
    )


@given(NAMES, CHANCE)
def test_a_beginning_with_a_slip_is_no_beginning_of_that_length(name, rng):
    """One slip away from a beginning of the name."""
    text = typed.beginning_with_slip(name, rng)

    assert text is None or min(edits(text, name[:size]) for size in range(len(name))) <= 2
