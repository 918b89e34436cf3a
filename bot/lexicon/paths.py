"""The starter paths of a glossary folder: one file each under ``paths/``."""

from collections.abc import Iterator, Sequence
from itertools import chain
from os import PathLike
from pathlib import Path

from pydantic import ValidationError

from bot.lexicon.draft import Link, Place, WrittenPath
from bot.lexicon.mistakes import mistakes
from bot.lexicon.slug import slug
from bot.lexicon.starter_path import StarterPath
from bot.reading import Problem, Source, find_files, parse, read_bytes

FOLDER = "paths"


def read_paths(glossary: Sequence[PathLike[str] | str]) -> Iterator[WrittenPath | Problem]:
    """Every path under these glossary folders, and what is wrong with them. Never raises."""
    folders = (folder for path in glossary if (folder := Path(path) / FOLDER).is_dir())
    read: set[Path] = set()
    for source in chain.from_iterable(map(find_files, folders)):
        if isinstance(source, Problem):
            if source.rule != "no-files":  # nobody needs to have paths
                yield source
        elif source.path not in read:
            read.add(source.path)
            yield from _read(source)


def _read(source: Source) -> Iterator[WrittenPath | Problem]:
    raw = read_bytes(source.path, source.shown)
    if isinstance(raw, Problem):
        yield raw
        return
    parsed = parse(raw, source.shown)
    yield from parsed.problems
    if parsed.document is None:
        return
    data = parsed.document.data
    if not isinstance(data, dict):
        hint = "a path starts with `title:`"
        message = "the file holds no path"
        yield Problem("error", "not-a-path", message, parsed.document.spot(), hint)
        return
    unknown = dict.fromkeys(parsed.document.names() - StarterPath.model_fields.keys(), "")
    fields = {"id": slug(Path(source.shown).stem), **unknown, **data}
    yield from _validate(Place(parsed.document, (), fields, StarterPath))


def _validate(place: Place) -> Iterator[WrittenPath | Problem]:
    try:
        path = StarterPath.model_validate(place.data)
    except ValidationError as error:
        yield from mistakes(error, place)
        return
    steps = enumerate(path.steps)
    links = tuple(Link(step.entry, place.spot("steps", at, "entry")) for at, step in steps)
    yield WrittenPath(path, place.spot("id"), links)
