"""Which answers a channel sees, and which only the asker."""

import pytest

from bot.cards.answer import reply
from bot.cards.notice import gone
from bot.search import Hit
from bot.services.outcomes import Choose, Found, Gone, Nothing
from tests.cards.samples import API, FRONT_END

HITS = (Hit(API, 90, "API", "name"), Hit(FRONT_END, 80, "Front End", "name"))

SHARE = {"type": 2, "style": 2, "label": "Share in channel", "custom_id": "g1:share:api:1"}


@pytest.mark.parametrize("shareable", [True, False])
@pytest.mark.parametrize("private", [True, False])
@pytest.mark.parametrize(
    "answer",
    [Choose("api", HITS), Nothing("apo", HITS), Nothing("apo", ()), Gone("api")],
    ids=["choice", "miss with nearest entries", "miss", "gone"],
)
def test_what_is_no_card_is_never_public(answer, private, shareable) -> None:
    """A choice, a miss and a missing entry are for the asker alone, whatever was asked for."""
    assert reply(answer, private=private, shareable=shareable).private is True


@pytest.mark.parametrize("shareable", [True, False])
@pytest.mark.parametrize("private", [True, False])
def test_a_card_is_as_private_as_it_was_asked_for(private, shareable) -> None:
    """The asker, or the team's setting, decides who sees a card."""
    assert reply(Found(API), private=private, shareable=shareable).private is private


@pytest.mark.parametrize(
    ("private", "shareable", "buttons"),
    [
        (True, True, [{"type": 1, "components": [SHARE]}]),
        (True, False, []),
        (False, True, []),
        (False, False, []),
    ],
)
def test_only_a_private_card_with_a_channel_around_it_can_be_shared(
    private, shareable, buttons
) -> None:
    """Nobody is offered to share what everybody sees, or where there is no channel."""
    shown = reply(Found(API), private=private, shareable=shareable)

    assert shown.message["components"] == buttons


def test_a_missing_entry_is_said_in_a_sentence() -> None:
    """The message is the notice, and nothing to press."""
    assert reply(Gone("api"), private=False, shareable=True).message == gone()
