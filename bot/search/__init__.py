"""Finding the entry that a person means. Knows nothing of Discord or of files."""

from bot.search.engine import SearchEngine
from bot.search.explain import Explanation, explain
from bot.search.hit import Decision, Hit, Manner, Reason, Search
from bot.search.mentions import Mention, Mentions
from bot.search.normalise import joined, normalise
from bot.search.plural import singular

__all__ = [
    "Decision",
    "Explanation",
    "Hit",
    "Manner",
    "Mention",
    "Mentions",
    "Reason",
    "Search",
    "SearchEngine",
    "explain",
    "joined",
    "normalise",
    "singular",
]
