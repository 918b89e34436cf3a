"""Files → glossary, or everything that is wrong with them."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from os import PathLike
from pathlib import Path
from types import MappingProxyType

from bot.lexicon.draft import Draft, WrittenPath
from bot.lexicon.glossary import Glossary
from bot.lexicon.page import Page, Pages, read_page
from bot.lexicon.paths import FOLDER, read_paths
from bot.lexicon.rules import GLOSSARY_RULES
from bot.lexicon.starter_path import StarterPath
from bot.reading import Problem, Source, find_files

GOLDEN = "golden.yaml"
_OTHER_FILES = (FOLDER, GOLDEN)
"""What a glossary folder holds besides entries: starter paths, and golden lookups for search."""

_NOTHING: Pages = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Loaded:
    """The result of loading: ``glossary`` is ``None`` exactly if a problem is an error.

    ``paths`` are the starter paths, in the order of their files. ``problems`` are those of all
    files, in the order of file, line and column. ``pages`` is what each file of entries says, for
    the next load.
    """

    glossary: Glossary | None
    paths: tuple[StarterPath, ...]
    problems: tuple[Problem, ...]
    pages: Pages = field(repr=False)


def load_glossary(paths: Sequence[PathLike[str] | str], before: Pages = _NOTHING) -> Loaded:
    """Read every entry and path of these folders and files. Never raises; safe in any thread.

    Files are read in the order of the paths and then of their names, each once. With the pages of
    the load before, entries that have not changed since are the same objects.
    """
    found = chain.from_iterable(map(entry_files, paths))
    problems: list[Problem] = []
    pages: dict[str, Page] = {}
    for source in found:
        if isinstance(source, Problem):
            problems.append(source)
        elif (path := str(source.path)) not in pages:
            pages[path] = read_page(source, before.get(path))
    walked = [*read_paths(paths)]
    problems += (each for each in walked if isinstance(each, Problem))
    written = tuple(each for each in walked if isinstance(each, WrittenPath))
    return _loaded(problems, MappingProxyType(pages), written)


def entry_files(path: PathLike[str] | str) -> Iterator[Source | Problem]:
    """The files of a glossary folder that hold entries, without reading them."""
    return find_files(Path(path), _OTHER_FILES)


def _loaded(problems: Iterable[Problem], pages: Pages, paths: tuple[WrittenPath, ...]) -> Loaded:
    draft = _draft(pages.values(), paths)
    of_files = (page.problems for page in pages.values())
    of_all = (rule(draft) for rule in GLOSSARY_RULES)
    found = chain(problems, *of_files, *of_all)
    told = tuple(sorted(found, key=lambda problem: problem.spot))
    if any(problem.level == "error" for problem in told):
        return Loaded(None, (), told, pages)
    entries = tuple(written.entry for written in draft.written)
    return Loaded(Glossary(entries), tuple(written.path for written in paths), told, pages)


def _draft(pages: Collection[Page], paths: tuple[WrittenPath, ...]) -> Draft:
    written = tuple(chain.from_iterable(page.written for page in pages))
    broken = chain.from_iterable(page.broken for page in pages)
    return Draft(written, paths, frozenset(chain((each.entry.id for each in written), broken)))
