"""One method of one path of Discord's API, and what may be sent to it and answered by it."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from typing import Any, NamedTuple, cast

from jsonschema.protocols import Validator

from tests.conformance.schemas import StrictSchemas, explain

_BROKEN = 0
"""What is recorded where the connection broke before a status was answered."""
_SERVER_FAULT = 500
"""From here on Discord describes nothing: a broken server answers whatever it can."""


class Described(NamedTuple):
    """What the whole description says and every operation needs."""

    requests: StrictSchemas
    answers: StrictSchemas
    shared_answers: Mapping[str, Any]


class Operation:
    """Checks exchanges with one operation; its validators are compiled when first needed."""

    def __init__(
        self, path: str, operation: Mapping[str, Any], shared: list[Any], described: Described
    ) -> None:
        self.parameters_in_path = path.count("{")
        self._fits = re.compile(re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", path)).fullmatch
        self._operation = operation
        self._parameters = {
            told["name"]: told for told in (*shared, *operation.get("parameters", ()))
        }
        self._described = described
        self._answer_validator = cache(self._compile_answer)
        self._parameter_validator = cache(self._compile_parameter)

    def match(self, path: str) -> dict[str, str] | None:
        """Return the path's parameters, or None when the path leads elsewhere."""
        found = self._fits(path)
        return None if found is None else found.groupdict()

    def address(self, parameters: Mapping[str, str], query: Iterable[str]) -> Iterator[str]:
        """Say what is wrong with the address: parameters of the path, names in the query."""
        for name, given in parameters.items():
            for error in self._parameter_validator(name).iter_errors(given):
                yield f"path: {name}: {error.message}"
        for name in query:
            if self._parameters.get(name, {}).get("in") != "query":
                yield f"query: {name!r} is not described"

    def request(self, body: object) -> Iterator[str]:
        """Say what is wrong with the body of a request."""
        described = self._operation.get("requestBody")
        if described is None:
            if body is not None:
                yield "request: a body is sent where none is described"
        elif body is None:
            if described.get("required"):
                yield "request: the body is missing"
        else:
            for error in self._request_validator.iter_errors(body):
                yield f"request: {explain(error)}"

    def answer(self, status: int, body: object) -> Iterator[str]:
        """Say what is wrong with the answer of a status."""
        if status == _BROKEN or status >= _SERVER_FAULT:
            return
        told = self._told(status)
        if told is None:
            yield f"answer: the status {status} is not described"
            return
        validator = self._answer_validator(status)
        if validator is None:
            if body is not None and not told.get("content"):
                yield f"answer {status}: a body is answered where none is described"
        elif body is None:
            yield f"answer {status}: the body is missing"
        else:
            for error in validator.iter_errors(body):
                yield f"answer {status}: {explain(error)}"

    @cached_property
    def _request_validator(self) -> Validator:
        content = self._operation["requestBody"]["content"]
        # Discord describes the same fields for a form as for JSON, and a form adds only files.
        media = content.get("application/json") or next(iter(content.values()))
        return self._described.requests.validator(media["schema"])

    def _told(self, status: int) -> Mapping[str, Any] | None:
        answers = self._operation["responses"]
        told = (
            answers.get(str(status)) or answers.get(f"{status // 100}XX") or answers.get("default")
        )
        if told is not None and "$ref" in told:
            told = self._described.shared_answers[told["$ref"].rpartition("/")[2]]
        return cast("Mapping[str, Any] | None", told)

    def _compile_answer(self, status: int) -> Validator | None:
        content = (self._told(status) or {}).get("content", {})
        if "application/json" not in content:
            return None
        return self._described.answers.validator(content["application/json"]["schema"])

    def _compile_parameter(self, name: str) -> Validator:
        return self._described.answers.validator(self._parameters[name]["schema"])
