"""``schema``: the JSON Schema of a glossary file, for editors."""

from pathlib import Path
from typing import Annotated

import typer

from bot.lexicon import schema_text


def schema(
    *,
    output: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write it there instead of printing it.")
    ] = None,
) -> None:
    """Print the JSON Schema with which editors check entries."""
    if output is None:
        typer.echo(schema_text(), nl=False)
        return
    try:
        output.write_text(schema_text(), "utf-8")
    except OSError as error:
        raise typer.BadParameter(f"{output} cannot be written: {error.strerror}") from None
