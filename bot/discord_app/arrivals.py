"""When each interaction arrived: what its deadline counts from, and how a replay is recognized."""

import time
from collections import OrderedDict

FIRST_RESPONSE = 2.5
"""Seconds for the first response. Discord forgets the interaction after 3 s
(https://docs.discord.com/developers/interactions/receiving-and-responding); discord.py would go on
trying for half a minute."""

REMEMBERED = 10_000
"""Interactions kept. A resumed session replays at most minutes of events, so this is ample."""


class Arrivals:
    """The last interactions by id, with the moment each was received."""

    def __init__(self) -> None:
        self._seen: OrderedDict[int, float] = OrderedDict()

    def note(self, interaction_id: int) -> bool:
        """Remember an interaction. False if it was received before."""
        if interaction_id in self._seen:
            return False
        self._seen[interaction_id] = time.monotonic()
        if len(self._seen) > REMEMBERED:
            self._seen.popitem(last=False)
        return True

    def seconds_left(self, interaction_id: int) -> float:
        """Seconds until a first response is pointless; 0 or less when it already is."""
        received = self._seen.get(interaction_id, time.monotonic())
        return received + FIRST_RESPONSE - time.monotonic()
