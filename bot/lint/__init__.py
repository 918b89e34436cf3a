"""What a careful editor would say of a glossary that loads: its words, and where queries lead."""

from bot.lint.examine import Examined, examine
from bot.lint.golden import Golden, Lookup, astray, read_golden
from bot.lint.lint import lint
from bot.lint.rules import RULES, Rule

__all__ = [
    "RULES",
    "Examined",
    "Golden",
    "Lookup",
    "Rule",
    "astray",
    "examine",
    "lint",
    "read_golden",
]
