import pytest

from bot.sandbox import Permissions
from bot.sandbox.models import Channel, Overwrite, Role, User
from bot.sandbox.permissions import EVERYONE, EVERYTHING, in_channel, in_guild
from bot.sandbox.world import World

VIEW, SEND = Permissions.VIEW_CHANNEL, Permissions.SEND_MESSAGES


class Team:
    """A server with a member who has one role."""

    def __init__(self) -> None:
        self.world = World()
        self.guild = self.world.add_guild("Team", 0)
        self.role = self.world.add_role(self.guild, "Keepers", 0, mentionable=False)
        self.mia = self.world.add_user("Mia")
        self.world.add_member(self.guild, self.mia, [self.role])

    def channel(self, *overwrites: Overwrite) -> Channel:
        """Add a channel with overwrites."""
        return self.world.add_channel(self.guild, "words", list(overwrites))

    def may(self, channel: Channel, wanted: Permissions, user: User | None = None) -> bool:
        """Return whether the member may do something in a channel."""
        return in_channel(channel, user or self.mia) & wanted == wanted


@pytest.fixture
async def team() -> Team:
    """The server; its world needs a running loop."""
    return Team()


async def test_roles_add_to_what_everyone_may(team: Team) -> None:
    """A member's permissions are everyone's and those of each of their roles."""
    member = team.guild.members[team.mia.id]
    assert in_guild(team.guild, member) == EVERYONE
    team.role.permissions = Permissions.MANAGE_GUILD
    assert in_guild(team.guild, member) == EVERYONE | Permissions.MANAGE_GUILD


async def test_owner_and_administrators_may_do_everything(team: Team) -> None:
    """No channel can take anything from the owner or from an administrator."""
    hidden = team.channel(Overwrite(team.guild.id, 0, EVERYTHING))
    assert in_channel(hidden, team.guild.owner) == EVERYTHING
    assert in_channel(hidden, team.mia) == 0
    team.role.permissions = Permissions.ADMINISTRATOR
    assert in_channel(hidden, team.mia) == EVERYTHING


async def test_overwrites_go_from_everyone_over_roles_to_the_member(team: Team) -> None:
    """What the later one says holds: everyone's, then the roles', then the member's own."""
    everyone = Overwrite(team.guild.id, 0, SEND)
    role = Overwrite(team.role.id, SEND, 0)
    own = Overwrite(team.mia.id, 0, SEND, member=True)
    assert team.may(team.channel(), SEND)
    assert not team.may(team.channel(everyone), SEND)
    assert team.may(team.channel(everyone, role), SEND)
    assert not team.may(team.channel(everyone, role, own), SEND)
    assert team.may(team.channel(own, role, everyone), VIEW)


async def test_among_roles_allowing_wins(team: Team) -> None:
    """If one role is denied and another allowed the same, it is allowed."""
    other: Role = team.world.add_role(team.guild, "Others", 0, mentionable=False)
    team.guild.members[team.mia.id].roles.append(other)
    denied, allowed = Overwrite(team.role.id, 0, SEND), Overwrite(other.id, SEND, 0)
    assert team.may(team.channel(denied, allowed), SEND)
    assert team.may(team.channel(allowed, denied), SEND)


async def test_who_does_not_see_a_channel_may_do_nothing_there(team: Team) -> None:
    """Without sight every other permission is gone; strangers have none anywhere."""
    assert in_channel(team.channel(Overwrite(team.guild.id, SEND, VIEW)), team.mia) == 0
    assert in_channel(team.channel(), team.world.add_user("Stranger")) == 0


async def test_direct_messages_belong_to_two(team: Team) -> None:
    """In direct messages the person and the bot may write, and nobody else sees them."""
    channel = team.world.direct_channel(team.mia)
    assert team.may(channel, VIEW | SEND)
    assert team.may(channel, VIEW | SEND, team.world.bot)
    assert in_channel(channel, team.guild.owner) == 0
