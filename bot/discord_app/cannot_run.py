"""Why the bot cannot run, for a person and for a supervisor."""

from typing import Literal

Cause = Literal["configuration", "temporary"]


class CannotRunError(Exception):
    """The bot cannot run: what is wrong, in plain words, and whether trying again may help."""

    def __init__(self, cause: Cause, sentence: str) -> None:
        super().__init__(sentence)
        self.cause = cause
