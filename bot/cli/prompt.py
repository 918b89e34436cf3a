"""A conversation with the bot, line by line, or for a single line."""

import sys
from importlib import import_module

import typer

from bot.app import EXIT_CODES, run
from bot.cli.beside import Beside, beside
from bot.cli.options import PROBLEMS
from bot.cli.terminal import say, show
from bot.cli.tryout import Tryout, UnansweredError, on, tryout
from bot.config import Health, Settings
from bot.discord_app.cannot_run import CannotRunError
from bot.ops.logs import log_to_stderr
from bot.sandbox import LocalDiscord

LEAVE = ("/quit", "/exit", "quit", "exit")

WELCOME = """\
The real bot, on a Discord of its own. You are a moderator; sam is not.

  /define backend engineer  use a command: {commands}
  /define api private:true  give it an option by name{tab}
  2                         press a button, or pick a line of a menu
  /as sam                   see it with sam's eyes; /as you: with yours again
  /quit                     leave
"""

TAB = "; Tab completes a term"


def converse(settings: Settings, once: str | None) -> int:
    """Talk to the bot until the person leaves, or type ``once`` only; the exit code."""
    log_to_stderr("error")
    quiet = settings.model_copy(update={"health": Health(port=0)})
    try:
        with beside() as loop, loop.open(tryout(quiet)) as conversation:
            if once is not None:
                return _answer(loop, conversation, once)
            try:
                _prompt(loop, conversation)
            except (KeyboardInterrupt, EOFError):
                typer.echo()  # whatever follows begins on a line of its own
            return 0
    except CannotRunError as error:
        typer.echo(error, err=True)
        return EXIT_CODES[error.cause]


def _answer(loop: Beside, conversation: Tryout, line: str) -> int:
    try:
        show(loop.run(conversation.say(line)))
    except UnansweredError as error:
        typer.echo(error, err=True)
        return PROBLEMS
    return 0


def _prompt(loop: Beside, conversation: Tryout) -> None:
    tab = TAB if _listen_to_tab(loop, conversation) else ""
    say(WELCOME.format(commands=", ".join(conversation.commands), tab=tab))
    while (line := _line(conversation.who)) not in LEAVE:
        if not line:
            continue
        try:
            show(loop.run(conversation.say(line)))
        except UnansweredError as error:
            say(str(error))
        typer.echo()


def _line(who: str) -> str:
    """What is typed next. A line that comes from a file is repeated, for whoever reads the rest."""
    line = input(f"{who}> ").strip()
    if not sys.stdin.isatty():
        typer.echo(line)
    return line


def _listen_to_tab(loop: Beside, conversation: Tryout) -> bool:
    """Whether the terminal has a line editor; it also brings back what was typed before."""
    try:
        keyboard = import_module("bot.cli.keyboard")
    except ImportError:  # on Windows
        return False
    keyboard.complete_with(lambda line: loop.run(conversation.suggest(line)))
    return sys.stdin.isatty()


def run_on_local_discord(settings: Settings) -> int:
    """Run the bot as always, but on a Discord of its own; the exit code."""
    typer.echo("There is no token, so the bot runs on a local Discord of its own.", err=True)
    with beside() as loop, loop.open(LocalDiscord()) as discord:
        return run(on(discord, settings))
