"""The servers the bot is in."""

from bot.sandbox import projections
from bot.sandbox.errors import UNKNOWN_GUILD, ApiError
from bot.sandbox.models import Guild
from bot.sandbox.rest.router import Call, Endpoint, Reply
from bot.sandbox.world import World

GUILD = "/guilds/{guild_id}"


class GuildEndpoints:
    """What a bot may read of a server it is in."""

    def __init__(self, world: World) -> None:
        self._world = world

    def endpoints(self) -> list[Endpoint]:
        """Return the endpoints."""
        return [
            Endpoint("GET", GUILD, self.guild, query=("with_counts",)),
            Endpoint("GET", GUILD + "/channels", self.channels),
            Endpoint("GET", GUILD + "/roles", self.roles),
        ]

    def guild(self, call: Call) -> Reply:
        """Answer a guild, with counts if asked for."""
        guild = self._find(call)
        body = projections.guild(guild)
        if call.wants("with_counts"):
            there = len(guild.members)
            body |= {"approximate_member_count": there, "approximate_presence_count": there}
        return Reply(body)

    def channels(self, call: Call) -> Reply:
        """Answer the channels of a guild."""
        return Reply([projections.channel(held) for held in self._find(call).channels.values()])

    def roles(self, call: Call) -> Reply:
        """Answer the roles of a guild."""
        return Reply([projections.role(held) for held in self._find(call).roles.values()])

    def _find(self, call: Call) -> Guild:
        guild = self._world.guilds.get(call.params["guild_id"])
        if guild is None:
            raise ApiError(UNKNOWN_GUILD)
        return guild
