"""The card of an entry: a summary that a phone shows in a screen or two."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.cards.actions import Action
from bot.cards.buttons import button, further, open_buttons, rows
from bot.cards.fit import as_many_as_fit, cut
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
from bot.cards.likeness import likeness
from bot.cards.limits import FIELD_VALUE
from bot.cards.markdown import clean, escape, trusted
from bot.cards.names import name_of
from bot.cards.points import point, short_point
from bot.cards.wire import Button, Embed, Message
from bot.cards.words import en as words
from bot.lexicon import Entry, Point
from bot.lexicon.prose import first_paragraph
from bot.lexicon.room import OVERVIEW, OVERVIEW_ALONE
from bot.services.outcomes import Found

POINTS = 5
OTHER_NAME = 80
OTHER_NAMES = 240
RELATED = 3
_ROOM_FOR_MORE = 24
"""Characters of “and 1,234,567 more” with its joint."""


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the card, and whether it is all that the entry says there."""

    heading: str
    text: str
    whole: bool


def card(found: Found, *, private: bool = False) -> Message:
    """The card of ``found``; one that only the asker sees can be shared in the channel."""
    overview = _overview(found.entry)
    parts = [part for part in _fields(found.entry) if part.text]
    embed = frame(found.entry)
    if text := "\n\n".join(filter(None, _opening(found, overview))):
        embed["description"] = text
    if parts:
        embed["fields"] = [{"name": part.heading, "value": part.text} for part in parts]
    _add_footer(embed, found)
    whole = all(part.whole for part in (overview, *parts)) and _says_all(found)
    return {"embeds": [embed], "components": rows(_buttons(found, whole=whole, private=private))}


def _opening(found: Found, overview: _Part) -> tuple[str, ...]:
    return note_on(found), trusted(found.entry.definition), overview.text


def _overview(entry: Entry) -> _Part:
    """All of it if it fits; else its beginning, which before points is of the first paragraph."""
    text, more = trusted(entry.overview or ""), words.MORE_IN_FULL_ENTRY
    before_points = bool(entry.advantages or entry.applications)
    room = OVERVIEW if before_points else OVERVIEW_ALONE
    if len(text) <= room:
        return _Part("", text, whole=True)
    first = first_paragraph(text) if before_points else text
    whole = len(first) <= room
    shown = f"{first} {more}" if whole else cut(first, room + len(f" {more}"), more)
    return _Part("", shown, whole=False)


def _fields(entry: Entry) -> list[_Part]:
    return [
        _points(words.ADVANTAGES, entry.advantages),
        _points(words.APPLICATIONS, entry.applications),
        _other_names(entry),
    ]


def _points(heading: str, points: Sequence[Point]) -> _Part:
    short = [*filter(None, map(short_point, points))]
    whole = short == [*filter(None, map(point, points))]
    shown = as_many_as_fit(short[:POINTS], FIELD_VALUE - _ROOM_FOR_MORE, "\n")
    return _list(heading, shown, len(short), "\n", whole=whole)


def _other_names(entry: Entry) -> _Part:
    short = [escape(cut(name, OTHER_NAME)) for name in other_names(entry)]
    whole = short == [*map(escape, other_names(entry))]
    shown = as_many_as_fit(short, OTHER_NAMES, DOT)
    return _list(words.ALSO_KNOWN_AS, shown, len(short), DOT, whole=whole)


def _list(heading: str, shown: Sequence[str], count: int, joint: str, *, whole: bool) -> _Part:
    left = count - len(shown)
    items = [*shown, words.and_more(left)] if left else shown
    return _Part(heading, joint.join(items), whole and not left)


def _says_all(found: Found) -> bool:
    entry = found.entry
    title_is_whole = title_of(entry) == escape(name_of(entry))
    more = entry.conclusion or entry.sections or entry.sources or len(further(found)) > RELATED
    return title_is_whole and not more


def _add_footer(embed: Embed, found: Found) -> None:
    source = clean(found.entry.sources[0].title) if found.entry.sources else ""
    add_footer(
        embed,
        likeness(found),
        review_of(found.entry),
        owner_of(found.entry),
        words.source(source) if source else "",
    )


def _buttons(found: Found, *, whole: bool, private: bool) -> list[Button]:
    entry_id = found.entry.id
    buttons = open_buttons(further(found)[:RELATED])
    if not whole:
        buttons.insert(0, button(words.FULL_ENTRY, Action("full", entry_id), main=True))
    if private:
        buttons.append(button(words.SHARE, Action("share", entry_id)))
    return buttons
