"""Servers, as a test or a try-out sets them up."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.sandbox.models import Channel, Guild, Overwrite, Role
from bot.sandbox.people import Person, Scene
from bot.sandbox.permissions import Permissions


@dataclass(frozen=True, slots=True)
class Place:
    """A server: people join it, and roles and channels are added to it.

    Attributes:
        guild: the record.
    """

    scene: Scene
    guild: Guild

    @property
    def id(self) -> str:
        """The server's id."""
        return self.guild.id

    @property
    def general(self) -> Channel:
        """The channel that every server begins with."""
        return next(iter(self.guild.channels.values()))

    def role(
        self,
        name: str,
        permissions: Permissions = Permissions.NONE,
        *,
        mentionable: bool = False,
    ) -> Role:
        """Add a role."""
        return self.scene.world.add_role(self.guild, name, permissions, mentionable=mentionable)

    def channel(self, name: str, overwrites: Sequence[Overwrite] = ()) -> Channel:
        """Add a text channel."""
        return self.scene.world.add_channel(self.guild, name, list(overwrites))

    def member(
        self,
        who: str | Person,
        *,
        permissions: Permissions = Permissions.NONE,
        roles: Sequence[Role] = (),
    ) -> Person:
        """Let someone join, and return them in the first channel.

        Args:
            who: a new person's name, or a person who is elsewhere already.
            permissions: what they may do here beyond everyone; a role of their own carries it.
            roles: the roles they have here.
        """
        user = self.scene.world.add_user(who) if isinstance(who, str) else who.user
        held = list(roles)
        if permissions:
            held.append(self.role(f"{user.name}'s permissions", permissions))
        self.scene.world.add_member(self.guild, user, held)
        return Person(self.scene, user, self.general)
