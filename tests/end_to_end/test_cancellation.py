"""A call that is cancelled, wherever it waits, leaves no connection, place in a queue, reservation or lock behind."""

from __future__ import annotations

import asyncio
import json
import logging
import ssl
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal, get_args
from unittest.mock import patch
from uuid import uuid4

import httpx
import pytest
import stamina
from attrs import define

from calcom_client import AccessToken, ApiKey, CalClient, OAuthClient, Tokens
from calcom_client._aiohttp_transport import AiohttpTransport
from calcom_client._connection_pool import ConnectionPool
from tests.end_to_end.cancelling import Moment, is_cancelled
from tests.end_to_end.certificates import self_signed
from tests.end_to_end.scripted_server import (
    ScriptedServer,
    Step,
    answer,
    call,
    refusal,
    say,
    serving,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from contextlib import AbstractAsyncContextManager

logger = logging.getLogger(__name__)

MOMENTS = pytest.mark.parametrize("moment", Moment, ids=[moment.value for moment in Moment])
# Room for one call that was counted, one that may have been, and one more: a reservation left behind would hold it up.
LIMITS: Final = b"X-RateLimit-Limit-Default: 3\r\nX-RateLimit-Remaining-Default: 2\r\nX-RateLimit-Reset-Default: 60\r\n"
MINE: Final = say(answer(b'{"status": "success", "data": {"mine": true}}', headers=LIMITS)).kept
BUSY: Final = say(refusal("503 Service Unavailable", headers=LIMITS)).kept
LARGE: Final = say(answer(b'{"status": "success", "data": "' + 1_000_000 * b"x" + b'"}', headers=LIMITS)).kept


def new_key() -> ApiKey:
    """One that has used up nothing, also where the port of an earlier server is used again."""
    return ApiKey(f"cal_faults_{uuid4().hex}")


@define
class Stage:
    """A server, and a client with a single connection, so that a lost one would be missed."""

    cal: CalClient
    http: httpx.AsyncClient
    server: ScriptedServer
    without_waiting: bool = False


Via = Literal["httpx", "pool", "aiohttp"]


def transport_via(via: Via, tls: ssl.SSLContext) -> httpx.AsyncBaseTransport:
    """A transport with a single connection: httpx' own, or one of ours."""
    one = httpx.Limits(max_connections=1)
    connect = partial(httpx.AsyncHTTPTransport, verify=tls, limits=one)
    if via == "httpx":
        return connect()
    return AiohttpTransport(tls, None, 1) if via == "aiohttp" else ConnectionPool(connect, 1)


@asynccontextmanager
async def stage(via: Via, *script: Step, auth: Any = None, **options: Any) -> AsyncIterator[Stage]:
    certificate = self_signed() if options.pop("tls", False) else None
    transport = transport_via(via, certificate.client if certificate else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(serving(*script, tls=certificate.server if certificate else None))
        http = await stack.enter_async_context(httpx.AsyncClient(transport=transport))
        options |= {"auth": auth or new_key(), "base_url": server.base_url}
        if via == "httpx":
            cal = CalClient(http_client=http, **options)
        else:
            # Ours trust the machine's certificates and have a hundred connections; else as the client makes them.
            with patch("calcom_client._session.transport_for", return_value=transport):
                cal = CalClient(**options)
        await stack.enter_async_context(cal)
        yield Stage(cal, http, server)


@asynccontextmanager
async def fresh_connection(via: Via) -> AsyncIterator[Stage]:
    async with stage(via, MINE) as scene:
        yield scene


@asynccontextmanager
async def fresh_connection_with_tls(via: Via) -> AsyncIterator[Stage]:
    async with stage(via, MINE, tls=True) as scene:
        yield scene


@asynccontextmanager
async def kept_connection(via: Via) -> AsyncIterator[Stage]:
    async with stage(via, MINE) as scene:
        await scene.cal.send(call("POST"))
        yield scene


@asynccontextmanager
async def with_a_deadline(via: Via) -> AsyncIterator[Stage]:
    async with stage(via, MINE, deadline=60) as scene:
        yield scene


@asynccontextmanager
async def answer_in_many_parts(via: Via) -> AsyncIterator[Stage]:
    async with stage(via, MINE, LARGE, MINE) as scene:
        await scene.cal.send(call("POST"))
        yield scene


@asynccontextmanager
async def between_two_attempts(via: Via) -> AsyncIterator[Stage]:
    async with stage(via, BUSY, MINE, max_attempts=2) as scene:
        scene.without_waiting = True
        yield scene


@asynccontextmanager
async def full_pool(via: Via) -> AsyncIterator[Stage]:
    async def answer_late(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.02)
        await MINE.act(reader, writer)

    async with stage(via, MINE, Step(answer_late).kept, MINE) as scene:
        await scene.cal.send(call("POST"))
        scene.server.arrived.clear()
        occupied = asyncio.create_task(scene.http.get(scene.server.base_url))
        await scene.server.arrived.wait()
        yield scene
        await occupied


@asynccontextmanager
async def refresh_of_a_token(via: Via) -> AsyncIterator[Stage]:
    async def store(tokens: Tokens) -> None:
        await asyncio.sleep(0)
        stored.append(tokens.access_token)

    stored: list[str] = []
    new = f"fake-access-{uuid4().hex}"
    body = json.dumps({"data": {"accessToken": new, "refreshToken": "fake-refresh-2"}}).encode()
    auth = AccessToken(
        "fake-access-1",
        refresh_token="fake-refresh-1",
        client=OAuthClient("client-1", "fake-secret"),
        expires_at=datetime(2026, 1, 1, tzinfo=UTC),
        on_refresh=store,
    )
    async with stage(via, say(answer(body, headers=LIMITS)).kept, MINE, auth=auth) as scene:
        yield scene
        # However early the call was cancelled, the new pair is stored, once: the old one is spent.
        assert stored == [new]


@MOMENTS
@pytest.mark.parametrize("via", get_args(Via))
@pytest.mark.parametrize(
    ("scenery", "at_least"),
    [
        (fresh_connection, 5),
        (fresh_connection_with_tls, 7),
        (kept_connection, 4),
        (with_a_deadline, 5),
        (answer_in_many_parts, 6),
        (between_two_attempts, 9),
        (full_pool, 5),
        (refresh_of_a_token, 5),
    ],
)
async def test_a_call_that_is_cancelled_leaves_nothing_behind(
    scenery: Callable[[Via], AbstractAsyncContextManager[Stage]], at_least: int, via: Via, moment: Moment
) -> None:
    cancelled, place = True, 0
    while cancelled:
        place += 1
        async with asyncio.timeout(10), scenery(via) as scene:
            with stamina.set_testing(scene.without_waiting, attempts=2, cap=True):
                cancelled = await is_cancelled(scene.cal.send(call("POST")), place, moment)

            # Nothing holds this one up: neither a reservation nor a connection that the pool has lost.
            follow_up = scene.cal.with_options(max_wait=0, timeout=httpx.Timeout(5, pool=1))
            with stamina.set_testing(scene.without_waiting, attempts=2, cap=True):
                assert (await follow_up.send(call("POST"))).data
            await scene.cal.aclose()
            await scene.http.aclose()
            await scene.server.all_closed.wait()
    logger.info("%d places", place - 1)
    # aiohttp does without locks, and waits less often.
    assert place > (1 if via == "aiohttp" else at_least)


@define
class OneAMinute(httpx.AsyncBaseTransport):
    """A server that counts, has room for one request a minute, and refuses the first ones for another reason."""

    busy: int = 0
    ends_at: float = 0
    under_way: int = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        now = asyncio.get_running_loop().time()
        assert now >= self.ends_at, f"{request.method} came too early"
        self.under_way += 1
        try:
            await asyncio.sleep(0.01)
        finally:
            self.under_way -= 1
        if self.busy:
            self.busy -= 1
            return httpx.Response(503, json={"statusCode": 503})
        self.ends_at = now + 60
        headers = {"Limit": "1", "Remaining": "0", "Reset": "60"}
        told = {f"X-RateLimit-{name}-Default": value for name, value in headers.items()}
        return httpx.Response(200, json={"status": "success", "data": True}, headers=told)


@MOMENTS
@pytest.mark.parametrize(("busy", "at_least"), [(0, 2), (1, 4)], ids=["in the queue", "and between two attempts"])
@pytest.mark.looptime
@pytest.mark.usefixtures("fast_clock")
async def test_a_call_that_is_cancelled_while_time_passes_leaves_nothing_behind(
    busy: int, at_least: int, moment: Moment
) -> None:
    cancelled, place = True, 0
    while cancelled:
        place += 1
        server = OneAMinute()
        async with CalClient(auth=ApiKey("cal_faults"), transport=server) as cal:
            await cal.send(call("POST"))
            server.busy = busy
            cancelled = await is_cancelled(cal.send(call("POST")), place, moment)
            assert server.under_way == 0

            # The cancelled call may have used up a minute; a reservation that was left would use up all of them.
            await cal.with_options(max_wait=62).send(call("POST"))
    logger.info("%d places", place - 1)
    assert place > at_least


@pytest.mark.looptime
@pytest.mark.usefixtures("fast_clock")
async def test_who_waits_behind_a_cancelled_call_takes_its_place() -> None:
    server = OneAMinute()
    async with CalClient(auth=ApiKey("cal_faults"), transport=server) as cal:
        await cal.send(call("POST"))
        first, second = (asyncio.create_task(cal.send(call("POST"))) for _ in range(2))
        await asyncio.sleep(30)
        first.cancel()
        await second
        assert asyncio.get_running_loop().time() < 62


async def test_a_transport_that_never_waits_can_be_cancelled() -> None:
    class Busy(httpx.AsyncBaseTransport):
        async def handle_async_request(self, _request: httpx.Request) -> httpx.Response:
            while True:  # noqa: ASYNC110 - the point of it
                await asyncio.sleep(0)

    async with CalClient(auth=new_key(), transport=Busy()) as cal:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await cal.send(call("POST"))


async def test_the_timeout_of_a_transport_that_comes_too_late_cancels_nothing() -> None:
    class InTime(httpx.AsyncBaseTransport):
        async def handle_async_request(self, _request: httpx.Request) -> httpx.Response:
            async with asyncio.timeout(0):
                await asyncio.sleep(0)
            await asyncio.sleep(0.01)
            return httpx.Response(200, json={"status": "success", "data": True})

    async with CalClient(auth=new_key(), transport=InTime()) as cal:
        assert (await cal.send(call("POST"))).data is True
