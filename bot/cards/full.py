"""Every word of an entry, page by page."""

from collections.abc import Iterator, Sequence

from bot.cards.actions import Action
from bot.cards.buttons import button, further, rows
from bot.cards.frame import (
    DOT,
    add_footer,
    frame,
    note_on,
    other_names,
    owner_of,
    review_of,
    title_of,
)
from bot.cards.markdown import clean, escape, link, trusted
from bot.cards.names import name_of
from bot.cards.pages import paginate
from bot.cards.points import point
from bot.cards.wire import Button, Message
from bot.cards.words import en as words
from bot.lexicon import Entry, Point
from bot.services.outcomes import Found


def full(found: Found, page: int) -> Message:
    """One page of the full entry. ``page`` counts from 1; the nearest existing one is shown."""
    entry = found.entry
    pages = paginate("\n\n".join(filter(None, _blocks(found))))
    page = min(max(page, 1), len(pages))
    embed = frame(entry)
    if text := pages[page - 1]:
        embed["description"] = text
    several = len(pages) > 1
    number = words.page(page, len(pages)) if several else ""
    add_footer(embed, number, review_of(entry), owner_of(entry))
    return {"embeds": [embed], "components": rows(_turns(entry, page, len(pages)))}


def _blocks(found: Found) -> Iterator[str]:
    entry = found.entry
    name = escape(name_of(entry))
    yield name if name != title_of(entry) else ""
    yield note_on(found)
    yield trusted(entry.definition)
    yield trusted(entry.overview or "")
    yield _section(words.ADVANTAGES, _points(entry.advantages))
    yield _section(words.APPLICATIONS, _points(entry.applications))
    for section in entry.sections:
        yield _section(section.name, trusted(section.text))
    yield trusted(entry.conclusion or "")
    yield _section(words.DISTINCTION, trusted(entry.distinction or ""))
    yield _section(words.ALSO_KNOWN_AS, DOT.join(map(escape, other_names(entry))))
    yield _section(words.TAGS, DOT.join(escape(clean(tag)) for tag in entry.tags))
    yield _section(words.RELATED, DOT.join(escape(other.label) for other in further(found)))
    sources = (f"• {link(source.title, source.url)}" for source in entry.sources)
    yield _section(words.SOURCES, "\n".join(sources))


def _points(points: Sequence[Point]) -> str:
    return "\n".join(filter(None, map(point, points)))


def _section(name: str, text: str) -> str:
    heading = escape(name)
    return f"### {heading}\n{text}" if heading and text else text


def _turns(entry: Entry, page: int, pages: int) -> list[Button]:
    if pages == 1:
        return []
    back, forward = Action("page", entry.id, page - 1), Action("page", entry.id, page + 1)
    return [
        button(words.BACK, back, disabled=page == 1),
        button(words.NEXT, forward, disabled=page == pages),
    ]
