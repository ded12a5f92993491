"""The default transport: httpx's own, with a pool that stays quick however many calls there are at once."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Final

import httpx

from calcom_client._answers import read_whole
from calcom_client._room import Room

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_CONNECTIONS: Final = 100
# Node closes idle connections after 5 seconds: letting go first avoids writing into one that is being closed,
# after which nobody would know whether the call took effect.
KEEPALIVE_SECONDS: Final = 4.0
ONE_CONNECTION: Final = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=KEEPALIVE_SECONDS)


class ConnectionPool(httpx.AsyncBaseTransport):
    """Up to 100 connections, each of them a transport with a single one, and the queue of those who wait for one.

    The pool of httpcore, below httpx's transport, looks at all its connections and at all who wait whenever a request
    comes or goes, and with more than 20 connections closes each that falls idle: with 32 calls at once each call costs
    twice as much, with 256 several times. With one connection each there is nothing to look at.

    Answers are read whole, so that a connection is free again when its answer is handed out.

    Args:
        connect: Makes a transport that holds a single connection, opened when it is first used.
        connections: How many there may be at once.
    """

    def __init__(self, connect: Callable[[], httpx.AsyncBaseTransport], connections: int = MAX_CONNECTIONS) -> None:
        self._connect = connect
        # With the time since when; the one used last is used next, so that those that are not needed come to their end.
        self._idle: deque[tuple[float, httpx.AsyncBaseTransport]] = deque()
        self._room = Room(connections)
        self._closing: set[asyncio.Future[None]] = set()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send ``request`` and read the answer."""
        await self._room.enter(request)
        try:
            transport = self._take()
            try:
                response = await transport.handle_async_request(request)
                await read_whole(response)
            except BaseException:
                # Nobody else should get a connection that was left in whatever state.
                self._close(transport)
                raise
            self._idle.append((asyncio.get_running_loop().time(), transport))
            return response
        finally:
            self._room.leave()

    def _take(self) -> httpx.AsyncBaseTransport:
        too_old = asyncio.get_running_loop().time() - KEEPALIVE_SECONDS
        while self._idle and self._idle[0][0] < too_old:
            self._close(self._idle.popleft()[1])
        return self._idle.pop()[1] if self._idle else self._connect()

    def _close(self, transport: httpx.AsyncBaseTransport) -> None:
        # In a task of its own: neither a cancellation nor the next call should have to wait for it.
        closing = asyncio.ensure_future(transport.aclose())
        self._closing.add(closing)
        closing.add_done_callback(self._closing.discard)

    async def aclose(self) -> None:
        """Close all connections that are not in use."""
        while self._idle:
            self._close(self._idle.popleft()[1])
        # What a loop that has ended was still closing would never be done.
        here = asyncio.get_running_loop()
        if closing := {task for task in self._closing if task.get_loop() is here}:
            await asyncio.wait(closing)
