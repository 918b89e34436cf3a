"""From a request to the endpoint that answers it."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.errors import METHOD_NOT_ALLOWED, NOT_FOUND, ApiError
from bot.sandbox.form import Shape
from bot.sandbox.wire import Json

_PARAMETER = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Call:
    """A request that found its endpoint.

    Attributes:
        params: the parts of the path, by the names in the template.
        query: the query's parameters.
        body: the parsed JSON, already checked against the endpoint's form.
    """

    params: dict[str, str]
    query: dict[str, str] = field(default_factory=dict)
    body: Any = None

    def wants(self, parameter: str) -> bool:
        """Return whether a yes-or-no parameter of the query says yes."""
        return self.query.get(parameter, "").lower() in ("1", "true")


@dataclass(frozen=True, slots=True)
class Reply:
    """What is answered: a status, and JSON unless the status is 204."""

    body: Json | list[Json] | None = None
    status: int = 200


NO_CONTENT = Reply(None, 204)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One operation of Discord's API.

    Attributes:
        method: ``GET`` and so on.
        route: the template as Discord documents it.
        handler: what answers.
        form: what the body must look like; None if there must be none.
        query: the parameters of the query that are known.
        open: whether the address itself proves who asks, as with an interaction's token.
    """

    method: str
    route: str
    handler: Callable[[Call], Reply]
    form: Shape | None = None
    query: tuple[str, ...] = ()
    open: bool = False


class Router:
    """Finds endpoints. Where two templates fit, the one with fewer parameters is meant."""

    def __init__(self, endpoints: Iterable[Endpoint]) -> None:
        listed = sorted(endpoints, key=lambda endpoint: endpoint.route.count("{"))
        self._endpoints = [(_pattern(endpoint.route), endpoint) for endpoint in listed]

    def find(self, method: str, path: str) -> tuple[Endpoint, dict[str, str]]:
        """Return the endpoint and the parts of the path.

        Raises:
            ApiError: there is no such route, or it does not know the method.
        """
        fitting = [(e, found) for pattern, e in self._endpoints if (found := pattern(path))]
        if not fitting:
            raise ApiError(NOT_FOUND)
        for endpoint, found in fitting:
            if endpoint.method == method:
                return endpoint, found.groupdict()
        raise ApiError(METHOD_NOT_ALLOWED)


def _pattern(route: str) -> Callable[[str], re.Match[str] | None]:
    escaped = _PARAMETER.sub(lambda found: f"(?P<{found[1]}>[^/]+)", route)
    return re.compile(escaped).fullmatch
