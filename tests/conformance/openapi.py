"""Discord's published description of its API, and whether an exchange keeps to it."""

import gzip
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol, Self

from tests.conformance.leniency import loosened
from tests.conformance.operation import Described, Operation
from tests.conformance.schemas import StrictSchemas

_CHECKOUT = Path(__file__).parents[2]
_FILE = _CHECKOUT.parent / "shared" / "discord-openapi.json.gz"
_VERSION = re.compile(r"^/api(/v\d+)?(?=/)")


class Exchange(Protocol):
    """A request and its answer, as the local Discord records them.

    Attributes:
        method: ``GET`` and so on.
        route: the path below ``/api/v10``, or its template; a query may follow.
        request: the JSON sent, or None.
        status: the HTTP status of the answer.
        response: the JSON answered, or None.
    """

    @property
    def method(self) -> str: ...  # noqa: D102 -- told above
    @property
    def route(self) -> str: ...  # noqa: D102 -- told above
    @property
    def request(self) -> object: ...  # noqa: D102 -- told above
    @property
    def status(self) -> int: ...  # noqa: D102 -- told above
    @property
    def response(self) -> object: ...  # noqa: D102 -- told above


class DiscordDescription:
    """Discord's OpenAPI description, read strictly in both directions."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        named = document["components"]["schemas"]
        described = Described(
            requests=StrictSchemas(loosened(named)),
            answers=StrictSchemas(named),
            shared_answers=document["components"]["responses"],
        )
        self._operations: dict[str, list[Operation]] = {}
        for path, item in document["paths"].items():
            for method in item.keys() - {"parameters"}:
                operation = Operation(path, item[method], item.get("parameters", []), described)
                self._operations.setdefault(method.upper(), []).append(operation)
        for listed in self._operations.values():  # where two fit, the one with more words is meant
            listed.sort(key=lambda operation: operation.parameters_in_path)

    @classmethod
    def load(cls, file: Path = _FILE) -> Self | None:
        """Read the description; None on a machine that does not have it."""
        if not file.is_file():
            return None
        return cls(json.loads(gzip.decompress(file.read_bytes())))

    def violations(self, exchange: Exchange) -> list[str]:
        """Say where an exchange leaves the description, a line each."""
        path, _, query = exchange.route.partition("?")
        path = _VERSION.sub("", path)
        for operation in self._operations.get(exchange.method.upper(), ()):
            parameters = operation.match(path)
            if parameters is not None:
                found = (
                    *operation.address(parameters, query),
                    *operation.request(exchange.request),
                    *operation.answer(exchange.status, exchange.response),
                )
                return [f"{exchange.method} {path}: {violation}" for violation in found]
        return [f"{exchange.method} {path}: Discord describes no such route"]
