"""Any answer to a lookup → its message, and whether only the asker may see it."""

from dataclasses import dataclass
from typing import assert_never

from bot.cards.entry import card
from bot.cards.nothing import nothing
from bot.cards.notice import gone
from bot.cards.picker import picker
from bot.cards.wire import Message
from bot.services.outcomes import Answer, Choose, Found, Gone, Nothing


@dataclass(frozen=True, slots=True)
class Reply:
    """A message and its audience."""

    message: Message
    private: bool


def reply(answer: Answer, *, private: bool, shareable: bool) -> Reply:
    """The reply to ``answer``. Only a card may be public: a choice or a miss is nobody's business.

    ``shareable`` says that there is a channel to share a private card in.
    """
    match answer:
        case Found():
            return Reply(card(answer, private=private and shareable), private)
        case Choose():
            return Reply(picker(answer), private=True)
        case Nothing():
            return Reply(nothing(answer), private=True)
        case Gone():
            return Reply(gone(), private=True)
        case _:
            assert_never(answer)
