"""Discord's published description of its API, and whether an exchange keeps to it."""

import gzip
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol, Self

from tests.conformance.leniency import ANSWERS, REQUESTS, loosened
from tests.conformance.operation import Described, Operation
from tests.conformance.schemas import StrictSchemas

_CHECKOUT = Path(__file__).parents[2]
_FILE = _CHECKOUT.parent / "shared" / "discord-openapi.json.gz"


class Exchange(Protocol):
    """A request and its answer; the local Discord records them so."""

    @property
    def method(self) -> str:
        """``GET`` and so on."""

    @property
    def path(self) -> str:
        """As asked, without ``/api/v10`` and without the query."""

    @property
    def query(self) -> Mapping[str, str]:
        """The query's parameters."""

    @property
    def request(self) -> object:
        """The JSON sent, or None."""

    @property
    def status(self) -> int:
        """The HTTP status of the answer; 0 if the connection was broken instead."""

    @property
    def response(self) -> object:
        """The JSON answered, or None."""


class DiscordDescription:
    """Discord's OpenAPI description, read strictly in both directions."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        named = document["components"]["schemas"]
        described = Described(
            requests=StrictSchemas(loosened(named, REQUESTS)),
            answers=StrictSchemas(loosened(named, ANSWERS)),
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
        what = f"{exchange.method} {exchange.path}"
        for operation in self._operations.get(exchange.method, ()):
            parameters = operation.match(exchange.path)
            if parameters is not None:
                found = (
                    *operation.address(parameters, exchange.query),
                    *operation.request(exchange.request),
                    *operation.answer(exchange.status, exchange.response),
                )
                return [f"{what}: {violation}" for violation in found]
        return [f"{what}: Discord describes no such route"]
