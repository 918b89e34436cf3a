"""``init``: the folder a new team starts from."""

import os
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.options import PROBLEMS, STARTER
from bot.lexicon import entry_files, schema_text
from bot.reading import Source

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

OWN_SCHEMA = "../../docs/glossary.schema.json"
"""Where the entries that come with the bot have their schema; a team has it beside its settings."""


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder, or your own.")],
    *,
    full: Annotated[
        bool,
        typer.Option("--full", help="With all the words that come with the bot, to make your own."),
    ] = False,
) -> None:
    """Start a new team's glossary: a first entry, settings, a CI step. Overwrites nothing."""
    if full and _has_entries(folder / "glossary"):
        message = f"{folder / 'glossary'} has entries already; --full is for a new folder."
        raise typer.BadParameter(message)
    contents = _contents(full=full)
    kept = [name for name in contents if os.path.lexists(folder / name)]
    written = [name for name in contents if name not in kept]
    if not full and FIRST_ENTRY in written and _has_entries(folder / "glossary"):
        written.remove(FIRST_ENTRY)
    try:
        for name in written:
            _write(folder / name, contents[name])
    except OSError as error:
        typer.echo(f"{error.filename or folder} cannot be written: {error.strerror}", err=True)
        raise typer.Exit(PROBLEMS) from None
    _list(f"Kept in {folder}, because they were there:", kept)
    _list(f"Written to {folder}:", _in_short(written) if full else written)
    first = "" if folder == Path() else f"cd {folder}, then "
    typer.echo(f"Next: {first}glossary-bot try")


def _list(title: str, names: Sequence[str]) -> None:
    if names:
        typer.echo("\n".join([title, *(f"  {name}" for name in names)]))


def _in_short(names: Sequence[str]) -> list[str]:
    """The names, with the many files of the glossary counted."""
    others = [name for name in names if not name.startswith("glossary/")]
    return [*others, f"glossary/ ({len(names) - len(others)} files)"]


def _has_entries(glossary: Path) -> bool:
    """Whether a team has words already; then it needs no example among them."""
    return any(isinstance(found, Source) for found in entry_files(glossary))


def _contents(*, full: bool) -> dict[str, str]:
    starter = files("bot.cli") / "starter_files"
    contents = {name: (starter / source).read_text("utf-8") for name, source in FILES.items()}
    if full:
        del contents[FIRST_ENTRY]
        contents |= _own_words()
    return {**contents, SCHEMA: schema_text()}


def _own_words() -> dict[str, str]:
    """Every file of the glossary that comes with the bot, as it stands in a team's folder."""
    return {
        f"glossary/{file.relative_to(STARTER).as_posix()}": _moved(file.read_text("utf-8"))
        for file in sorted(STARTER.rglob("*"))
        if file.is_file()
    }


def _moved(text: str) -> str:
    return text.replace(OWN_SCHEMA, f"../../{SCHEMA}")


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8", newline="\n")
