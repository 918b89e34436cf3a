"""How tests read problems: as a person does, line by line."""

from collections.abc import Iterable

from bot.reading import Problem


def said(problems: Iterable[Problem]) -> list[tuple[str, str]]:
    """What is said of one file: ``("3:1 rule message", hint)`` for each problem."""
    return [(f"{p.spot.line}:{p.spot.column} {p.rule} {p.message}", p.hint) for p in problems]
