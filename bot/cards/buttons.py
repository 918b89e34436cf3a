"""Buttons, and the entries they lead to."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.cards.actions import Action
from bot.cards.fit import cut
from bot.cards.limits import BUTTON_LABEL, BUTTONS_IN_ROW
from bot.cards.names import told_apart
from bot.cards.wire import Button, Row
from bot.lexicon import Entry
from bot.services.outcomes import Found

SHORT_LABEL = 30
"""Characters of a label that a phone shows with another button beside it."""


@dataclass(frozen=True, slots=True)
class Link:
    """Another entry and what to call it."""

    entry_id: str
    label: str


def links_to(entries: Sequence[Entry]) -> list[Link]:
    """A link to each entry, once, under names that tell them apart."""
    unique = list({entry.id: entry for entry in entries}.values())
    names = told_apart(unique)
    return [Link(entry.id, name) for entry, name in zip(unique, names, strict=True)]


def successor(found: Found) -> Link | None:
    """What to use instead of a deprecated entry."""
    links = links_to(found.related)
    return next((link for link in links if link.entry_id == found.entry.replaced_by), None)


def further(found: Found) -> list[Link]:
    """What to read next, the successor of a deprecated entry first."""
    return [link for link in links_to(found.related) if link.entry_id != found.entry.id]


def open_buttons(links: Sequence[Link]) -> list[Button]:
    """Buttons that open these entries. Labels stay short where short ones tell them apart."""
    labels = [cut(link.label, SHORT_LABEL) for link in links]
    if len({*labels}) < len(labels):
        labels = [cut(link.label, BUTTON_LABEL) for link in links]
    return [
        button(label, Action("open", link.entry_id))
        for label, link in zip(labels, links, strict=True)
    ]


def button(label: str, action: Action, *, main: bool = False, disabled: bool = False) -> Button:
    """One button; the ``main`` one stands out."""
    made: Button = {
        "type": 2,
        "style": 1 if main else 2,
        "label": label,
        "custom_id": action.pack(),
    }
    if disabled:
        made["disabled"] = True
    return made


def rows(buttons: Sequence[Button]) -> list[Row]:
    """Buttons in rows as wide as Discord allows."""
    starts = range(0, len(buttons), BUTTONS_IN_ROW)
    return [
        {"type": 1, "components": [*buttons[start : start + BUTTONS_IN_ROW]]} for start in starts
    ]
