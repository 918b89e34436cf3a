"""The program: its commands, and how it starts."""

import io
import sys
from shutil import get_terminal_size
from typing import Annotated

import typer

from bot import __version__
from bot.cli.check import check
from bot.cli.doctor import doctor
from bot.cli.health import health
from bot.cli.init import init
from bot.cli.lookup import complete, define
from bot.cli.rules import rules
from bot.cli.running import run, try_
from bot.cli.schema import schema
from bot.cli.terminal import WIDTH

app = typer.Typer(
    name="glossary-bot",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={
        "help_option_names": ["-h", "--help"],
        "terminal_width": min(WIDTH, get_terminal_size().columns) - 2,
    },
)


def _print_version(wanted: bool) -> None:  # noqa: FBT001 -- typer calls it so
    if wanted:
        typer.echo(f"glossary-bot {__version__}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def glossary_bot(
    context: typer.Context,
    *,
    version: Annotated[
        bool,
        typer.Option(
            "--version", callback=_print_version, is_eager=True, help="Print the version."
        ),
    ] = False,
) -> None:
    """The Discord bot a team trusts with its own vocabulary.

    Try it without a token: glossary-bot try
    """
    del version
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


for command in (define, complete, check, rules, init, try_, run, doctor, health, schema):
    app.command(command.__name__.rstrip("_"))(command)


def main() -> None:
    """Run the command line. Text is UTF-8 in every direction, whatever the locale says."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    app()
