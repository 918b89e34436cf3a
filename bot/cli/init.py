"""``init``: the folder a new team starts from."""

import os
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.options import PROBLEMS
from bot.lexicon import schema_text
from bot.reading import Source, find_files

FIRST_ENTRY = "glossary/roles/back-end-engineer.yaml"

FILES = {
    "README.md": "README.md",
    "config.yaml": "config.yaml",
    "glossary/_template.yaml": "template.yaml",
    FIRST_ENTRY: "entry.yaml",
    ".gitignore": "gitignore",
    ".github/workflows/glossary.yaml": "workflow.yaml",
}
"""What is written, and the file beside this one that it is made from."""

SCHEMA = "glossary.schema.json"


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder, or your own.")],
) -> None:
    """Start a new team's glossary: a first entry, settings, a CI step. Overwrites nothing."""
    contents = _contents()
    kept = [name for name in contents if os.path.lexists(folder / name)]
    written = [name for name in contents if name not in kept]
    if FIRST_ENTRY in written and _has_entries(folder / "glossary"):
        written.remove(FIRST_ENTRY)
    try:
        for name in written:
            _write(folder / name, contents[name])
    except OSError as error:
        typer.echo(f"{error.filename or folder} cannot be written: {error.strerror}", err=True)
        raise typer.Exit(PROBLEMS) from None
    _list(f"Kept in {folder}, because they were there:", kept)
    _list(f"Written to {folder}:", written)
    first = "" if folder == Path() else f"cd {folder}, then "
    typer.echo(f"Next: {first}glossary-bot try")


def _list(title: str, names: Sequence[str]) -> None:
    if names:
        typer.echo("\n".join([title, *(f"  {name}" for name in names)]))


def _has_entries(glossary: Path) -> bool:
    """Whether a team has words already; then it needs no example among them."""
    return any(isinstance(found, Source) for found in find_files(glossary))


def _contents() -> dict[str, str]:
    starter = files("bot.cli") / "starter_files"
    contents = {name: (starter / source).read_text("utf-8") for name, source in FILES.items()}
    return {**contents, SCHEMA: schema_text()}


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8", newline="\n")
