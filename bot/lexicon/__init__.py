"""The team's words: entries, the glossary they make, and how files become both."""

from bot.lexicon.entry import Entry, Point, Related, Section, Source, Translation
from bot.lexicon.glossary import Change, Changes, Glossary, compare

__all__ = [
    "Change",
    "Changes",
    "Entry",
    "Glossary",
    "Point",
    "Related",
    "Section",
    "Source",
    "Translation",
    "compare",
]
