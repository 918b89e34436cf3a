"""The HTTP face of the REST half: authorisation, limits, faults, and the transcript."""

import asyncio
import json
import socket
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.sandbox.errors import INVALID_JSON, SERVER_ERROR, UNAUTHORIZED, ApiError
from bot.sandbox.faults import Fault, Faults
from bot.sandbox.form import check
from bot.sandbox.ledger import Ledger
from bot.sandbox.ratelimit import RateLimits
from bot.sandbox.rest.router import Call, Endpoint, Reply, Router
from bot.sandbox.transcript import Exchange, Transcript
from bot.sandbox.wire import Json

PREFIX = "/api/v10"
RESET_ON_CLOSE = struct.pack("ii", 1, 0)
"""SO_LINGER switched on with no time: closing sends a TCP reset."""
MAJOR = ("channel_id", "guild_id", "webhook_token", "interaction_token")
"""The parts of a path that have a rate limit each of their own."""


@dataclass(slots=True)
class _Asked:
    """A request on its way, filled in as more is known of it."""

    request: web.Request
    path: str
    route: str = ""
    body: Any = None


class RestApi:
    """Answers requests under ``/api/v10``.

    Args:
        token: the bot's token.
        endpoints: what is answered.
        limits: the rate limits.
        faults: what shall fail.
        ledger: where gaps are noted.
        transcript: where every request is written down.
    """

    def __init__(  # noqa: PLR0913  every request passes through all of these
        self,
        token: str,
        endpoints: Iterable[Endpoint],
        *,
        limits: RateLimits,
        faults: Faults,
        ledger: Ledger,
        transcript: Transcript,
    ) -> None:
        self._authorization = f"Bot {token}"
        self._router = Router(endpoints)
        self._limits = limits
        self._faults = faults
        self._ledger = ledger
        self._transcript = transcript
        self._closing = asyncio.Event()

    def stop(self) -> None:
        """Let the requests go that hang on purpose."""
        self._closing.set()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer one request."""
        asked = _Asked(request, request.path.removeprefix(PREFIX))
        try:
            endpoint, params = self._find(asked)
            asked.body = await _read(request)
        except ApiError as error:
            return self._answer(asked, _refusal(error), {})
        fault = self._faults.take(request.method, endpoint.route)
        standing = self._limits.count(endpoint.route, _resource(params))
        if fault is not None and not fault.processed:
            return await self._fail(asked, fault, standing.headers)
        if standing.retry_after:
            return self._limited(asked, standing.retry_after, standing.headers)
        reply = self._carry_out(asked, endpoint, params)
        if fault is not None:
            return await self._fail(asked, fault, standing.headers)
        return self._answer(asked, reply, standing.headers)

    def _find(self, asked: _Asked) -> tuple[Endpoint, dict[str, str]]:
        try:
            endpoint, params = self._router.find(asked.request.method, asked.path)
        except ApiError:
            self._ledger.gaps.append(f"{asked.request.method} {asked.path}")
            raise
        asked.route = endpoint.route
        return endpoint, params

    def _carry_out(self, asked: _Asked, endpoint: Endpoint, params: dict[str, str]) -> Reply:
        try:
            self._authorize(asked.request, endpoint)
            self._check(asked, endpoint)
            return endpoint.handler(Call(params, dict(asked.request.query), asked.body))
        except ApiError as error:
            return _refusal(error)
        except Exception as error:  # noqa: BLE001  whatever it is, the ledger tells of it
            self._ledger.crashes.append(f"{asked.request.method} {endpoint.route}: {error!r}")
            return _refusal(ApiError(SERVER_ERROR))

    def _authorize(self, request: web.Request, endpoint: Endpoint) -> None:
        given = request.headers.get("Authorization")
        if not endpoint.open and given != self._authorization:
            raise ApiError(UNAUTHORIZED)

    def _check(self, asked: _Asked, endpoint: Endpoint) -> None:
        where = f"{endpoint.method} {endpoint.route}"
        for name in asked.request.query:
            if name not in endpoint.query:
                self._ledger.gaps.append(f"the parameter {name} of {where}")
        if endpoint.form is not None:
            form = check(endpoint.form, asked.body)
            self._ledger.gaps += [f"the field {name} of {where}" for name in form.unknown]
            form.refuse_if_wrong()
        elif asked.body is not None:
            self._ledger.gaps.append(f"a body of {where}")

    async def _fail(self, asked: _Asked, fault: Fault, headers: dict[str, str]) -> web.Response:
        match fault.kind:
            case "status":
                words = f"{fault.status}: on purpose"
                return self._answer(
                    asked, Reply({"message": words, "code": 0}, fault.status), headers
                )
            case "limited":
                return self._limited(asked, fault.retry_after, headers, everywhere=fault.everywhere)
            case "banned":
                return self._write_down(
                    asked, web.Response(status=429, text="error code: 1015", headers=headers), None
                )
            case "hang":
                await self._closing.wait()
                return self._break(asked)
            case "reset":
                return self._break(asked, linger=RESET_ON_CLOSE)
            case "drop":
                return self._break(asked)

    def _limited(
        self,
        asked: _Asked,
        retry_after: float,
        headers: dict[str, str],
        *,
        everywhere: bool = False,
    ) -> web.Response:
        body: Json = {
            "message": "You are being rate limited.",
            "retry_after": retry_after,
            "global": everywhere,
            "code": 0,
        }
        more = {"Via": "1.1 google", "Retry-After": str(int(retry_after) + 1)}
        more["X-RateLimit-Scope"] = "global" if everywhere else "user"
        return self._answer(asked, Reply(body, 429), headers | more)

    def _answer(self, asked: _Asked, reply: Reply, headers: dict[str, str]) -> web.Response:
        response = web.Response(status=reply.status, headers=headers)
        if reply.body is not None:
            response.body = json.dumps(reply.body).encode()
            # Not web.json_response: it adds a charset, and discord.py compares the whole header.
            response.headers["Content-Type"] = "application/json"
        return self._write_down(asked, response, reply.body)

    def _write_down(self, asked: _Asked, response: web.Response, body: object) -> web.Response:
        self._note(asked, response.status, body, dict(response.headers))
        return response

    def _break(self, asked: _Asked, linger: bytes = b"") -> web.Response:
        transport = asked.request.transport
        if transport is not None:
            connection = transport.get_extra_info("socket")
            if linger and connection is not None:
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            transport.abort()
        self._note(asked, 0, None, {})
        return web.Response(status=500)

    def _note(self, asked: _Asked, status: int, body: object, headers: dict[str, str]) -> None:
        self._transcript.add(
            Exchange(
                method=asked.request.method,
                path=asked.path,
                query=dict(asked.request.query),
                route=asked.route,
                request=asked.body,
                status=status,
                response=body,
                headers=headers,
            )
        )


async def _read(request: web.Request) -> Any:
    if not request.can_read_body:
        return None
    try:
        return await request.json()
    except ValueError as error:
        raise ApiError(INVALID_JSON) from error


def _refusal(error: ApiError) -> Reply:
    return Reply(error.body(), error.refusal.status.value)


def _resource(params: dict[str, str]) -> str:
    return next((params[name] for name in MAJOR if name in params), "")
