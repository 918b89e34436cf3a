"""The use cases. They return outcomes, and know neither sockets nor embeds."""

from dataclasses import dataclass

from bot.services.define import Define
from bot.services.library import Library


@dataclass(frozen=True, slots=True)
class Services:
    """Everything that a face, such as Discord, asks on behalf of a person."""

    library: Library
    define: Define
    private_answers: bool = False
    """Whether cards are shown to the asker only, unless the asker says otherwise."""

    moderator_roles: frozenset[int] = frozenset()
    """Ids of roles whose members may change the glossary, beside those who manage the server."""


__all__ = ["Define", "Library", "Services"]
