"""When a search answers, when it asks, and when it gives up."""

from dataclasses import replace

import pytest

from bot.search import Manner, Reason, decide
from bot.search.decide import Bars
from bot.search.found import Found
from bot.search.weights import INITIALS_MANY, SURE
from tests.search.indexed import named

BARS = Bars(match=80.0, margin=5.0, choose=70.0)
MANNERS: tuple[Manner, ...] = ("careful", "balanced", "eager")


def found(
    score: float,
    name: str = "Any",
    *,
    reason: Reason = "typo",
    holds: bool = False,
    read_as: str = "",
) -> Found:
    """An entry found by a name; entries of the same name are the same."""
    return Found(hash(name), named(name), score, reason, holds, read_as)


@pytest.mark.parametrize(
    ("some", "decision"),
    [
        ([found(93.0)], "match"),
        ([found(80.0)], "match"),  # the bar itself is enough
        ([found(79.9)], "choose"),  # ahead, but not close enough
        ([found(85.0), found(80.0)], "match"),
        ([found(85.0), found(80.1)], "choose"),  # the next entry is too near
        ([found(85.0), found(60.0), found(80.1)], "choose"),  # whichever it is
        ([found(70.0)], "choose"),
        ([found(69.9), found(50.0)], "none"),
        ([], "none"),
    ],
)
def test_a_guess_answers_only_when_it_is_clear(some: list[Found], decision: str) -> None:
    """Spelling answers by a high score and a clear lead; otherwise it asks, or gives up."""
    assert decide.guessed(some, BARS) == decision


def test_two_that_hold_the_words_are_asked_about() -> None:
    """However far one is ahead, "engineer" means none of them more than another."""
    holding = [found(93.0, holds=True), found(72.0, holds=True)]
    one_of_them = [found(93.0, holds=True), found(72.0)]
    assert decide.guessed(holding, BARS) == "choose"
    assert decide.guessed(one_of_them, BARS) == "match"


@pytest.mark.parametrize(
    ("some", "decision"),
    [
        ([found(100.0, reason="term")], "match"),
        ([found(100.0, reason="term"), found(99.0, reason="normalised")], "choose"),
        ([found(SURE)], "match"),
        ([found(SURE - 1)], "choose"),
        ([found(SURE - 1)] * INITIALS_MANY, "choose"),
        ([found(SURE - 1)] * (INITIALS_MANY + 1), "none"),
        ([found(SURE)] * (INITIALS_MANY + 1), "choose"),
    ],
)
def test_a_name_answers_when_one_entry_has_it(some: list[Found], decision: str) -> None:
    """Sharing a name is the reason to ask; two letters are asked about, and may say nothing."""
    assert decide.known(some) == decision


def test_every_manner_is_stricter_than_the_next() -> None:
    """Whatever an earlier manner answers, a later one answers, too; and all ask alike."""
    careful, balanced, eager = map(decide.bars, MANNERS)
    assert careful.match > balanced.match > eager.match >= eager.choose
    assert careful.margin > balanced.margin > eager.margin > 0
    assert careful.choose == balanced.choose == eager.choose


GUESS = found(85.0, "Continuous Integration", reason="words")
CI = found(70.0, "CI", reason="contained")
PIPELINE = found(70.0, "Pipeline", reason="contained")


def test_an_answer_stands_if_it_accounts_for_what_is_named() -> None:
    """Its own words, its initials, and the entry itself are all in the answer."""
    named_inside = [CI, found(70.0, "Integration", reason="contained"), GUESS]
    named_inside.append(replace(PIPELINE, owner=GUESS.owner))  # by another name
    for one in named_inside:
        answer = decide.with_named("match", [GUESS], [one], "continuous integration")
        assert answer == ("match", [GUESS])


def test_an_answer_by_words_does_not_stand_if_more_is_named() -> None:
    """What it leaves out may be what was meant, so both are offered, the better one first."""
    assert decide.with_named("match", [GUESS], [PIPELINE], "ci pipeline") == (
        "choose",
        [GUESS, PIPELINE],
    )


@pytest.mark.parametrize(
    ("named", "answer"),
    [
        ("Dev", "Game Developer"),  # short for it
        ("Auth", "Two-factor Authentication"),
        ("Deploy", "Blue Green Deployment"),  # a form of it
    ],
)
def test_an_answer_accounts_for_a_word_that_is_cut_short_in_the_query(
    named: str, answer: str
) -> None:
    """“game dev” names the alias of another entry, and yet says the whole of this one's name."""
    whole = found(87.0, answer, reason="words")
    inside = found(70.0, named, reason="contained")
    assert decide.with_named("match", [whole], [inside], "x") == ("match", [whole])
    other = found(70.0, "Device", reason="contained")
    assert decide.with_named("match", [whole], [other], "x") == ("choose", [whole, other])


@pytest.mark.parametrize(
    "sure",
    [
        found(85.0, "Continuous Integration", reason="typo"),
        found(85.0, "Continuous Integration", reason="words", read_as="continuous pipeline"),
    ],
)
def test_an_answer_to_the_whole_query_stands(sure: Found) -> None:
    """A name with a slip in it, or a query read in another way, has accounted for every word."""
    assert decide.with_named("match", [sure], [PIPELINE], "x") == ("match", [sure])


@pytest.mark.parametrize("joining", ["and", "or", "vs", "versus"])
def test_who_joins_several_names_is_asked_which(joining: str) -> None:
    """Whatever was guessed from all of it, each of the names is offered."""
    asked = f"ci {joining} pipeline"
    for decision in ("match", "choose", "none"):
        answer, some = decide.with_named(decision, [GUESS], [CI, PIPELINE], asked)
        assert (answer, some) == ("choose", [GUESS, CI, PIPELINE])


def test_who_joins_names_that_one_answer_has_is_asked_which() -> None:
    """That one answer accounts for both of them does not make them one."""
    other = found(70.0, "Integration", reason="contained")
    asked = decide.with_named("match", [GUESS], [CI, other], "ci and integration")
    assert asked == ("choose", [GUESS, CI, other])


def test_who_joins_a_name_with_none_is_not_asked_which() -> None:
    """One name and a joining word are one name."""
    assert decide.with_named("match", [GUESS], [CI], "ci and others") == ("match", [GUESS])


def test_names_go_before_guesses_that_are_no_better() -> None:
    """An entry that is named and guessed is there once, where its better score puts it."""
    guessed = [found(75.0, "Cache"), found(70.0, "CI"), found(70.0, "Cachet")]
    _, some = decide.with_named("choose", guessed, [CI, PIPELINE], "ci pipeline")
    assert [(one.name.text, one.reason) for one in some] == [
        ("Cache", "typo"),
        ("CI", "contained"),
        ("Pipeline", "contained"),
        ("Cachet", "typo"),
    ]


def test_a_name_among_other_words_is_not_asked_about_alone() -> None:
    """When nothing was close, what is named is only told as the nearest."""
    assert decide.with_named("none", [], [CI], "ci of my car") == ("none", [CI])
