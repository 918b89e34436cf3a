"""Requests and websockets without discord.py, for what discord.py would never send."""

import json
import zlib
from dataclasses import dataclass
from typing import Any

import aiohttp

from bot.sandbox import LocalDiscord


@dataclass(frozen=True)
class Answered:
    """A status with the parsed JSON and the headers."""

    status: int
    body: Any
    headers: dict[str, str]


async def ask(
    server: LocalDiscord, method: str, path: str, body: object = None, token: str | None = None
) -> Answered:
    """Send one request, with the right token unless another is given."""
    headers = {"Authorization": f"Bot {server.token if token is None else token}"}
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, server.api_base + path, json=body, headers=headers) as response,
    ):
        text = await response.text()
        return Answered(response.status, json.loads(text or "null"), dict(response.headers))


class Socket:
    """A gateway connection driven by hand."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket
        self._inflate = zlib.decompressobj()

    async def send(self, op: int, data: object) -> None:
        """Send a payload."""
        await self._socket.send_json({"op": op, "d": data})

    async def text(self, text: str) -> None:
        """Send anything."""
        await self._socket.send_str(text)

    async def next(self) -> dict[str, Any]:
        """Return the next payload."""
        message = await self._socket.receive()
        if message.type is aiohttp.WSMsgType.BINARY:
            assert message.data[-4:] == b"\x00\x00\xff\xff"
            return dict(json.loads(self._inflate.decompress(message.data)))
        return dict(json.loads(message.data))

    async def until(self, name: str) -> dict[str, Any]:
        """Return the data of the next event of that name."""
        while True:
            payload = await self.next()
            if payload.get("t") == name:
                return dict(payload["d"])

    async def closed(self) -> int | None:
        """Read until the server hangs up, and return its code."""
        async for _ in self._socket:
            pass
        return self._socket.close_code
