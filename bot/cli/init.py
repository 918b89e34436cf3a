"""``init``: the folder a new team starts from."""

from importlib.resources import files
from pathlib import Path
from typing import Annotated

import typer

from bot import __version__
from bot.cli.options import PROBLEMS
from bot.lexicon import schema_text

FILES = {
    "README.md": "README.md",
    "config.yaml": "config.yaml",
    "glossary/_template.yaml": "template.yaml",
    "glossary/roles/back-end-engineer.yaml": "entry.yaml",
    ".gitignore": "gitignore",
    ".github/workflows/glossary.yaml": "workflow.yaml",
}
"""What is written, and the file beside this one that it is made from."""

SCHEMA = "glossary.schema.json"


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A new folder, or your own.")],
) -> None:
    """Start a new team's glossary: a first entry, settings, a CI step."""
    contents = _contents()
    there = [name for name in contents if (folder / name).exists()]
    if there:
        typer.echo(f"These exist in {folder} already, so nothing was written:", err=True)
        typer.echo("\n".join(f"  {name}" for name in there), err=True)
        raise typer.Exit(PROBLEMS)
    try:
        _write(folder, contents)
    except OSError as error:
        where = error.filename or folder
        raise typer.BadParameter(f"{where} cannot be written: {error.strerror}") from None
    typer.echo(f"Written to {folder}:")
    typer.echo("\n".join(f"  {name}" for name in contents))
    typer.echo(f"Next: cd {folder}, then glossary-bot try")


def _contents() -> dict[str, str]:
    starter = files("bot.cli") / "starter_files"
    contents = {name: (starter / source).read_text("utf-8") for name, source in FILES.items()}
    contents[SCHEMA] = schema_text()
    return {name: text.replace("==VERSION", f"=={__version__}") for name, text in contents.items()}


def _write(folder: Path, contents: dict[str, str]) -> None:
    for name, text in contents.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", newline="\n")
