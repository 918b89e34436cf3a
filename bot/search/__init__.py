"""Finding the entry that a person means. Knows nothing of Discord or of files."""

from bot.search.hit import Decision, Hit, Reason, Search

__all__ = ["Decision", "Hit", "Reason", "Search"]
