"""A session: what one shard of the bot has been told, so that it can be told again."""

from dataclasses import dataclass, field

from bot.sandbox.gateway.protocol import Intents, Op
from bot.sandbox.snowflake import shard_of
from bot.sandbox.wire import Json
from bot.sandbox.world import Event

ALWAYS = Intents.NONE
IN_GUILDS: dict[str, Intents] = {
    "GUILD_CREATE": Intents.GUILDS,
    "GUILD_ROLE_CREATE": Intents.GUILDS,
    "CHANNEL_CREATE": Intents.GUILDS,
    "GUILD_MEMBER_ADD": Intents.GUILD_MEMBERS,
    "MESSAGE_CREATE": Intents.GUILD_MESSAGES,
    "MESSAGE_UPDATE": Intents.GUILD_MESSAGES,
    "MESSAGE_DELETE": Intents.GUILD_MESSAGES,
}
"""Which intent an event of a guild needs; events not named here reach every session."""


@dataclass(slots=True, eq=False)
class Session:
    """One shard's session.

    Attributes:
        id: what the bot resumes with.
        shard: its number.
        shards: how many there are.
        intents: what it wants to hear.
        sequence: the number of the last event.
        events: every event of the session, to be replayed after a resume.
    """

    id: str
    shard: int
    shards: int
    intents: int
    sequence: int = 0
    events: list[Json] = field(default_factory=list)

    def wants(self, event: Event) -> bool:
        """Return whether this session hears of an event."""
        if shard_of(event.guild_id, self.shards) != self.shard:
            return False
        needed = IN_GUILDS.get(event.name, ALWAYS)
        if event.guild_id is None and needed is Intents.GUILD_MESSAGES:
            needed = Intents.DIRECT_MESSAGES
        return self.intents & needed == needed

    def record(self, name: str, data: object) -> Json:
        """Return the payload of an event, numbered and kept for a replay."""
        self.sequence += 1
        payload: Json = {"op": int(Op.DISPATCH), "t": name, "s": self.sequence, "d": data}
        self.events.append(payload)
        return payload

    def after(self, sequence: int) -> list[Json]:
        """Return what came after the event of that number."""
        return [payload for payload in self.events if payload["s"] > sequence]
