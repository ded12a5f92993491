"""The pool of the default transport, with connections that only pretend."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from attrs import define, field

from calcom_client._connection_pool import ConnectionPool

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENT = {"timeout": {"pool": None}}


@define(eq=False)
class Connection(httpx.AsyncBaseTransport):
    """Answers after a second."""

    pool: Pool
    requests: int = 0
    in_use: bool = False
    closed: bool = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert not self.in_use
        assert not self.closed
        self.requests += 1
        self.in_use = True
        try:
            await asyncio.sleep(1)
            if request.url.path == "/broken":
                raise httpx.ReadError("it broke")
        finally:
            self.in_use = False
        return httpx.Response(200, stream=Parts())

    async def aclose(self) -> None:
        await asyncio.sleep(0)
        self.closed = True


class Parts(httpx.AsyncByteStream):
    async def __aiter__(self) -> Any:
        yield b"an "
        yield b"answer"


@define
class Pool:
    """A pool, and the connections that it has made."""

    size: int = 100
    made: list[Connection] = field(factory=list)
    pool: ConnectionPool = field(init=False)

    def __attrs_post_init__(self) -> None:
        def connect() -> Connection:
            self.made.append(Connection(self))
            return self.made[-1]

        self.pool = ConnectionPool(connect, self.size)

    @property
    def open(self) -> int:
        return sum(not connection.closed for connection in self.made)

    async def ask(self, path: str = "/", extensions: Any = PATIENT) -> bytes:
        request = httpx.Request("GET", f"https://cal.example{path}", extensions=extensions)
        return (await self.pool.handle_async_request(request)).content

    async def ask_at_once(self, number: int) -> None:
        await asyncio.gather(*(self.ask() for _ in range(number)))


def seconds() -> Callable[[], float]:
    loop = asyncio.get_running_loop()
    begin = loop.time()
    return lambda: round(loop.time() - begin)


pytestmark = pytest.mark.looptime


async def test_an_answer_comes_whole() -> None:
    assert await Pool().ask() == b"an answer"


async def test_calls_one_after_the_other_share_a_connection() -> None:
    pool = Pool()
    for _ in range(3):
        await pool.ask()
    assert [connection.requests for connection in pool.made] == [3]


async def test_calls_at_once_have_one_each_and_those_too_many_wait() -> None:
    pool, passed = Pool(), seconds()

    await pool.ask_at_once(250)

    assert len(pool.made) == 100
    assert passed() == 3


async def test_who_waits_longer_than_its_timeout_is_told_that_nothing_was_sent() -> None:
    pool = Pool(size=1)
    occupied = asyncio.create_task(pool.ask())
    await asyncio.sleep(0.1)

    with pytest.raises(httpx.PoolTimeout, match="all 1 connections are in use"):
        await pool.ask(extensions={"timeout": {"pool": 0.5}})

    assert await occupied == b"an answer"
    assert pool.made[0].requests == 1


async def test_those_who_wait_are_served_in_their_order() -> None:
    pool, served = Pool(size=1), list[int]()

    async def ask(number: int) -> None:
        await pool.ask()
        served.append(number)

    await asyncio.gather(*map(ask, range(4)))

    assert served == [0, 1, 2, 3]


async def test_connections_that_are_not_needed_any_more_are_closed_by_later_calls() -> None:
    pool = Pool()
    await pool.ask_at_once(20)
    for _ in range(3):
        await asyncio.sleep(2)
        await pool.ask()

    assert len(pool.made) == 20
    assert pool.open == 1


async def test_a_connection_that_was_idle_for_too_long_is_not_used() -> None:
    pool = Pool()
    await pool.ask()
    await asyncio.sleep(5)
    await pool.ask()

    assert [(connection.requests, connection.closed) for connection in pool.made] == [(1, True), (1, False)]


async def test_a_connection_that_broke_is_closed_and_makes_room() -> None:
    pool = Pool(size=1)
    with pytest.raises(httpx.ReadError):
        await pool.ask("/broken")

    assert await pool.ask() == b"an answer"
    assert [connection.closed for connection in pool.made] == [True, False]


async def test_a_connection_of_a_cancelled_call_is_closed_and_makes_room() -> None:
    pool = Pool(size=1)
    cancelled = asyncio.create_task(pool.ask())
    await asyncio.sleep(0.5)
    cancelled.cancel()

    assert await pool.ask() == b"an answer"
    assert cancelled.cancelled()
    assert [connection.closed for connection in pool.made] == [True, False]


async def test_closing_the_pool_closes_all() -> None:
    pool = Pool()
    await pool.ask_at_once(5)
    await pool.pool.aclose()

    assert pool.open == 0
