"""Every fault of the table in docs/retries.md, made to happen on real sockets."""

from __future__ import annotations

import asyncio
import gzip
import socket
import ssl
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from typing import Final, Literal

import httpx
from attrs import define

from calcom_client._aiohttp_transport import AiohttpTransport
from tests.end_to_end.certificates import self_signed
from tests.end_to_end.scripted_server import (
    HANG_UP,
    RESET,
    STAY_SILENT,
    SUCCESS,
    Reads,
    ScriptedServer,
    Step,
    answer,
    page,
    refusal,
    say,
    say_and_fall_silent,
    serving,
)

SHORT: Final = 0.05
LONG: Final = 10.0


@define
class Scene:
    """Where a call meets its fault.

    Attributes:
        base_url: Where the call goes.
        mend: Ends the fault: the next attempt succeeds.
        http: What it is sent with; to be closed before the servers are.
        timeout: Seconds to wait, short where the fault is that nothing happens.
        server: The server, if requests reach it.
    """

    base_url: str
    mend: Callable[[], Awaitable[None]]
    http: httpx.AsyncClient
    timeout: float | httpx.Timeout = LONG
    server: ScriptedServer | None = None


Via = Literal["httpx", "aiohttp"]
Fault = Callable[[AsyncExitStack, Via], Awaitable[Scene]]


def unused_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def http_client(
    via: Via, tls: ssl.SSLContext | None = None, proxy: str | None = None, connections: int = 100
) -> httpx.AsyncClient:
    """A client that sends through httpx' own transport, or through the fast one."""
    # Without certificates, which take long to load, where no TLS is spoken.
    tls = tls or ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if via == "aiohttp":
        transport = AiohttpTransport(tls, httpx.Proxy(proxy) if proxy else None, connections)
        return httpx.AsyncClient(transport=transport, timeout=LONG)
    limits = httpx.Limits(max_connections=connections)
    return httpx.AsyncClient(verify=tls, trust_env=False, proxy=proxy, limits=limits, timeout=LONG)


def scripted(step: Step, timeout: float = LONG) -> Fault:
    async def fault(stack: AsyncExitStack, via: Via) -> Scene:
        server = await stack.enter_async_context(serving(step))

        async def mend() -> None:
            server.script[:] = [say(SUCCESS)]

        return Scene(server.base_url, mend, http_client(via), timeout, server)

    return fault


async def nobody_listens(stack: AsyncExitStack, via: Via) -> Scene:
    port = unused_port()

    async def mend() -> None:
        await stack.enter_async_context(serving(say(SUCCESS), port=port))

    return Scene(f"http://127.0.0.1:{port}", mend, http_client(via))


async def backlog_is_full(stack: AsyncExitStack, via: Via) -> Scene:
    """Nobody accepts, and there is no room left to wait in: the system does not answer who wants to connect."""
    listener = stack.enter_context(socket.socket())
    listener.bind(("127.0.0.1", 0))
    listener.listen(0)
    port = listener.getsockname()[1]
    fillers = [stack.enter_context(socket.socket()) for _ in range(4)]
    for filler in fillers:
        filler.settimeout(0)
        filler.connect_ex(("127.0.0.1", port))

    async def mend() -> None:
        for each in (listener, *fillers):
            each.close()
        await stack.enter_async_context(serving(say(SUCCESS), port=port))

    return Scene(f"http://127.0.0.1:{port}", mend, http_client(via), httpx.Timeout(LONG, connect=SHORT))


async def pool_is_full(stack: AsyncExitStack, via: Via) -> Scene:
    server = await stack.enter_async_context(serving(STAY_SILENT, say(SUCCESS)))
    http = http_client(via, connections=1)
    occupied = asyncio.create_task(http.get(server.base_url))
    await server.arrived.wait()

    async def mend() -> None:
        occupied.cancel()
        await asyncio.gather(occupied, return_exceptions=True)

    stack.push_async_callback(mend)
    return Scene(server.base_url, mend, http, httpx.Timeout(LONG, pool=SHORT))


