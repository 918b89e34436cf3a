"""What Discord would refuse in a message, written from its documentation and not from the bot's.

https://docs.discord.com/developers/resources/message#embed-object-embed-limits
https://docs.discord.com/developers/components/reference
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

EMBED_KEYS = {"title", "description", "url", "color", "author", "fields", "footer"}
BUTTON_KEYS = {"type", "style", "label", "custom_id", "disabled"}
SELECT_KEYS = {"type", "custom_id", "options", "placeholder"}


def refusals(message: Mapping[str, Any]) -> list[str]:
    """One sentence for each reason to refuse the message."""
    embeds, rows = message["embeds"], message["components"]
    return [
        *_text("content", message.get("content", "-"), 2000),
        *(["empty message"] if not embeds and "content" not in message else []),
        *(["more than 10 embeds"] if len(embeds) > 10 else []),
        *(["more than 6000"] if sum(map(_size, embeds)) > 6000 else []),
        *(reason for embed in embeds for reason in _embed(embed)),
        *(["more than 5 rows"] if len(rows) > 5 else []),
        *(reason for row in rows for reason in _row(row)),
        *_unique("custom_id", [part["custom_id"] for row in rows for part in row["components"]]),
    ]


def _embed(embed: Mapping[str, Any]) -> Iterator[str]:
    if not embed.keys() <= EMBED_KEYS:
        yield f"unknown keys in {embed.keys()}"
    if not embed.keys() & {"title", "description", "fields", "author", "footer"}:
        yield "empty embed"
    yield from _text("title", embed.get("title", "-"), 256)
    yield from _text("description", embed.get("description", "-"), 4096)
    yield from _text("author", embed.get("author", {"name": "-"})["name"], 256)
    yield from _text("footer", embed.get("footer", {"text": "-"})["text"], 2048)
    if not 0 <= embed.get("color", 0) <= 0xFFFFFF:
        yield "color"
    fields = embed.get("fields", [])
    if len(fields) > 25:
        yield "more than 25 fields"
    for field in fields:
        yield from _text("field name", field["name"], 256)
        yield from _text("field value", field["value"], 1024)


def _row(row: Mapping[str, Any]) -> Iterator[str]:
    parts = row["components"]
    if row["type"] != 1 or not 1 <= len(parts) <= 5:
        yield f"row of {len(parts)}"
    for part in parts:
        yield from _text("custom_id", part["custom_id"], 100)
        if part["type"] == 2:
            yield from _button(part)
        else:
            yield from _select(part, alone=len(parts) == 1)


def _button(part: Mapping[str, Any]) -> Iterator[str]:
    if not part.keys() <= BUTTON_KEYS or part["style"] not in {1, 2, 3, 4}:
        yield f"button {part}"
    yield from _text("label", part["label"], 80)


def _select(part: Mapping[str, Any], *, alone: bool) -> Iterator[str]:
    options = part["options"]
    if part["type"] != 3 or not part.keys() <= SELECT_KEYS or not alone:
        yield f"select {part}"
    if not 1 <= len(options) <= 25:
        yield f"{len(options)} options"
    yield from _text("placeholder", part.get("placeholder", "-"), 150)
    yield from _unique("option value", [option["value"] for option in options])
    for option in options:
        for key in ("label", "value", "description"):
            yield from _text(f"option {key}", option.get(key, "-"), 100)


def _text(name: str, text: object, most: int) -> Iterator[str]:
    if not isinstance(text, str) or not text.strip():
        yield f"{name} is empty"
    elif len(text) > most:
        yield f"{name} has {len(text)} characters, more than {most}"
    elif any(0xD800 <= ord(character) <= 0xDFFF for character in text):
        yield f"{name} is not Unicode"


def _unique(name: str, values: Sequence[str]) -> Iterator[str]:
    if len({*values}) < len(values):
        yield f"{name} is used twice"


def _size(embed: Mapping[str, Any]) -> int:
    fields = embed.get("fields", [])
    return sum(
        map(
            len,
            [
                embed.get("title", ""),
                embed.get("description", ""),
                embed.get("author", {"name": ""})["name"],
                embed.get("footer", {"text": ""})["text"],
                *(field["name"] + field["value"] for field in fields),
            ],
        )
    )
