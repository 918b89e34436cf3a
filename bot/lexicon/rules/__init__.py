"""What must hold within and between entries. One rule per file; its docstring is its manual."""

from bot.lexicon.draft import EntryRule, GlossaryRule
from bot.lexicon.rules.dangling_link import dangling_link
from bot.lexicon.rules.duplicate_id import duplicate_id
from bot.lexicon.rules.repeated_link import repeated_link
from bot.lexicon.rules.repeated_name import repeated_name
from bot.lexicon.rules.repeated_step import repeated_step
from bot.lexicon.rules.self_link import self_link
from bot.lexicon.rules.without_successor import without_successor

ENTRY_RULES: tuple[EntryRule, ...] = (self_link, without_successor, repeated_name, repeated_link)
"""What holds of each entry alone, checked while its file is read."""

GLOSSARY_RULES: tuple[GlossaryRule, ...] = (duplicate_id, dangling_link, repeated_step)
"""What holds of all entries and paths together, checked when every file has been read."""
