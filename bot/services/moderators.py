"""Who may change the glossary. Asked again on every use: Discord's own setting is a default."""

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks, as far as rights are concerned; outside a server nobody has any."""

    manages_server: bool = False
    roles: frozenset[int] = frozenset()


def is_moderator(caller: Caller, moderator_roles: Collection[int]) -> bool:
    """Whether the caller manages the server or holds one of the configured roles (ids)."""
    return caller.manages_server or not caller.roles.isdisjoint(moderator_roles)
