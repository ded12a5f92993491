"""A server on a real socket that does one step of a script with each request, and what is sent to it."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
from contextlib import asynccontextmanager, suppress
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from attrs import define, evolve, field, frozen

from calcom_api import Request, codec
from calcom_client import ApiKey, CalClient

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Awaitable, Callable

METHODS = ("GET", "POST", "PATCH", "DELETE")


def answer(body: bytes, status: str = "200 OK", headers: bytes = b"", length: int | None = None) -> bytes:
    length = len(body) if length is None else length
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n"
    return head.encode() + headers + b"\r\n" + body


def page(status: str, headers: bytes = b"", size: int = 0) -> bytes:
    """What a proxy says."""
    return answer(b"<html><h1>Sorry</h1>" + size * b"." + b"</html>", status, headers)


def refusal(status: str, code: str = "HttpException", headers: bytes = b"") -> bytes:
    """What the server itself says."""
    body = {"status": "error", "path": "/v2/anything", "error": {"code": code, "message": "No, said the server"}}
    return answer(json.dumps(body).encode(), status, headers)


SUCCESS = answer(b'{"status": "success", "data": {"done": true}}')


class Reads(Enum):
    """How much of a request a step lets in before it acts."""

    NOTHING = auto()
    A_PART = auto()
    ALL = auto()


@frozen
class Step:
    """What the server does with one request."""

    act: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
    reads: Reads = Reads.ALL
    keeps: bool = False
    """Whether the connection stays open for the next request."""

    def at(self, reads: Reads) -> Step:
        return evolve(self, reads=reads)

    @property
    def kept(self) -> Step:
        return evolve(self, keeps=True)


def say(data: bytes) -> Step:
    async def act(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(data)
        await writer.drain()

    return Step(act)


def say_and_fall_silent(data: bytes) -> Step:
    async def act(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(data)
        # Ends when the client hangs up.
        await reader.read()

    return Step(act)


async def _nothing(_reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    pass


async def _reset(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    connection = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


HANG_UP = Step(_nothing)
RESET = Step(_reset)
STAY_SILENT = say_and_fall_silent(b"")


@define
class ScriptedServer:
    """Does one step of its script with each request, the last one with all further ones, and counts them."""

    script: list[Step]
    tls: ssl.SSLContext | None = None
    requests: int = 0
    open_connections: int = 0
    connections: int = 0
    base_url: str = ""
    arrived: asyncio.Event = field(factory=asyncio.Event)
    all_closed: asyncio.Event = field(factory=asyncio.Event)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open_connections += 1
        self.connections += 1
        self.all_closed.clear()
        # The client may hang up at any time.
        with suppress(OSError, asyncio.IncompleteReadError):
            await self._converse(reader, writer)
        self.open_connections -= 1
        if not self.open_connections:
            self.all_closed.set()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.tls is not None:
            await writer.start_tls(self.tls)
        try:
            while await self._exchange(reader, writer):
                pass
        finally:
            writer.close()
            await writer.wait_closed()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        # A connection that is kept open learns its step when the next request comes.
        begun = b"" if self._next().reads is Reads.NOTHING else await reader.readexactly(10)
        step = self._next()
        if step.reads is Reads.ALL:
            head = begun + await reader.readuntil(b"\r\n\r\n")
            length = next((line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), b":0")
            await reader.readexactly(int(length.partition(b":")[2]))
        self.requests += 1
        self.arrived.set()
        await step.act(reader, writer)
        return step.keeps

    def _next(self) -> Step:
        return self.script[min(self.requests, len(self.script) - 1)]


@asynccontextmanager
async def serving(*script: Step, port: int = 0, tls: ssl.SSLContext | None = None) -> AsyncIterator[ScriptedServer]:
    # TLS begins on a connection that counts: it may end in the middle of the handshake.
    scripted = ScriptedServer(list(script), tls)
    server = await asyncio.start_server(scripted.serve, "127.0.0.1", port)
    scheme = "http" if tls is None else "https"
    scripted.base_url = f"{scheme}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        yield scripted
    if scripted.open_connections:  # else what serves them is cut off, and asyncio complains
        async with asyncio.timeout(5):
            await scripted.all_closed.wait()


def decode(body: Any, *, strict: bool = False) -> Any:
    return codec.data(body, codec.anything, strict=strict)


def call(method: str, sent: Any = None) -> Request[Any]:
    """A call that only reads, or one that changes something."""
    return Request(
        operation="tests.call",
        method=method,
        path="/v2/anything",
        json=None if method == "GET" else sent or {"a": 1},
        decode=decode,
        repeatable=method == "GET",
    )


def client(server: ScriptedServer, **options: Any) -> CalClient:
    return CalClient(auth=ApiKey("cal_faults"), base_url=server.base_url, **options)
