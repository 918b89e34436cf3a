"""What a person sees of a message."""

from collections.abc import Iterator
from typing import Protocol

from bot.sandbox import permissions
from bot.sandbox.ledger import Ledger
from bot.sandbox.message_form import BUTTON, SELECT
from bot.sandbox.models import Message, User
from bot.sandbox.permissions import Permissions
from bot.sandbox.refusals import NotAcceptedError, NotVisibleError
from bot.sandbox.wire import Json


class HasUser(Protocol):
    """Anyone with an account."""

    @property
    def user(self) -> User:
        """The account."""


def visible(message: Message, user: User) -> bool:
    """Return whether a person sees a message."""
    if message.deleted or message.only_for not in (None, user):
        return False
    return bool(permissions.in_channel(message.channel, user) & Permissions.VIEW_CHANNEL)


class Answer:
    """A message before a person's eyes. It shows the message as it is now, also after an edit.

    Args:
        message: what is looked at.
        reader: who looks.
        ledger: where it is noted that it was read.
    """

    def __init__(self, message: Message, reader: User, ledger: Ledger) -> None:
        self._message = message
        self._reader = reader
        self._ledger = ledger

    @property
    def message(self) -> Message:
        """The message itself; looking at it counts as reading."""
        self._ledger.read(self._reader, self._message)
        return self._message

    @property
    def id(self) -> str:
        """The message's id."""
        return self._message.id

    @property
    def ephemeral(self) -> bool:
        """Whether only the reader sees it."""
        return self.message.ephemeral

    @property
    def edited(self) -> bool:
        """Whether it was changed after it was first seen."""
        return self.message.edited is not None

    @property
    def deleted(self) -> bool:
        """Whether it is gone."""
        return self.message.deleted

    @property
    def content(self) -> str:
        """The text above the embeds."""
        return self.message.content

    @property
    def embeds(self) -> list[Json]:
        """The embeds, as Discord hands them out."""
        return self.message.embeds

    @property
    def title(self) -> str:
        """The title of the first embed, or nothing."""
        return next((str(embed.get("title", "")) for embed in self.embeds), "")

    @property
    def components(self) -> list[Json]:
        """The rows of components, as Discord hands them out."""
        return self.message.components

    @property
    def buttons(self) -> list[str]:
        """The labels of the buttons, or their emoji where there is no label."""
        return [_label(component) for component in self._parts() if component["type"] == BUTTON]

    @property
    def options(self) -> list[str]:
        """The labels in all select menus."""
        return [option["label"] for menu in self._menus() for option in menu["options"]]

    @property
    def pings(self) -> list[str]:
        """Whom the message rang up: "@everyone", "@Mia", "@&Moderators"."""
        message = self.message
        found = ["@everyone"] if message.pings_everyone else []
        found += [f"@{user.name}" for user in message.pinged_users]
        return found + [f"@&{role.name}" for role in message.pinged_roles]

    @property
    def text(self) -> str:
        """Every word of it, from top to bottom, one part a line."""
        return "\n".join(part for part in self._words() if part)

    def visible_to(self, person: HasUser) -> bool:
        """Return whether someone sees it."""
        return visible(self._message, person.user)

    def button(self, wanted: str) -> Json:
        """Return the button of that label or custom id.

        Raises:
            NotVisibleError: there is none.
            NotAcceptedError: it cannot be pressed.
        """
        for component in self._parts():
            known = (_label(component), component.get("custom_id"))
            if component["type"] == BUTTON and wanted in known:
                return _usable(component, wanted)
        raise NotVisibleError(f"there is no button {wanted!r}; there are {self.buttons}")

    def menu(self, wanted: str) -> tuple[Json, str]:
        """Return the select menu with an option of that label or value, and the value.

        Raises:
            NotVisibleError: there is none.
            NotAcceptedError: it cannot be used.
        """
        for menu in self._menus():
            for option in menu["options"]:
                if wanted in (option["label"], option["value"]):
                    return _usable(menu, wanted), option["value"]
        raise NotVisibleError(f"there is no option {wanted!r}; there are {self.options}")

    def _parts(self) -> Iterator[Json]:
        for row in self.components:
            yield from row["components"]

    def _menus(self) -> list[Json]:
        return [component for component in self._parts() if component["type"] == SELECT]

    def _words(self) -> Iterator[str]:
        yield self.content
        for embed in self.embeds:
            yield embed.get("author", {}).get("name", "")
            yield embed.get("title", "")
            yield embed.get("description", "")
            for field in embed.get("fields", []):
                yield field["name"]
                yield field["value"]
            yield embed.get("footer", {}).get("text", "")
        for component in self._parts():
            yield _label(component)
            for option in component.get("options", []):
                yield option["label"]
                yield option.get("description", "")


def _label(component: Json) -> str:
    emoji = component.get("emoji") or {}
    return str(component.get("label") or component.get("placeholder") or emoji.get("name") or "")


def _usable(component: Json, wanted: str) -> Json:
    if component.get("disabled"):
        raise NotAcceptedError(f"{wanted!r} is switched off")
    if component.get("custom_id") is None:
        raise NotAcceptedError(f"{wanted!r} is a link; it tells the bot nothing")
    return component
