"""The gateway: which sessions there are, and who hears what."""

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web

from bot.sandbox import projections
from bot.sandbox.gateway.compression import encoder
from bot.sandbox.gateway.connection import Connection, HangUp
from bot.sandbox.gateway.protocol import (
    API_VERSION,
    KNOWN_INTENTS,
    PRIVILEGED,
    Close,
    Intents,
    Op,
    application_flags,
)
from bot.sandbox.gateway.session import Session
from bot.sandbox.snowflake import shard_of
from bot.sandbox.transcript import Transcript
from bot.sandbox.wire import Json
from bot.sandbox.world import Event, World

PATH, RESUME_PATH = "/gateway", "/resume"
HEARTBEAT_MS = 41_250


@dataclass(frozen=True, slots=True)
class Identify:
    """A session that was started: which shard, with which intents, and when (monotonic seconds)."""

    shard: int
    intents: int
    at: float


class Gateway:
    """Serves the bot's websockets.

    Args:
        world: the state; its events are passed on.
        token: the bot's token.
        granted: the privileged intents the application was granted.
        starts_left: how many sessions may be started today.
        transcript: where every payload is written down.
        address: the websocket address of a path of this server.
    """

    def __init__(  # noqa: PLR0913  it stands between everything and the bot
        self,
        world: World,
        token: str,
        *,
        granted: Intents,
        starts_left: int,
        transcript: Transcript,
        address: Callable[[str], str],
    ) -> None:
        self._world = world
        self._token = token
        self._granted = granted
        self._transcript = transcript
        self._address = address
        self._sessions: dict[str, Session] = {}
        self._connections: list[Connection] = []
        self.starts_left = starts_left
        self.identifies: list[Identify] = []
        self.resumes = 0
        self.heartbeat_ms = HEARTBEAT_MS
        self.greets = True
        """Switch off to accept connections and leave them without a HELLO."""
        self.acknowledges = True
        """Switch off to leave heartbeats without an answer."""
        world.listeners.append(self.dispatch)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Serve one websocket."""
        encode = encoder(request.query.get("compress"))
        if encode is None or request.query.get("encoding", "json") != "json":
            return web.Response(status=400, text="unknown encoding or compression")
        socket = web.WebSocketResponse(timeout=1.0, compress=False)
        await socket.prepare(request)
        if request.query.get("v", API_VERSION) != API_VERSION:
            await socket.close(code=Close.INVALID_API_VERSION)
            return socket
        connection = Connection(self, socket, encode, self._transcript)
        self._connections.append(connection)
        try:
            await connection.run()
        finally:
            self._gone(connection)
        return socket

    def dispatch(self, event: Event) -> None:
        """Record an event in every session that wants it, and send it where one is connected."""
        for session in self._sessions.values():
            if session.wants(event):
                payload = session.record(event.name, event.data)
                self._send(session, payload)

    def identify(self, connection: Connection, data: Json) -> None:
        """Start a session, or hang up with the code that says why not."""
        self._authenticate(data)
        shard, shards = data.get("shard", (0, 1))
        if not 0 <= shard < shards:
            raise HangUp(Close.INVALID_SHARD)
        intents = data["intents"]
        if intents & ~KNOWN_INTENTS:
            raise HangUp(Close.INVALID_INTENTS)
        if intents & PRIVILEGED & ~self._granted:
            raise HangUp(Close.DISALLOWED_INTENTS)
        session = Session(secrets.token_hex(16), shard, shards, intents)
        self._sessions[session.id] = connection.session = session
        self.identifies.append(Identify(shard, intents, time.monotonic()))
        self.starts_left = max(0, self.starts_left - 1)
        self._welcome(connection, session, with_shard="shard" in data)
        self._world.touch()

    def resume(self, connection: Connection, data: Json) -> None:
        """Carry on an old session and replay what it missed; an unknown one is invalid."""
        self._authenticate(data)
        session = self._sessions.get(data["session_id"])
        if session is None:
            connection.send({"op": int(Op.INVALID_SESSION), "d": False})
            return
        if data["seq"] > session.sequence:
            raise HangUp(Close.INVALID_SEQUENCE)
        connection.session = session
        for payload in session.after(data["seq"]):
            connection.send(payload)
        connection.send(session.record("RESUMED", {"_trace": []}))
        self.resumes += 1
        self._world.touch()

    def ready(self) -> bool:
        """Return whether every shard of the bot is connected and has been told everything."""
        live = [held.session for held in self._connections if held.session and held.silent]
        return bool(live) and {s.shard for s in live} == set(range(live[0].shards))

    def send(self, payload: Json | str) -> None:
        """Send something to every connection, as it is: for malformed and unknown payloads."""
        for connection in self._connections:
            connection.send(payload)

    def send_event(self, name: str, data: object) -> None:
        """Send an event with any data, numbered like a true one, to every session."""
        for session in self._sessions.values():
            self._send(session, session.record(name, data))

    def repeat(self, last: int) -> None:
        """Send the last events of every session once more, as a replay after a resume may."""
        for session in self._sessions.values():
            for payload in session.events[-last:]:
                self._send(session, payload)

    def reconnect(self) -> None:
        """Ask every connection to reconnect and resume (opcode 7)."""
        self.send({"op": int(Op.RECONNECT), "d": None})

    def invalidate(self, *, resumable: bool) -> None:
        """Tell every connection that its session is invalid (opcode 9)."""
        if not resumable:
            self._sessions.clear()
        self.send({"op": int(Op.INVALID_SESSION), "d": resumable})

    async def close(self, code: int) -> None:
        """Hang up on every connection."""
        for connection in list(self._connections):
            await connection.close(code)

    def _authenticate(self, data: Json) -> None:
        if data["token"] != self._token:
            raise HangUp(Close.AUTHENTICATION_FAILED)

    def _welcome(self, connection: Connection, session: Session, *, with_shard: bool) -> None:
        guilds = [
            guild
            for guild in self._world.guilds.values()
            if shard_of(guild.id, session.shards) == session.shard
        ]
        ready: Json = {
            "v": int(API_VERSION),
            "user": projections.myself(self._world.bot),
            "guilds": [{"id": guild.id, "unavailable": True} for guild in guilds],
            "session_id": session.id,
            "resume_gateway_url": self._address(RESUME_PATH),
            "private_channels": [],
            "application": {
                "id": self._world.application_id,
                "flags": application_flags(self._granted),
            },
            "_trace": [],
        }
        if with_shard:
            ready["shard"] = [session.shard, session.shards]
        connection.send(session.record("READY", ready))
        for guild in guilds:
            data = projections.guild_event(guild, self._world.bot) | {"unavailable": False}
            event = Event("GUILD_CREATE", data, guild.id)
            if session.wants(event):
                connection.send(session.record(event.name, event.data))

    def _send(self, session: Session, payload: Json) -> None:
        for connection in self._connections:
            if connection.session is session:
                connection.send(payload)

    def _gone(self, connection: Connection) -> None:
        self._connections.remove(connection)
        if connection.session is not None and connection.ended:
            self._sessions.pop(connection.session.id, None)
        self._world.touch()
