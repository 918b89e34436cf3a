"""Several entries may be meant: a menu to pick one from."""

from collections import Counter
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
from bot.search import Hit
from bot.services.outcomes import Choose


def picker(choose: Choose) -> Message:
    """The entries, best first: a menu of them, or a button where there is only one."""
    hits = [*{hit.entry.id: hit for hit in choose.hits}.values()][:OPTIONS]
    query = echo(choose.query)
    if len(hits) == 1:
        only = open_buttons(links_to([hits[0].entry]))
        return {"content": words.only_near(query), "embeds": [], "components": rows(only)}
    return {
        "content": words.choose(query, len(hits)),
        "embeds": [],
        "components": [{"type": 1, "components": [_menu(hits)]}],
    }


def _menu(hits: Sequence[Hit]) -> Select:
    """A choice comes back with the entry's id as its value."""
    titles = Counter(name_of(hit.entry) for hit in hits)
    matched = Counter(hit.matched.casefold() for hit in hits)
    return {
        "type": 3,
        "custom_id": Action("pick").pack(),
        "placeholder": words.PICK,
        "options": [
            _option(
                hit.entry,
                same_title=titles[name_of(hit.entry)] > 1,
                same_name=matched[hit.matched.casefold()] > 1,
            )
            for hit in hits
        ],
    }


def _option(entry: Entry, *, same_title: bool, same_name: bool) -> Option:
    """A line of the menu, which says first what tells entries of the same name apart."""
    option: Option = {"label": cut(name_of(entry), OPTION), "value": entry.id}
    about = (entry.distinction if same_name else None) or entry.definition
    hints = (category_of(entry) if same_title else "", clean(about))
    if description := cut(" · ".join(filter(None, hints)), OPTION):
        option["description"] = description
    return option
