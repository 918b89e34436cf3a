"""Where Discord takes and says more than its description: each case by name, with its reason."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

Schemas = Mapping[str, Mapping[str, Any]]


class Leniency(NamedTuple):
    """One thing that is said to Discord, or by it, although the description leaves it out.

    Attributes:
        schema: the schema's name in the description.
        field: the field in question; None where the whole schema is replaced.
        schema_of_it: what the field, or the whole, may be.
        reason: how it is known, and who sends it.
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
    Leniency("MessageEditRequestPartial", "tts", _FALSE, _TTS),
)

ANSWERS = (
    Leniency(
        "InnerErrors",
        "_errors",
        {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"code": {"type": "string"}, "message": {"type": "string"}},
                "required": ["code", "message"],
            },
        },
        "The codes of single fields are words such as BASE_TYPE_REQUIRED, as Discord's reference "
        "shows; the description gives them the type of the whole error's code, a number.",
    ),
)


def loosened(named: Schemas, cases: Iterable[Leniency]) -> Schemas:
    """Return the named schemas with the cases of a table let through.

    Raises:
        KeyError: the description no longer has a schema of the table.
    """
    loose = dict(named)
    for case in cases:
        told = loose[case.schema]
        if case.field is None:
            loose[case.schema] = case.schema_of_it
        else:
            fields = {**told["properties"], case.field: case.schema_of_it}
            loose[case.schema] = {**told, "properties": fields}
    return loose
