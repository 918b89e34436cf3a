"""What a button or a menu asks for, packed into the custom id that Discord sends back.

A custom id carries all there is to know, so buttons keep working after a restart. It comes back
from a stranger's client: anything that was not packed here is refused.
"""

import re
from dataclasses import dataclass
from typing import Literal, cast

Verb = Literal["open", "full", "page", "share", "pick"]

VERSION = "g1"
"""Begins every custom id; a later layout takes another, and the old buttons are then outdated."""

LONGEST_ID = 64
"""Of an entry's id (see ``bot.lexicon.entry.Id``)."""

_PACKED = re.compile(
    VERSION + r":(?:(pick):|(open|full|page|share):([a-z0-9]+(?:-[a-z0-9]+)*)):(0|[1-9][0-9]{0,4})"
)


@dataclass(frozen=True, slots=True)
class Action:
    """``open`` an entry's card, its ``full`` text or a ``page`` of it, ``share`` it, or ``pick``.

    The entry of a ``pick`` is the menu's chosen value, so its ``entry_id`` is empty. Pages count
    from 1; the page before the first and after the last are clamped by whoever shows them.
    """

    verb: Verb
    entry_id: str = ""
    page: int = 1

    def pack(self) -> str:
        """The custom id: at most 100 characters, ``g1:<verb>:<entry id>:<page>``."""
        return f"{VERSION}:{self.verb}:{self.entry_id}:{self.page}"


def unpack(custom_id: str) -> Action | None:
    """The action of a custom id, or ``None`` for anything that ``pack`` does not write."""
    match = _PACKED.fullmatch(custom_id)
    if match is None or len(match[3] or "") > LONGEST_ID:
        return None
    return Action(cast("Verb", match[1] or match[2]), match[3] or "", int(match[4]))
