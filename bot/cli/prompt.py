"""A conversation with the bot, line by line, or for a single line."""

from contextlib import suppress

import typer

from bot.app import EXIT_CODES, run
from bot.cli.beside import Beside, beside
from bot.cli.options import PROBLEMS
from bot.cli.terminal import show
from bot.cli.tryout import Tryout, UnansweredError, on, tryout
from bot.config import Health, Settings
from bot.discord_app.connection import CannotRunError
from bot.ops.logs import log_to_stderr
from bot.sandbox import LocalDiscord

QUIT = "/quit"

WELCOME = f"""\
The real bot, on a Discord of its own. You are a moderator; sam is a colleague who is not.

  /define backend engineer    a command of the bot: {{commands}}
                              its options are name:value, such as private:true
  2                           press a button, or pick a line of a menu, by its number
  /as sam                     see it with sam's eyes; /as you: with yours again
  {QUIT}                       leave
"""


def converse(settings: Settings, once: str | None) -> int:
    """Talk to the bot until the person leaves, or type ``once`` only; the exit code."""
    log_to_stderr("error")
    quiet = settings.model_copy(update={"health": Health(port=0)})
    try:
        with beside() as loop, loop.open(tryout(quiet)) as conversation:
            if once is not None:
                return _say(loop, conversation, once)
            with suppress(KeyboardInterrupt, EOFError):
                _prompt(loop, conversation)
            return 0
    except CannotRunError as error:
        typer.echo(error, err=True)
        return EXIT_CODES[error.cause]


def _prompt(loop: Beside, conversation: Tryout) -> None:
    _enable_history()
    typer.echo(WELCOME.format(commands=", ".join(conversation.commands)))
    while (line := input(f"{conversation.who}> ").strip()) != QUIT:
        if line:
            _say(loop, conversation, line)
            typer.echo()


def _say(loop: Beside, conversation: Tryout, line: str) -> int:
    try:
        show(loop.run(conversation.say(line)))
    except UnansweredError as error:
        typer.echo(error, err=True)
        return PROBLEMS
    return 0


def _enable_history() -> None:
    """Let arrow keys bring back what was typed, where the platform has a line editor."""
    with suppress(ImportError):
        __import__("readline")


def run_on_local_discord(settings: Settings) -> int:
    """Run the bot as always, but on a Discord of its own; the exit code."""
    typer.echo("There is no token, so the bot runs on a local Discord of its own.", err=True)
    with beside() as loop, loop.open(LocalDiscord()) as discord:
        return run(on(discord, settings))
