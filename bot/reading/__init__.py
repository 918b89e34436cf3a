"""YAML text → data that knows where it stands. Knows nothing of words or of Discord."""

from bot.reading.problem import Level, Problem, Spot

__all__ = ["Level", "Problem", "Spot"]
