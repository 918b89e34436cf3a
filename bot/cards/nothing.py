"""Nothing was found: said kindly, with the nearest entries one tap away."""

from bot.cards.buttons import links_to, open_buttons, rows
from bot.cards.limits import BUTTONS_IN_ROW
from bot.cards.markdown import echo
from bot.cards.wire import Message
from bot.cards.words import en as words
from bot.services.outcomes import Nothing


def nothing(nothing: Nothing) -> Message:
    """A miss, or a question that holds no word at all."""
    links = links_to([hit.entry for hit in nothing.nearest])[:BUTTONS_IN_ROW]
    query = echo(nothing.query)
    first = words.not_found(query) if query else words.NOTHING_TYPED
    advice = words.TRY_AGAIN if query else ""
    second = words.closest(len(links)) if links else advice
    content = " ".join(filter(None, (first, second)))
    return {"content": content, "embeds": [], "components": rows(open_buttons(links))}
