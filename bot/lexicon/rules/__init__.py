"""What must hold between entries. One rule per file; its docstring is its manual."""

from bot.lexicon.draft import Rule
from bot.lexicon.rules.dangling_link import dangling_link
from bot.lexicon.rules.duplicate_id import duplicate_id
from bot.lexicon.rules.repeated_link import repeated_link
from bot.lexicon.rules.repeated_name import repeated_name
from bot.lexicon.rules.self_link import self_link
from bot.lexicon.rules.without_successor import without_successor

RULES: tuple[Rule, ...] = (
    duplicate_id,
    dangling_link,
    self_link,
    without_successor,
    repeated_name,
    repeated_link,
)
"""Every rule, in the order in which they are checked."""