def in_handshake(step: Step | None, timeout: float = LONG) -> Fault:
    """A server that does not speak TLS as it should, with ``step`` instead of the handshake."""

    async def fault(stack: AsyncExitStack, via: Via) -> Scene:
        good, bad = self_signed(), self_signed()
        lasts = await stack.enter_async_context(AsyncExitStack())
        server = await lasts.enter_async_context(
            serving(say(SUCCESS), tls=bad.server) if step is None else serving(step)
        )
        port = httpx.URL(server.base_url).port or 0

        async def mend() -> None:
            await lasts.aclose()
            await stack.enter_async_context(serving(say(SUCCESS), port=port, tls=good.server))

        http = http_client(via, good.client)
        return Scene(f"https://127.0.0.1:{port}", mend, http, httpx.Timeout(LONG, connect=timeout))

    return fault


async def proxy_does_not_connect(stack: AsyncExitStack, via: Via) -> Scene:
    certificate = self_signed()
    proxy = await stack.enter_async_context(serving(say(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n")))

    async def tunnel(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
        await writer.start_tls(certificate.server)
        await reader.readuntil(b"\r\n\r\n")
        writer.write(SUCCESS)
        await writer.drain()

    async def mend() -> None:
        proxy.script[:] = [Step(tunnel)]

    http = http_client(via, certificate.client, proxy.base_url)
    return Scene(f"https://127.0.0.1:{unused_port()}", mend, http)


LIMITS: Final = b"".join(
    b"X-RateLimit-%s-Default: %d\r\n" % told for told in ((b"Limit", 120), (b"Remaining", 0), (b"Reset", 9))
)
BARE_500: Final = answer(b'{"statusCode": 500, "message": "No"}', "500 Internal Server Error")
GZIPPED: Final = gzip.compress(b'{"status": "success", "data": {"done": true}}')
HALF_A_HEAD: Final = b"HTTP/1.1 200 OK\r\nContent-Le"
HALF_A_BODY: Final = SUCCESS[:-9]


def then(first: bytes, last: Step) -> Step:
    """Say a part of an answer, let it arrive, and go."""

    async def act(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(first)
        await writer.drain()
        await asyncio.sleep(SHORT / 5)
        await last.act(reader, writer)

    return Step(act)


BEFORE, HANDSHAKE = "before connecting", "TLS handshake"
BEFORE_REQUEST, IN_REQUEST, AFTER_REQUEST = "before the request", "in the request", "after the request"
IN_HEAD, IN_BODY, ANSWER = "in the answer's headers", "in the answer's body", "whole answer"

FAULTS: Final[dict[tuple[str, str], Fault]] = {
    ("no connection of the pool is free", BEFORE): pool_is_full,
    ("refused", "connecting"): nobody_listens,
    ("silence", "connecting"): backlog_is_full,
    ("the proxy of the network does not connect", "connecting"): proxy_does_not_connect,
    ("certificate is not trusted", HANDSHAKE): in_handshake(None),
    ("plain HTTP instead of TLS", HANDSHAKE): in_handshake(say(page("400 Bad Request")).at(Reads.A_PART)),
    ("reset", HANDSHAKE): in_handshake(RESET.at(Reads.A_PART)),
    ("hang-up", HANDSHAKE): in_handshake(HANG_UP.at(Reads.A_PART)),
    ("silence", HANDSHAKE): in_handshake(STAY_SILENT.at(Reads.NOTHING), SHORT),
    ("reset", BEFORE_REQUEST): scripted(RESET.at(Reads.NOTHING)),
    ("hang-up", BEFORE_REQUEST): scripted(HANG_UP.at(Reads.NOTHING)),
    ("reset", IN_REQUEST): scripted(RESET.at(Reads.A_PART)),
    ("hang-up", IN_REQUEST): scripted(HANG_UP.at(Reads.A_PART)),
    ("reset", AFTER_REQUEST): scripted(RESET),
    ("hang-up", AFTER_REQUEST): scripted(HANG_UP),
    ("silence", AFTER_REQUEST): scripted(STAY_SILENT, SHORT),
    ("not HTTP at all", AFTER_REQUEST): scripted(say(b"SSH-2.0-OpenSSH\r\n\r\n")),
    ("reset", IN_HEAD): scripted(then(HALF_A_HEAD, RESET)),
    ("hang-up", IN_HEAD): scripted(then(HALF_A_HEAD, HANG_UP)),
    ("silence", IN_HEAD): scripted(say_and_fall_silent(HALF_A_HEAD), SHORT),
    ("reset", IN_BODY): scripted(then(HALF_A_BODY, RESET)),
    ("hang-up, or `Content-Length` too large", IN_BODY): scripted(say(HALF_A_BODY)),
    ("silence", IN_BODY): scripted(say_and_fall_silent(HALF_A_BODY), SHORT),
    ("cannot be decompressed", IN_BODY): scripted(
        say(answer(GZIPPED[:4] + b"garbage" + GZIPPED[11:], headers=b"Content-Encoding: gzip\r\n"))
    ),
    ("`Content-Length` too small", IN_BODY): scripted(say(answer(b'{"status": "success", "data": {}}', length=20))),
    ("2xx, not JSON", ANSWER): scripted(say(answer(b'{"status": "success", "da'))),
    ("2xx in HTML", ANSWER): scripted(say(page("200 OK"))),
    ("2xx, empty", ANSWER): scripted(say(answer(b""))),
    ("2xx, JSON of another shape", ANSWER): scripted(say(answer(b'{"status": "success"}'))),
    ("3xx", ANSWER): scripted(say(answer(b"", "302 Found", b"Location: http://127.0.0.1/elsewhere\r\n"))),
    ("400", ANSWER): scripted(say(refusal("400 Bad Request"))),
    ("401", ANSWER): scripted(say(refusal("401 Unauthorized"))),
    ("403", ANSWER): scripted(say(refusal("403 Forbidden"))),
    ("404", ANSWER): scripted(say(refusal("404 Not Found"))),
    ("409", ANSWER): scripted(say(refusal("409 Conflict"))),
    ("413, and any other 4xx", ANSWER): scripted(say(refusal("413 Content Too Large"))),
    ("422", ANSWER): scripted(say(refusal("422 Unprocessable Entity"))),
    ("429 with `X-RateLimit-…`", ANSWER): scripted(say(refusal("429 Too Many Requests", headers=LIMITS))),
    ("429 with `Retry-After`", ANSWER): scripted(say(refusal("429 Too Many Requests", headers=b"Retry-After: 9\r\n"))),
    ("429 with neither", ANSWER): scripted(say(refusal("429 Too Many Requests"))),
    ("498", ANSWER): scripted(say(refusal("498 Token Expired"))),
    ("500 in JSON", ANSWER): scripted(say(BARE_500)),
    ("500 in HTML", ANSWER): scripted(say(page("500 Internal Server Error"))),
    ("502 in HTML", ANSWER): scripted(say(page("502 Bad Gateway"))),
    ("502 in JSON", ANSWER): scripted(say(refusal("502 Bad Gateway", headers=b"Retry-After: 9\r\n"))),
    ("503 in JSON", ANSWER): scripted(say(refusal("503 Service Unavailable"))),
    ("503 in HTML with `Retry-After`", ANSWER): scripted(say(page("503 Service Unavailable", b"Retry-After: 9\r\n"))),
    ("503 in HTML", ANSWER): scripted(say(page("503 Service Unavailable"))),
    ("504 in HTML", ANSWER): scripted(say(page("504 Gateway Timeout"))),
    **{(f"{status} in HTML", ANSWER): scripted(say(page(f"{status} Sorry"))) for status in range(520, 527)},
}
