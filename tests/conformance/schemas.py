"""Discord's JSON Schemas made strict: a field that is not listed is a field that is not there.

JSON Schema lets any further field pass unless a schema says otherwise, and Discord's never do. A
misspelled field would go unnoticed, so every schema that lists its fields is closed here.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from jsonschema import ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import extend
from openapi_schema_validator import OAS31Validator, oas31_format_checker

Schema = Mapping[str, Any]

_PREFIX = "#/components/schemas/"
_UNIONS = ("oneOf", "anyOf")
_LONGEST_MESSAGE = 160
"""Characters of an error that are shown: it quotes the value, and a value may be a whole entry."""


class StrictSchemas:
    """The named schemas of the description, closed, and validators over them."""

    def __init__(self, named: Mapping[str, Schema]) -> None:
        self._named = named
        self._closed: dict[str, Schema] = {}
        self._dialect = extend(
            OAS31Validator, {"$ref": self._follow, "oneOf": self._union, "anyOf": self._union}
        )

    def validator(self, schema: Schema) -> Validator:
        """Compile a schema of an operation, which may refer to named ones."""
        return self._dialect(self._close(schema), format_checker=oas31_format_checker)

    def _close(self, schema: Schema) -> Schema:
        if "$ref" in schema:
            return {"$ref": schema["$ref"]}
        schema = self._merged(schema)
        closed = dict(schema)
        for keyword in _UNIONS & schema.keys():
            if all("const" in branch for branch in schema[keyword]):
                del closed[keyword]
                closed["enum"] = [branch["const"] for branch in schema[keyword]]
            else:
                closed[keyword] = [self._close(branch) for branch in schema[keyword]]
        for keyword in ("items", "additionalProperties"):
            if isinstance(schema.get(keyword), Mapping):
                closed[keyword] = self._close(schema[keyword])
        if "properties" in schema:
            fields = schema["properties"].items()
            closed["properties"] = {name: self._close(field) for name, field in fields}
            closed.setdefault("additionalProperties", False)
        return closed

    def _merged(self, schema: Schema) -> Schema:
        """Write an ``allOf`` of objects as one object: its parts can be closed only together."""
        parts = [self._merged(self._named_or_same(part)) for part in schema.get("allOf", ())]
        if not any("properties" in part for part in parts):
            return schema
        parts.append(schema)
        return {
            "type": "object",
            "properties": {k: v for part in parts for k, v in part.get("properties", {}).items()},
            "required": [name for part in parts for name in part.get("required", ())],
        }

    def _named_or_same(self, schema: Schema) -> Schema:
        if "$ref" not in schema:
            return schema
        return self._named[schema["$ref"].removeprefix(_PREFIX)]

    def _resolve(self, schema: Schema) -> Schema:
        if (reference := schema.get("$ref")) is None:
            return schema
        name = reference.removeprefix(_PREFIX)
        if name not in self._closed:
            self._closed[name] = self._close(self._named[name])
        return self._closed[name]

    def _follow(
        self, validator: Any, reference: str, instance: object, _: Schema
    ) -> Iterator[ValidationError]:
        """Follow a reference by name; the library's registry would take most of the time."""
        yield from validator.descend(instance, self._resolve({"$ref": reference}))

    def _union(
        self, validator: Any, branches: Sequence[Schema], instance: object, _: Schema
    ) -> Iterator[ValidationError]:
        """Judge a union by the branches that ``type`` allows, so that an error names the field.

        One fitting branch is enough: some of Discord's branches differ in nothing but their name.
        """
        likely = [branch for branch in branches if self._may_be(instance, branch)]
        if not likely:
            told = instance["type"] if isinstance(instance, Mapping) else instance
            yield ValidationError(f"no form is described for the type {told!r}")
            return
        failures = []
        for branch in likely:
            errors = list(validator.descend(instance, branch))
            if not errors:
                return
            failures.append(errors)
        yield from min(failures, key=len)

    def _may_be(self, instance: object, branch: Schema) -> bool:
        branch = self._resolve(branch)
        if branch.get("type") == "null" or instance is None:
            return branch.get("type") == "null" and instance is None
        if not isinstance(instance, Mapping) or "type" not in instance:
            return True
        kinds = branch.get("properties", {}).get("type", {}).get("enum")
        return kinds is None or instance["type"] in kinds


def explain(error: ValidationError) -> str:
    """Say in one line where an instance is wrong and how."""
    said = error.message
    if len(said) > _LONGEST_MESSAGE:
        half = _LONGEST_MESSAGE // 2
        said = f"{said[:half]} … {said[-half:]}"
    return f"{error.json_path}: {said}"
