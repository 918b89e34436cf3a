import pytest

from bot.search import Hit, Reason, decide
from tests.search.team import entry


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
    assert decide.guessed(hits) == decision


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
