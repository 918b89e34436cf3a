"""Which files of a folder are read, and which are left alone."""

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.reading.problem import Problem, Spot

_ENDINGS = (".yaml", ".yml")
_LEFT_ALONE = (".", "_", "#")
"""Hidden files and folders (editors lock a file as ``.#name``), templates, and Emacs' copies."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read: where it really is, and its name for people."""

    path: Path
    shown: str


def find_files(path: Path, other: Collection[str] = ()) -> Iterator[Source | Problem]:
    """Every YAML file under a folder, in the order of names; or the one file that was given.

    A link may point anywhere inside the folder but not out of it. ``other`` are names directly in
    the folder that belong to somebody else.
    """
    shown = _printable(path)
    try:
        real = Path(os.path.realpath(path, strict=True))
    except OSError:
        hint = "`glossary-bot doctor` says how to mend it"
        yield Problem("error", "missing-path", "there is no such file or folder", Spot(shown), hint)
        return
    if not real.is_dir():
        yield Source(real, shown)
        return
    empty = True
    for found in _Walk(path, real).folder(path, real, other):
        empty = False
        yield found
    if empty:
        message = "the folder holds no YAML file"
        hint = "put a file such as `api.yaml` into it"
        yield Problem("error", "no-files", message, Spot(shown), hint)


class _Walk:
    """One walk through a folder, which visits no real folder twice."""

    def __init__(self, root: Path, real_root: Path) -> None:
        self._root = root
        self._real_root = real_root
        self._visited = {real_root}

    def folder(
        self, path: Path, real: Path, other: Collection[str] = ()
    ) -> Iterator[Source | Problem]:
        try:
            with os.scandir(path) as parts:
                found = sorted(parts, key=lambda part: part.name)
        except OSError as error:
            message = f"the folder cannot be read: {error.strerror or error}"
            yield Problem("error", "unreadable-folder", message, Spot(_printable(path)))
            return
        for part in found:
            if not part.name.startswith(_LEFT_ALONE) and part.name not in other:
                is_link = part.is_symlink()
                yield from self._visit(path / part.name, None if is_link else real / part.name)

    def _visit(self, path: Path, real: Path | None) -> Iterator[Source | Problem]:
        """What a file or a folder holds; ``real`` is None for a link, which may lead outside."""
        is_folder = path.is_dir()
        if not is_folder and not path.name.endswith(_ENDINGS):
            return
        there = real or self._inside(path)
        if isinstance(there, Problem):
            yield there
        elif not is_folder:
            yield Source(there, _printable(path))
        elif there not in self._visited:
            self._visited.add(there)
            yield from self.folder(path, there)

    def _inside(self, path: Path) -> Path | Problem:
        spot = Spot(_printable(path))
        try:
            real = Path(os.path.realpath(path, strict=True))
        except OSError as error:
            message = f"the link leads nowhere: {error.strerror or error}"
            return Problem("error", "unreadable-file", message, spot)
        if real.is_relative_to(self._real_root):
            return real
        message = f"the link leaves the folder {_printable(self._root)}"
        return Problem("error", "outside-folder", message, spot, "put the file itself here")


def _printable(path: Path) -> str:
    """A path for people; bytes of a name that are not UTF-8 are written as numbers."""
    return path.as_posix().encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
