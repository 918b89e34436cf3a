"""What a card and a full entry have in common: title, author line, color, footer."""

from bot.cards.buttons import successor
from bot.cards.colors import color_of
from bot.cards.fit import cut
from bot.cards.limits import BUTTON_LABEL, TITLE
from bot.cards.markdown import clean, escape
from bot.cards.names import capitalized, category_of, name_of
from bot.cards.wire import Embed
from bot.cards.words import en as words
from bot.lexicon import Entry
from bot.services.outcomes import Found

DOT = " · "
IN_FOOTER = 100
"""Characters of each part of a footer."""


def frame(entry: Entry) -> Embed:
    """An embed with the title, the color and the author line of an entry."""
    embed: Embed = {"title": title_of(entry), "color": color_of(entry.category)}
    level = words.level(entry.level) if entry.level else ""
    if line := DOT.join(filter(None, (category_of(entry), level))):
        embed["author"] = {"name": capitalized(line)}
    return embed


def title_of(entry: Entry) -> str:
    """The headword as the title shows it: whole, but for terms of mostly punctuation."""
    title = escape(name_of(entry))
    return title if len(title) <= TITLE else escape(cut(name_of(entry), TITLE // 2))


def note_on(found: Found) -> str:
    """What a reader must know before reading on: a draft, or a term out of use. Often nothing."""
    if found.entry.status == "draft":
        return words.DRAFT
    if found.entry.status != "deprecated":
        return ""
    replacement = successor(found)
    if replacement is None:
        return words.DEPRECATED
    return words.replaced(escape(cut(replacement.label, BUTTON_LABEL)))


def add_footer(embed: Embed, *parts: str) -> None:
    """Give the embed a footer of those parts that are not empty, if any."""
    if text := DOT.join(cut(part, IN_FOOTER) for part in parts if part):
        embed["footer"] = {"text": text}


def review_of(entry: Entry) -> str:
    """When the entry was last checked."""
    return words.reviewed(entry.reviewed) if entry.reviewed else ""


def owner_of(entry: Entry) -> str:
    """Whom to ask."""
    return clean(entry.owner or "")


def other_names(entry: Entry) -> list[str]:
    """Aliases and abbreviations, each once, as plain text. Misspellings are never shown."""
    names = map(clean, (*entry.aliases, *entry.abbreviations))
    unique = {name.casefold(): name for name in reversed([*names])}
    unique.pop(name_of(entry).casefold(), None)
    return [name for name in reversed(unique.values()) if name]
