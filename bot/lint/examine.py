"""Everything there is to say of some glossary folders: files, words, and golden lookups."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from os import PathLike

from bot.lexicon import load_glossary
from bot.lint.golden import astray, read_golden
from bot.lint.lint import lint
from bot.reading import Problem
from bot.search import SearchEngine


@dataclass(frozen=True, slots=True)
class Examined:
    """What was looked at, and everything that is wrong with it, in the order of the files.

    ``entries`` is ``None`` where errors keep the glossary from loading: then only they are told.
    """

    entries: int | None
    lookups: int
    problems: tuple[Problem, ...]


def examine(paths: Sequence[PathLike[str] | str], today: date) -> Examined:
    """Look at the glossary under ``paths``. Never raises.

    Takes a few milliseconds for each full entry.
    """
    loaded = load_glossary(paths)
    if loaded.glossary is None:
        return Examined(None, 0, loaded.problems)
    golden = read_golden(paths)
    problems = (
        *loaded.problems,
        *lint(loaded, loaded.glossary, today),
        *golden.problems,
        *astray(golden, loaded.glossary, SearchEngine(loaded.glossary)),
    )
    ordered = sorted(problems, key=lambda problem: problem.spot)
    return Examined(len(loaded.glossary), len(golden.lookups), tuple(ordered))
