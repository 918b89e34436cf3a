"""Live suggestions below the option that is being typed."""

from collections.abc import Sequence

from bot.cards.fit import cut
from bot.cards.limits import CHOICE, CHOICES
from bot.cards.names import category_of, matched_name, name_of
from bot.cards.wire import Choice
from bot.search import Hit
from bot.services.define import CHOSEN

MATCHED = 40
"""Characters of the other name that led to an entry; the entry's own name matters more."""


def choices(hits: Sequence[Hit]) -> list[Choice]:
    """One suggestion for each entry, best first, with its category as a hint."""
    unique = {hit.entry.id: hit for hit in reversed(hits)}
    best = [hit for hit in hits if unique.get(hit.entry.id) is hit]
    return [{"name": _name(hit), "value": CHOSEN + hit.entry.id} for hit in best[:CHOICES]]


def _name(hit: Hit) -> str:
    """Such as “Back End Software Engineer · Roles” or “BE → Back End Software Engineer · Roles”."""
    other = matched_name(hit)
    lead = f"{cut(other, MATCHED)} → " if other else ""
    category = category_of(hit.entry)
    hint = f" · {category}" if category else ""
    own = name_of(hit.entry)
    if len(lead + own + hint) > CHOICE:
        hint = ""
    return lead + cut(own, CHOICE - len(lead)) + hint
