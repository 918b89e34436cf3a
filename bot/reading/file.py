"""One file, read once and safely: a pipe cannot hang it and a huge file cannot fill the memory."""

import os
import stat
from pathlib import Path

from bot.reading.document import Document
from bot.reading.parse import parse
from bot.reading.problem import Problem, Spot

SIZE = 10 * 1024 * 1024
"""Bytes. Ten thousand entries are about 7 MiB; anything larger is not somebody's glossary."""


def read_file(path: Path, shown: str) -> Document | tuple[Problem, ...]:
    """The content of one YAML file, or everything that is wrong with it. Never raises."""
    raw = read_bytes(path, shown)
    if isinstance(raw, Problem):
        return (raw,)
    parsed = parse(raw, shown)
    if parsed.document is None or parsed.problems:
        return parsed.problems
    return parsed.document


def read_bytes(path: Path, shown: str) -> bytes | Problem:
    """The bytes of one ordinary file; ``shown`` is its name in problems. Never raises."""
    try:
        with open(path, "rb", opener=_without_waiting) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                message = "this is not an ordinary file"
                return Problem("error", "not-a-file", message, Spot(shown))
            raw = file.read(min(status.st_size, SIZE) + 1)
    except OSError as error:
        message = f"the file cannot be read: {error.strerror or error}"
        return Problem("error", "unreadable-file", message, Spot(shown))
    if len(raw) > SIZE:
        message = f"the file is larger than {SIZE // 1024**2} MiB"
        return Problem("error", "too-large", message, Spot(shown), "split it into several files")
    return raw


def _without_waiting(path: str, flags: int) -> int:
    """Open even a pipe that nobody writes to. Windows has no such pipes, and not the flag."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
