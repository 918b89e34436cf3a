"""The team's words: entries, the glossary they make, and how files become both."""

from bot.lexicon.entry import Entry, Point, Related, Section, Source, Translation
from bot.lexicon.glossary import Change, Changes, Glossary, compare
from bot.lexicon.load import GOLDEN, Loaded, entry_files, load_glossary
from bot.lexicon.page import Pages
from bot.lexicon.places import find_places
from bot.lexicon.rules import ENTRY_RULES, GLOSSARY_RULES
from bot.lexicon.schema import entry_schema, schema_text
from bot.lexicon.slug import slug
from bot.lexicon.starter_path import PathStep, StarterPath

__all__ = [
    "ENTRY_RULES",
    "GLOSSARY_RULES",
    "GOLDEN",
    "Change",
    "Changes",
    "Entry",
    "Glossary",
    "Loaded",
    "Pages",
    "PathStep",
    "Point",
    "Related",
    "Section",
    "Source",
    "StarterPath",
    "Translation",
    "compare",
    "entry_files",
    "entry_schema",
    "find_places",
    "load_glossary",
    "schema_text",
    "slug",
]
