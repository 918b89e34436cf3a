"""Files → glossary, or everything that is wrong with them."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain
from os import PathLike
from pathlib import Path
from types import MappingProxyType

from pydantic import ValidationError

from bot.lexicon.candidates import candidates
from bot.lexicon.draft import Draft, Place, Written
from bot.lexicon.entry import Entry
from bot.lexicon.glossary import Glossary
from bot.lexicon.mistakes import mistakes
from bot.lexicon.rules import RULES
from bot.lexicon.slug import slug
from bot.reading import Problem, Source, find_files, parse_file

_OTHER_FILES = ("paths", "golden.yaml")
"""What a glossary folder holds besides entries: starter paths, and golden queries for search."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The result of loading: ``glossary`` is ``None`` exactly if a problem is an error.

    ``problems`` are those of all files, in the order of file, line and column.
    """

    glossary: Glossary | None
    problems: tuple[Problem, ...]


def load_glossary(paths: Sequence[PathLike[str] | str]) -> Loaded:
    """Read every entry of these folders and files. Never raises; safe in any thread.

    Files are read in the order of the paths and then of their names, each once.
    """
    loading = _Loading()
    for path in paths:
        for source in find_files(Path(path), _OTHER_FILES):
            loading.take(source)
    return loading.result()


class _Loading:
    """What one load has found so far."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []
        self._written: list[Written] = []
        self._ids: set[str] = set()
        self._seen: set[Path] = set()

    def take(self, source: Source | Problem) -> None:
        if isinstance(source, Problem):
            self._problems.append(source)
        elif source.path not in self._seen:
            self._seen.add(source.path)
            self._read(source)

    def result(self) -> Loaded:
        draft = Draft(tuple(self._written), frozenset(self._ids))
        found = [*self._problems, *chain.from_iterable(rule(draft) for rule in RULES)]
        problems = tuple(sorted(found, key=lambda problem: problem.spot))
        if any(problem.level == "error" for problem in problems):
            return Loaded(None, problems)
        entries = tuple(written.entry for written in draft.written)
        spots = {written.entry.id: written.spot for written in draft.written}
        return Loaded(Glossary(entries, MappingProxyType(spots)), problems)

    def _read(self, source: Source) -> None:
        stem = Path(source.shown).stem
        parsed = parse_file(source.path, source.shown)
        self._problems.extend(parsed.problems)
        if parsed.document is None:
            self._ids.add(slug(stem))  # most likely what others link to
            return
        for found in candidates(parsed.document, stem):
            if isinstance(found, Problem):
                self._problems.append(found)
            else:
                self._validate(found)

    def _validate(self, place: Place) -> None:
        self._ids.add(str(place.data["id"]))
        try:
            self._written.append(Written(Entry.model_validate(place.data), place))
        except ValidationError as error:
            self._problems.extend(mistakes(error, place))
