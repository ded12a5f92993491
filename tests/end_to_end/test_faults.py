"""Faults of a real connection: what is sent again, what is unknown, and that the server's count agrees."""

from __future__ import annotations

import asyncio
import socket
import struct
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import stamina
from attrs import define, field

from calcom_api import Request, codec
from calcom_client import (
    ApiKey,
    BadRequestError,
    CalClient,
    CalError,
    ConnectionFailedError,
    OutcomeUnknownError,
    RequestTimeoutError,
    ServerError,
    UnexpectedResponseError,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator


def answer(body: bytes, status: str = "200 OK", headers: bytes = b"") -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
    return head.encode() + headers + b"\r\n" + body


SUCCESS = answer(b'{"status": "success", "data": {"done": true}}')


@define
class ScriptedServer:
    """Does one step of its script with each request, and counts them."""

    script: list[Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]]
    requests: int = 0
    base_url: str = ""
    arrived: asyncio.Event = field(factory=asyncio.Event)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await reader.readuntil(b"\r\n\r\n")
            length = next((line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), b":0")
            await reader.readexactly(int(length.partition(b":")[2]))
            step = self.script[min(self.requests, len(self.script) - 1)]
            self.requests += 1
            self.arrived.set()
            await step(reader, writer)
        finally:
            writer.close()


