"""What a careful editor would say of a glossary that loads: its words, and where queries lead."""

from bot.lint.golden import Golden, Lookup, astray, read_golden
from bot.lint.lint import lint
from bot.lint.rules import RULES, Rule

__all__ = ["RULES", "Golden", "Lookup", "Rule", "astray", "lint", "read_golden"]
