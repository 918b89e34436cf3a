import pytest

from bot.search import Hit, Manner, Reason, decide
from tests.search.team import entry

MANNERS: tuple[Manner, ...] = ("careful", "balanced", "eager")


def hit(score: float, reason: Reason = "typo") -> Hit:
    """A hit of which only the score and the reason matter."""
    return Hit(entry("Any"), score, "Any", reason)


@pytest.mark.parametrize(
    ("hits", "decision"),
    [
        ([hit(93.0)], "match"),
        ([hit(85.0), hit(60.0)], "match"),
        ([hit(85.0), hit(81.0)], "choose"),  # the next entry is too near
        ([hit(75.0), hit(50.0)], "choose"),  # ahead, but not close enough
        ([hit(90.0, "words"), hit(75.0, "words")], "choose"),  # both hold the words
        ([hit(90.0, "words"), hit(75.0, "typo")], "match"),
        ([hit(90.0, "words"), hit(60.0, "words")], "match"),
        ([hit(60.0), hit(50.0)], "none"),
        ([], "none"),
    ],
)
def test_a_guess_answers_only_when_it_is_clear(hits: list[Hit], decision: str) -> None:
    """Spelling answers by a high score and a clear lead; otherwise it asks, or gives up."""
    assert decide.guessed(hits, decide.bars("balanced")) == decision


@pytest.mark.parametrize(
    ("hits", "decision"),
    [
        ([hit(100.0, "term")], "match"),
        ([hit(100.0, "term"), hit(99.0, "normalised")], "choose"),
        ([hit(94.0, "initials")], "match"),
        ([hit(74.0, "initials")], "choose"),
    ],
)
def test_a_name_answers_when_one_entry_has_it(hits: list[Hit], decision: str) -> None:
    """Sharing a name is the reason to ask, and so are initials of two letters."""
    assert decide.known(hits) == decision


@pytest.mark.parametrize(
    ("hits", "careful", "balanced", "eager"),
    [
        ([hit(93.0)], "match", "match", "match"),
        ([hit(81.0)], "choose", "match", "match"),
        ([hit(76.0)], "choose", "choose", "match"),
        ([hit(73.0)], "choose", "choose", "choose"),
        ([hit(92.0), hit(84.0)], "choose", "match", "match"),  # by the lead
        ([hit(92.0), hit(88.0)], "choose", "choose", "match"),
        ([hit(92.0), hit(91.0)], "choose", "choose", "choose"),
        ([hit(60.0)], "none", "none", "none"),
    ],
)
def test_the_manner_is_how_sure_an_answer_has_to_be(
    hits: list[Hit], careful: str, balanced: str, eager: str
) -> None:
    """Careful asks where balanced answers, eager answers where balanced asks; nothing else."""
    decided = [decide.guessed(hits, decide.bars(manner)) for manner in MANNERS]
    assert decided == [careful, balanced, eager]


def test_every_manner_is_stricter_than_the_next() -> None:
    """Whatever an earlier manner answers, a later one answers, too; and all ask alike."""
    careful, balanced, eager = map(decide.bars, MANNERS)
    assert careful.match > balanced.match > eager.match >= eager.choose
    assert careful.margin > balanced.margin > eager.margin > 0
    assert careful.choose == balanced.choose == eager.choose