def say(data: bytes) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
    async def step(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(data)
        await writer.drain()

    return step


async def hang_up(_reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    """Close without a word."""


async def reset(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    connection = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


async def stay_silent(reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
    # Ends when the client hangs up.
    await reader.read()


@asynccontextmanager
async def serving(*script: Any) -> AsyncIterator[ScriptedServer]:
    scripted = ScriptedServer(list(script))
    server = await asyncio.start_server(scripted.serve, "127.0.0.1", 0)
    scripted.base_url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with server:
        yield scripted


def decode(body: Any, *, strict: bool = False) -> Any:
    return codec.data(body, codec.anything, strict=strict)


def call(method: str) -> Request[Any]:
    return Request(
        operation="tests.call",
        method=method,
        path="/v2/anything",
        json=None if method == "GET" else {"a": 1},
        decode=decode,
        repeatable=method == "GET",
    )


def client(server: ScriptedServer, timeout: float = 30) -> CalClient:
    return CalClient(auth=ApiKey("cal_faults"), base_url=server.base_url, max_attempts=3, timeout=timeout)


@pytest.fixture(autouse=True)
def no_waiting() -> Iterator[None]:
    with stamina.set_testing(testing=True, attempts=3, cap=True):
        yield


FAULTS = {
    "hang up": hang_up,
    "reset": reset,
    "half a head": say(b"HTTP/1.1 200 OK\r\nContent-Le"),
    "half a body": say(SUCCESS[:-5]),
    "no HTTP": say(b"SSH-2.0-OpenSSH\r\n\r\n"),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
async def test_a_read_is_sent_again_after_a_lost_answer(fault: Any) -> None:
    async with serving(fault, fault, say(SUCCESS)) as server, client(server) as cal:
        response = await cal.send(call("GET"))
        assert response.data == {"done": True}
        assert server.requests == 3


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
async def test_a_read_that_keeps_failing_is_a_failed_connection(fault: Any) -> None:
    async with serving(fault) as server, client(server) as cal:
        with pytest.raises(ConnectionFailedError, match="the connection broke"):
            await cal.send(call("GET"))
        assert server.requests == 3


@pytest.mark.parametrize("method", ["POST", "PATCH", "PUT", "DELETE"])
@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
async def test_a_change_is_never_sent_again_after_a_lost_answer(method: str, fault: Any) -> None:
    async with serving(fault, say(SUCCESS)) as server, client(server) as cal:
        with pytest.raises(OutcomeUnknownError, match="may have taken effect"):
            await cal.send(call(method))
        assert server.requests == 1


@pytest.mark.parametrize(("method", "error"), [("GET", RequestTimeoutError), ("POST", OutcomeUnknownError)])
async def test_silence_ends_in_a_timeout(method: str, error: type[CalError]) -> None:
    async with serving(stay_silent) as server, client(server, timeout=0.05) as cal:
        with pytest.raises(error):
            await cal.send(call(method))
        assert server.requests == (3 if method == "GET" else 1)


@pytest.mark.parametrize("method", ["GET", "POST"])
async def test_nobody_listens(unused_tcp_port: int, method: str) -> None:
    base_url = f"http://127.0.0.1:{unused_tcp_port}"
    async with CalClient(auth=ApiKey("cal_faults"), base_url=base_url) as cal:
        with pytest.raises(ConnectionFailedError, match="no connection"):
            await cal.send(call(method))


async def test_a_change_is_sent_once_the_server_listens_again(unused_tcp_port: int) -> None:
    attempts = []

    async def open_late(request: httpx.Request) -> None:
        attempts.append(request)
        if len(attempts) == 2:
            servers.append(await asyncio.start_server(scripted.serve, "127.0.0.1", unused_tcp_port))

    scripted = ScriptedServer([say(SUCCESS)])
    servers: list[asyncio.Server] = []
    base_url = f"http://127.0.0.1:{unused_tcp_port}"
    async with (
        httpx.AsyncClient(event_hooks={"request": [open_late]}) as http,
        CalClient(auth=ApiKey("cal_faults"), base_url=base_url, http_client=http) as cal,
    ):
        response = await cal.send(call("POST"))
    servers[0].close()
    assert (response.data, len(attempts), scripted.requests) == ({"done": True}, 2, 1)


async def test_a_refusal_of_the_server_itself_is_sent_again() -> None:
    busy = say(answer(b'{"statusCode": 503, "message": "Service Unavailable"}', "503 Service Unavailable"))
    limited = say(answer(b"{}", "429 Too Many Requests", b"X-RateLimit-Reset-Default: 1\r\n"))
    async with serving(busy, limited, say(SUCCESS)) as server, client(server) as cal:
        assert (await cal.send(call("POST"))).data == {"done": True}
        assert server.requests == 3


@pytest.mark.parametrize(
    "status", ["502 Bad Gateway", "503 Service Unavailable", "504 Gateway Timeout", "522 Timed Out"]
)
async def test_a_proxy_that_gave_up_leaves_a_change_unknown(status: str) -> None:
    page = say(answer(b"<html><h1>Sorry</h1></html>", status))
    async with serving(page) as server, client(server) as cal:
        with pytest.raises(OutcomeUnknownError) as caught:
            await cal.send(call("POST"))
        assert (server.requests, caught.value.status_code) == (1, int(status[:3]))
        with pytest.raises(ServerError):
            await cal.send(call("GET"))
        assert server.requests == 4


@pytest.mark.parametrize("status", ["400 Bad Request", "502 Bad Gateway"])
async def test_nesting_beyond_reason_is_an_error_like_any_other(status: str) -> None:
    for nested in (b"[" * 100_000, b'{"error":' * 600 + b"1" + b"}" * 600):
        async with serving(say(answer(nested, status))) as server, client(server) as cal:
            with pytest.raises(CalError):
                await cal.with_options(max_attempts=1).send(call("GET"))


@pytest.mark.parametrize("fault", [hang_up, say(answer(b"{}", "400 Bad Request"))], ids=["lost", "refused"])
async def test_an_exception_does_not_carry_what_was_sent(fault: Any) -> None:
    async with serving(fault) as server, client(server) as cal:
        with pytest.raises(CalError) as caught:
            await cal.send(call("POST"))
    for error in (caught.value, caught.value.__cause__):
        assert "cal_faults" not in repr([getattr(getattr(error, "request", None), "headers", None)])
    if isinstance(caught.value, BadRequestError):
        with pytest.raises(RuntimeError, match="request"):
            _ = caught.value.response.request


@pytest.mark.parametrize(
    "body", [b"", b"[" * 100_000, b"<html>Log in</html>", b"{", b"[]", b'{"status": "success"}', b"\x1f\x8bnot really"]
)
async def test_a_success_that_cannot_be_read_says_so_and_keeps_the_answer(body: bytes) -> None:
    async with serving(say(answer(body))) as server, client(server) as cal:
        with pytest.raises(UnexpectedResponseError) as caught:
            await cal.send(call("POST"))
        assert server.requests == 1
    assert caught.value.response.content == body


async def test_a_cancelled_call_leaves_the_client_usable() -> None:
    async with serving(stay_silent, say(SUCCESS)) as server, client(server) as cal:
        waiting = asyncio.create_task(cal.send(call("POST")))
        await server.arrived.wait()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert (await cal.send(call("POST"))).data == {"done": True}
