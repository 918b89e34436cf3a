"""Everything that crossed the wire, for tests to look at and for people to read."""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.sandbox.wire import Json

SHOWN = 200
"""Characters of a body shown in a printed line."""

_TOKEN = re.compile(r"[\w-]{24,}\.[\w-]{6,}\.[\w-]{27,}|(?<=[/\"])[\w-]{64,}(?=[/\"]|$)")
"""A bot's token, and the longer one of an interaction: neither is ever printed."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One request and its answer.

    Attributes:
        method: ``GET`` and so on.
        path: as asked, without ``/api/v10`` and the query.
        query: the query's parameters.
        route: the template Discord documents, ``/channels/{channel_id}/messages``; empty if none.
        request: the parsed JSON, None without a body.
        status: the status answered; 0 if the connection was broken instead.
        response: the parsed JSON answered, None without a body.
        headers: the answer's headers.
    """

    method: str
    path: str
    query: dict[str, str]
    route: str
    request: Any
    status: int
    response: Any
    headers: dict[str, str]

    def __str__(self) -> str:
        sent = "" if self.request is None else f" {_short(self.request)}"
        answered = "" if self.response is None else f" {_short(self.response)}"
        return f"{self.method} {_hidden(self.path)}{sent} -> {self.status or 'broken'}{answered}"


@dataclass(frozen=True, slots=True)
class Frame:
    """One gateway payload.

    Attributes:
        direction: ``sent`` by the local Discord, or ``received`` from the bot.
        shard: the session's shard, None before there is a session.
        payload: op, d, s and t.
    """

    direction: Literal["sent", "received"]
    shard: int | None
    payload: Json

    def __str__(self) -> str:
        arrow = "->" if self.direction == "sent" else "<-"
        what = self.payload.get("t") or f"op {self.payload.get('op')}"
        return f"gateway {arrow} shard {self.shard} {what} {_short(self.payload.get('d'))}"


@dataclass(slots=True)
class Transcript:
    """What happened, in order.

    Attributes:
        noticed: called after each new entry, so that it can be waited for.
    """

    noticed: Callable[[], None]
    entries: list[Exchange | Frame] = field(default_factory=list)

    def add(self, entry: Exchange | Frame) -> None:
        """Write something down."""
        self.entries.append(entry)
        self.noticed()

    def exchanges(self, method: str = "", route: str = "") -> list[Exchange]:
        """Return the requests, of one method and route if these are given."""
        return [
            entry
            for entry in self.entries
            if isinstance(entry, Exchange)
            and method in ("", entry.method)
            and route in ("", entry.route)
        ]

    def frames(self, direction: Literal["sent", "received"]) -> list[Frame]:
        """Return the gateway payloads that went one way."""
        return [e for e in self.entries if isinstance(e, Frame) and e.direction == direction]

    def __str__(self) -> str:
        return "\n".join(map(str, self.entries))


def _short(body: object) -> str:
    text = _hidden(json.dumps(body, ensure_ascii=False, default=str))
    return text if len(text) <= SHOWN else text[:SHOWN] + "…"


def _hidden(text: str) -> str:
    return _TOKEN.sub("[token]", text)
