"""The JSON that Discord documents for messages, as plain typed dictionaries.

Field names and types: https://docs.discord.com/developers/resources/message and
https://docs.discord.com/developers/components/reference.
"""

from typing import Literal, NotRequired, TypedDict


class Field(TypedDict):
    """A titled block of an embed."""

    name: str
    value: str
    inline: NotRequired[bool]


class Author(TypedDict):
    """The small line above the title."""

    name: str


class Footer(TypedDict):
    """The small line below everything."""

    text: str


class Embed(TypedDict):
    """One embed."""

    author: NotRequired[Author]
    title: NotRequired[str]
    url: NotRequired[str]
    description: NotRequired[str]
    color: NotRequired[int]
    fields: NotRequired[list[Field]]
    footer: NotRequired[Footer]


class Button(TypedDict):
    """A button that sends its ``custom_id`` back (styles 1 to 4)."""

    type: Literal[2]
    style: Literal[1, 2, 3, 4]
    label: str
    custom_id: str
    disabled: NotRequired[bool]


class Option(TypedDict):
    """One line of a select menu."""

    label: str
    value: str
    description: NotRequired[str]


class Select(TypedDict):
    """A menu of which exactly one line is picked."""

    type: Literal[3]
    custom_id: str
    options: list[Option]
    placeholder: NotRequired[str]


class Row(TypedDict):
    """One row of components: up to five buttons, or one select menu."""

    type: Literal[1]
    components: list[Button | Select]


class Message(TypedDict):
    """What is sent: the sender adds who may see it, and that nobody is mentioned."""

    content: NotRequired[str]
    embeds: list[Embed]
    components: list[Row]


class Choice(TypedDict):
    """One autocomplete suggestion."""

    name: str
    value: str
