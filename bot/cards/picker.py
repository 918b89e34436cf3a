"""Several entries may be meant: a menu to pick one from."""

from collections.abc import Sequence

from bot.cards.actions import Action
from bot.cards.buttons import links_to, open_buttons, rows
from bot.cards.fit import cut
from bot.cards.limits import OPTION, OPTIONS
from bot.cards.markdown import clean, echo
from bot.cards.names import category_of, name_of
from bot.cards.wire import Message, Option, Select
from bot.cards.words import en as words
from bot.lexicon import Entry
from bot.services.outcomes import Choose


def picker(choose: Choose) -> Message:
    """The entries, best first: a menu of them, or a button where there is only one."""
    entries = [*{hit.entry.id: hit.entry for hit in choose.hits}.values()][:OPTIONS]
    query = echo(choose.query)
    if len(entries) == 1:
        only = open_buttons(links_to(entries))
        return {"content": words.only_near(query), "embeds": [], "components": rows(only)}
    return {
        "content": words.choose(query, len(entries)),
        "embeds": [],
        "components": [{"type": 1, "components": [_menu(entries)]}],
    }


def _menu(entries: Sequence[Entry]) -> Select:
    """A choice comes back with the entry's id as its value."""
    names = [name_of(entry) for entry in entries]
    return {
        "type": 3,
        "custom_id": Action("pick").pack(),
        "placeholder": words.PICK,
        "options": [_option(entry, shared=names.count(name_of(entry)) > 1) for entry in entries],
    }


def _option(entry: Entry, *, shared: bool) -> Option:
    """A line of the menu; entries of the same name are told apart by their category first."""
    option: Option = {"label": cut(name_of(entry), OPTION), "value": entry.id}
    hints = (category_of(entry) if shared else "", clean(entry.distinction or entry.definition))
    if description := cut(" · ".join(filter(None, hints)), OPTION):
        option["description"] = description
    return option
