"""Single sentences, each a message of its own."""

from collections.abc import Mapping

from bot.cards.fit import cut
from bot.cards.help import mention
from bot.cards.limits import CONTENT
from bot.cards.wire import Message
from bot.cards.words import en as words


def notice(text: str) -> Message:
    """A message that only says ``text``."""
    return {"content": cut(text, CONTENT), "embeds": [], "components": []}


def gone() -> Message:
    """A button or a menu led to an entry that was removed since."""
    return notice(words.GONE)


def outdated(mentions: Mapping[str, str]) -> Message:
    """A button or a command is from before an update."""
    return notice(words.outdated(mention(mentions, "define")))


def not_a_moderator() -> Message:
    """The command is for others."""
    return notice(words.NOT_A_MODERATOR)


def failed(incident: str) -> Message:
    """The program failed; ``incident`` finds the reason in its log."""
    return notice(words.failed(incident))
