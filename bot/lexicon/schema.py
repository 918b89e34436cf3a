"""The entry's model as a JSON Schema, so that an editor checks a file while it is written.

An editor reads YAML with its own types: to it ``1.10`` is a number and ``aliases:`` is null, where
the loader sees text and nothing. The schema therefore allows both, or editors would underline what
the loader takes.
"""

import json
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from bot.lexicon.entry import ID_FORM, Entry

_Schema = dict[str, Any]  # JSON, as pydantic types it

_DRAFT = "http://json-schema.org/draft-07/schema#"


class _Generator(GenerateJsonSchema):
    """Pydantic's generator, for files as an editor sees them."""

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        result = super().str_schema(schema)
        if result.get("pattern") == ID_FORM:
            return {**result, "type": ["string", "integer"], "minimum": 0}
        if "pattern" not in result:
            return {**result, "type": ["string", "number", "boolean"], "pattern": r"\S"}
        return result

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """What may be left out may also be left empty; a default says nothing to a writer."""
        inner = self.generate_inner(schema["schema"])
        if {"type": "null"} in inner.get("anyOf", []):
            return inner
        return {"anyOf": [inner, {"type": "null"}]}

    def field_title_should_be_set(self, schema: CoreSchema) -> bool:
        """Never: the name of a field is its title."""
        del schema
        return False


def entry_schema() -> _Schema:
    """The JSON Schema (draft 7) of a glossary file: one entry, or a list under ``entries``."""
    entry = TypeAdapter(Entry).json_schema(
        ref_template="#/definitions/{model}", schema_generator=_Generator
    )
    definitions = entry.pop("$defs")
    entry["required"].remove("id")
    links = {"type": "array", "items": _ids(definitions)}
    entry["properties"]["related"]["anyOf"].insert(0, links)
    definitions["Entry"] = entry
    listed = {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/Entry"}}
    return {
        "$schema": _DRAFT,
        "title": "Glossary file",
        "description": "One entry of a team's glossary, or several under `entries`.",
        "if": {"type": "object", "required": ["entries"]},
        "then": {
            "type": "object",
            "properties": {"entries": listed},
            "additionalProperties": False,
        },
        "else": {"$ref": "#/definitions/Entry"},
        "definitions": definitions,
    }


def schema_text() -> str:
    """The schema as it is published in ``docs/glossary.schema.json``."""
    return json.dumps(entry_schema(), indent=2, ensure_ascii=False) + "\n"


def _ids(definitions: _Schema) -> _Schema:
    see: _Schema = definitions["Related"]["properties"]["see"]
    return next(option["items"] for option in see["anyOf"] if "items" in option)
