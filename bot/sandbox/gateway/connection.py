"""One websocket of the bot: it says hello, and becomes a session or carries on an old one."""

import asyncio
import contextlib
import json
from typing import TYPE_CHECKING

from aiohttp import WSCloseCode, WSMsgType, web

from bot.sandbox.gateway.compression import Encoder
from bot.sandbox.gateway.protocol import Close, Op
from bot.sandbox.gateway.session import Session
from bot.sandbox.limits import GATEWAY_FRAME_BYTES
from bot.sandbox.transcript import Frame, Transcript
from bot.sandbox.wire import Json

if TYPE_CHECKING:
    from bot.sandbox.gateway.hub import Gateway

ENDED_BY_BOT = (WSCloseCode.OK, WSCloseCode.GOING_AWAY)
"""With these the bot says that it will not resume."""


class HangUp(Exception):  # noqa: N818  it is not an error, it is how Discord says no
    """The gateway closes the connection.

    Args:
        code: why.
    """

    def __init__(self, code: Close) -> None:
        super().__init__(code.name)
        self.code = code


class Connection:
    """A websocket from its first to its last payload.

    Args:
        gateway: which sessions there are, and what shall go wrong.
        socket: the websocket, already open.
        encode: its compression.
        transcript: where every payload is written down.
    """

    def __init__(
        self,
        gateway: "Gateway",
        socket: web.WebSocketResponse,
        encode: Encoder,
        transcript: Transcript,
    ) -> None:
        self._gateway = gateway
        self._socket = socket
        self._encode = encode
        self._transcript = transcript
        self._outbox: asyncio.Queue[Json | str] = asyncio.Queue()
        self._hung_up = False
        self._unsaid = 0
        self.session: Session | None = None

    async def run(self) -> None:
        """Serve the bot until either side hangs up."""
        writer = asyncio.create_task(self._write(), name="sandbox gateway writer")
        if self._gateway.greets:
            self.send(
                {"op": int(Op.HELLO), "d": {"heartbeat_interval": self._gateway.heartbeat_ms}}
            )
        try:
            await self._listen()
        except HangUp as refused:
            await self.close(refused.code)
        finally:
            writer.cancel()
            await asyncio.gather(writer, return_exceptions=True)
            self._forget()

    def send(self, payload: Json | str) -> None:
        """Put a payload, or any text that stands for one, in line."""
        self._unsaid += 1
        self._outbox.put_nowait(payload)

    async def close(self, code: int) -> None:
        """Hang up once everything in line was said; the session can still be resumed."""
        self._hung_up = True
        await self._outbox.join()
        await self._socket.close(code=code)

    @property
    def silent(self) -> bool:
        """Whether nothing is in line any more."""
        return self._unsaid == 0

    @property
    def ended(self) -> bool:
        """Whether the bot hung up in a way that ends its session."""
        return not self._hung_up and self._socket.close_code in ENDED_BY_BOT

    async def _write(self) -> None:
        while True:
            payload = await self._outbox.get()
            try:
                await self._say(payload)
            finally:
                self._outbox.task_done()
                self._unsaid -= 1
            noted = {"raw": payload} if isinstance(payload, str) else payload
            self._transcript.add(Frame("sent", self._shard, noted))

    async def _say(self, payload: Json | str) -> None:
        message = self._encode(payload if isinstance(payload, str) else json.dumps(payload))
        # Once the bot has hung up, the rest has nowhere to go.
        with contextlib.suppress(ConnectionError):
            if isinstance(message, bytes):
                await self._socket.send_bytes(message)
            else:
                await self._socket.send_str(message)

    def _forget(self) -> None:
        while not self._outbox.empty():
            self._outbox.get_nowait()
            self._outbox.task_done()

    async def _listen(self) -> None:
        async for message in self._socket:
            if message.type is not WSMsgType.TEXT:
                raise HangUp(Close.DECODE_ERROR)
            payload = _parsed(message.data)
            self._transcript.add(Frame("received", self._shard, payload))
            try:
                self._receive(payload)
            except (KeyError, TypeError, ValueError) as error:
                raise HangUp(Close.DECODE_ERROR) from error

    def _receive(self, payload: Json) -> None:
        match payload.get("op"):
            case Op.HEARTBEAT:
                if self._gateway.acknowledges:
                    self.send({"op": int(Op.HEARTBEAT_ACK), "d": None})
            case Op.IDENTIFY | Op.RESUME if self.session is not None:
                raise HangUp(Close.ALREADY_AUTHENTICATED)
            case Op.IDENTIFY:
                self._gateway.identify(self, payload["d"])
            case Op.RESUME:
                self._gateway.resume(self, payload["d"])
            case Op.PRESENCE_UPDATE | Op.VOICE_STATE_UPDATE | Op.REQUEST_GUILD_MEMBERS:
                if self.session is None:
                    raise HangUp(Close.NOT_AUTHENTICATED)
            case _:
                raise HangUp(Close.UNKNOWN_OPCODE)

    @property
    def _shard(self) -> int | None:
        return None if self.session is None else self.session.shard


def _parsed(text: str) -> Json:
    if len(text.encode()) > GATEWAY_FRAME_BYTES:
        raise HangUp(Close.DECODE_ERROR)
    try:
        payload = json.loads(text)
    except ValueError as error:
        raise HangUp(Close.DECODE_ERROR) from error
    if not isinstance(payload, dict):
        raise HangUp(Close.DECODE_ERROR)
    return payload
