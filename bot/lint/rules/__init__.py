"""What good entries have in common. One rule per file; its docstring is its manual."""

from dataclasses import dataclass

from bot.lint.rules.broken_link import broken_link
from bot.lint.rules.clashing_name import clashing_name
from bot.lint.rules.empty_point import empty_point
from bot.lint.rules.future_review import future_review
from bot.lint.rules.long_definition import long_definition
from bot.lint.rules.long_for_card import long_for_card
from bot.lint.rules.near_duplicate import near_duplicate
from bot.lint.rules.needless_name import needless_name
from bot.lint.rules.never_reviewed import never_reviewed
from bot.lint.rules.one_way_link import one_way_link
from bot.lint.rules.overdue_review import overdue_review
from bot.lint.rules.repeated_sentence import repeated_sentence
from bot.lint.rules.repeated_term import repeated_term
from bot.lint.rules.unlinked_term import unlinked_term
from bot.lint.subject import Check
from bot.reading import Level


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule, and how much it matters.

    A warning is about something that a reader would stumble over; an info is about something that
    may well be meant.
    """

    level: Level
    check: Check

    @property
    def name(self) -> str:
        """Its stable name in kebab-case."""
        return self.check.__name__.replace("_", "-")


RULES = (
    Rule("warning", clashing_name),
    Rule("warning", repeated_term),
    Rule("warning", long_definition),
    Rule("warning", empty_point),
    Rule("warning", long_for_card),
    Rule("warning", overdue_review),
    Rule("warning", future_review),
    Rule("warning", broken_link),
    Rule("warning", repeated_sentence),
    Rule("warning", near_duplicate),
    Rule("info", never_reviewed),
    Rule("info", one_way_link),
    Rule("info", unlinked_term),
    Rule("info", needless_name),
)
"""Every rule; what keeps a glossary from loading is in :mod:`bot.lexicon.rules`."""
