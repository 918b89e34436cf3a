"""One interaction: a person used a command, a suggestion box, a button or a menu.

https://docs.discord.com/developers/interactions/receiving-and-responding
"""

import asyncio
import base64
import secrets
from dataclasses import dataclass, field
from enum import IntEnum

from bot.sandbox import projections
from bot.sandbox.models import Channel, Message, User
from bot.sandbox.wire import Json

ATTACHMENT_BYTES = 10 * 1024 * 1024


class Kind(IntEnum):
    """What the person did."""

    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4


class Callback(IntEnum):
    """How the bot may respond first."""

    MESSAGE = 4
    DEFERRED_MESSAGE = 5
    DEFERRED_UPDATE = 6
    UPDATE = 7
    CHOICES = 8
    MODAL = 9


ALLOWED: dict[Kind, tuple[Callback, ...]] = {
    Kind.COMMAND: (Callback.MESSAGE, Callback.DEFERRED_MESSAGE, Callback.MODAL),
    Kind.COMPONENT: (
        Callback.MESSAGE,
        Callback.DEFERRED_MESSAGE,
        Callback.DEFERRED_UPDATE,
        Callback.UPDATE,
        Callback.MODAL,
    ),
    Kind.AUTOCOMPLETE: (Callback.CHOICES,),
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the person sees at last: a message, suggestions, a dialog, or that it failed."""

    message: Message | None = None
    choices: tuple[Json, ...] = ()
    modal: Json | None = None
    failed: bool = False


def new_token(interaction_id: str) -> str:
    """Return a token of the kind Discord makes: opaque, and never the same."""
    text = f"interaction:{interaction_id}:{secrets.token_hex(40)}"
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


@dataclass(slots=True, eq=False)
class Interaction:
    """An interaction and what became of it.

    Attributes:
        data: the part that depends on the kind: the command with its options, or the component.
        born: when it began, in seconds of the world's clock.
        source: the message whose component was used.
        focused: for suggestions, the type of the option that is being typed.
        response: the first response, once there was one.
        original: the message that ``@original`` means.
        outcome: done once the person sees something final.
    """

    id: str
    token: str
    kind: Kind
    data: Json
    user: User
    channel: Channel
    born: float
    locale: str = "en-US"
    source: Message | None = None
    focused: int | None = None
    response: Callback | None = None
    original: Message | None = None
    outcome: "asyncio.Future[Outcome]" = field(default_factory=asyncio.Future)

    def settle(self, outcome: Outcome) -> None:
        """Let the person see something; only the first time ends the waiting."""
        if not self.outcome.done():
            self.outcome.set_result(outcome)

    @property
    def name(self) -> str:
        """What was used, for messages about it: "/glossary reload", "component count"."""
        if self.kind is Kind.COMPONENT:
            return f"component {self.data['custom_id']}"
        words = [self.data["name"]]
        inner = self.data["options"]
        while inner and "options" in inner[0]:
            words.append(inner[0]["name"])
            inner = inner[0]["options"]
        typing = " (typing)" if self.kind is Kind.AUTOCOMPLETE else ""
        return f"/{' '.join(words)}{typing}"

    def owners(self) -> Json:
        """Return for whom the app is installed where this happened."""
        guild = self.channel.guild
        return {"0": "0" if guild is None else guild.id}

    def metadata(self) -> Json:
        """Return what a message tells about the interaction it came from."""
        told: Json = {
            "id": self.id,
            "type": int(self.kind),
            "user": projections.user(self.user),
            "authorizing_integration_owners": self.owners(),
        }
        if self.source is not None:
            told["interacted_message_id"] = self.source.id
        return told

    def event(self, application_id: str, bot: User) -> Json:
        """Return the INTERACTION_CREATE the bot hears."""
        guild = self.channel.guild
        held = projections.resolved_permissions(self.channel, self.user)
        body: Json = {
            "id": self.id,
            "application_id": application_id,
            "type": int(self.kind),
            "token": self.token,
            "version": 1,
            "data": self.data,
            "channel_id": self.channel.id,
            "channel": projections.channel(self.channel) | {"permissions": held},
            "locale": self.locale,
            "app_permissions": projections.resolved_permissions(self.channel, bot),
            "entitlements": [],
            "entitlement_sku_ids": [],
            "authorizing_integration_owners": self.owners(),
            "context": 1 if guild is None else 0,
            "attachment_size_limit": ATTACHMENT_BYTES,
        }
        if self.source is not None:
            body["message"] = projections.message(self.source, application_id)
        if guild is None:
            return body | {"user": projections.user(self.user)}
        told = projections.member(guild.members[self.user.id]) | {"permissions": held}
        place = {"id": guild.id, "locale": guild.locale, "features": []}
        return body | {
            "guild_id": guild.id,
            "guild_locale": guild.locale,
            "guild": place,
            "member": told,
        }
