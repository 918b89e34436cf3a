"""Discord's ids: milliseconds since 2015, then a counter.

https://docs.discord.com/developers/reference#snowflakes
"""

import time

EPOCH_MS = 1_420_070_400_000
"""The first millisecond of 2015, in Unix milliseconds."""

TIME_SHIFT = 22
"""How far left the milliseconds stand in an id; a guild's shard is counted from what is above."""


class Snowflakes:
    """Hands out ids that only ever grow, so that sorting by id is sorting by age."""

    def __init__(self) -> None:
        self._last = 0

    def next(self) -> str:
        """Return the next id, as the text Discord puts into JSON."""
        now = int(time.time() * 1000) - EPOCH_MS
        self._last = max(self._last + 1, now << TIME_SHIFT)
        return str(self._last)


def shard_of(guild_id: str | None, shards: int) -> int:
    """Return which of ``shards`` hears about a guild; direct messages (None) go to the first."""
    return 0 if guild_id is None else (int(guild_id) >> TIME_SHIFT) % shards
