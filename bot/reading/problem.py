"""What is wrong with a file, and exactly where: the one type that every check reports."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A place in a file. Lines and columns count from 1, columns in characters."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: what was found, what was expected, and how to mend it.

    ``rule`` is a stable name in kebab-case ("duplicate-key"); ``message`` is one sentence that
    says what was found; ``hint`` says what to do instead, or is empty.
    """

    level: Level
    rule: str
    message: str
    spot: Spot
    hint: str = ""

    def __str__(self) -> str:
        tail = f" ({self.hint})" if self.hint else ""
        return f"{self.spot} {self.level} {self.rule} {self.message}{tail}"
