"""The Tab key: a line that is being typed is completed with what the bot suggests.

Where the platform has no line editor (Windows), importing this module fails.
"""

import readline
from collections.abc import Callable

GNU, LIBEDIT = "tab: complete", "bind ^I rl_complete"
"""Two editors call themselves readline, each with its own language."""


def complete_with(suggest: Callable[[str], list[str]]) -> None:
    """Ask ``suggest`` at every Tab what the line could become."""
    found: list[str] = []

    def complete(line: str, number: int) -> str | None:
        if number == 0:
            found[:] = suggest(line)
        return found[number] if number < len(found) else None

    readline.set_completer_delims("\n")  # a whole line is completed, not its last word
    readline.set_completer(complete)
    readline.parse_and_bind("set completion-ignore-case on")
    readline.parse_and_bind(LIBEDIT if "libedit" in (readline.__doc__ or "") else GNU)
