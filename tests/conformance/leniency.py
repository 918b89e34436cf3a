"""Where Discord takes more than its description says: each case by name, with its reason."""

from collections.abc import Mapping
from typing import Any, NamedTuple

Schemas = Mapping[str, Mapping[str, Any]]


class Leniency(NamedTuple):
    """One thing that a request may hold although the description leaves it out.

    Attributes:
        schema: the schema's name in the description.
        field: the further field; None where the whole schema is replaced.
        schema_of_it: what the field, or the whole, may be.
        reason: how it is known that Discord takes it, and who sends it.
    """

    schema: str
    field: str | None
    schema_of_it: Mapping[str, Any]
    reason: str


_BOOLEAN = {"type": "boolean"}
_FALSE = {"const": False}
_TTS = "The description has it for new messages only; discord.py sends it with every edit too."
_NSFW = "Discord's reference lists it for every command, and discord.py always sends it."
_TTS = (
    "discord.py sends it as false with every edit; Discord ignores it there, as edits never speak."
)

REQUESTS = (
    Leniency(
        "SnowflakeType",
        None,
        {"type": ["string", "integer"], "pattern": "^(0|[1-9][0-9]*)$", "minimum": 0},
        "Discord's reference lets ids be sent as numbers, and discord.py sends some so.",
    ),
    Leniency(
        "RichEmbed",
        "flags",
        {"const": 0},
        "The description has it in answers only; discord.py sends it with every embed, as 0.",
    ),
    Leniency(
        "IncomingWebhookUpdateForInteractionCallbackRequestPartial",
        "tts",
        {"const": False},
        _TTS,
    ),
    Leniency("IncomingWebhookUpdateRequestPartial", "tts", {"const": False}, _TTS),
    Leniency("ApplicationCommandUpdateRequest", "nsfw", _BOOLEAN, _NSFW),
    Leniency("ApplicationCommandCreateRequest", "nsfw", _BOOLEAN, _NSFW),
    Leniency("ApplicationCommandPatchRequestPartial", "nsfw", _BOOLEAN, _NSFW),
    Leniency("IncomingWebhookUpdateForInteractionCallbackRequestPartial", "tts", _FALSE, _TTS),
    Leniency("IncomingWebhookUpdateRequestPartial", "tts", _FALSE, _TTS),
)


def loosened(named: Schemas) -> Schemas:
    """Return the named schemas as requests are held against them.

    Raises:
        KeyError: the description no longer has a schema of the table.
    """
    loose = dict(named)
    for case in REQUESTS:
        told = loose[case.schema]
        if case.field is None:
            loose[case.schema] = case.schema_of_it
        else:
            fields = {**told["properties"], case.field: case.schema_of_it}
            loose[case.schema] = {**told, "properties": fields}
    return loose
