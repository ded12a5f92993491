"""Room for a number of requests at once, and the queue of those who wait for a place."""

from __future__ import annotations

import asyncio
from collections import deque
from math import inf

import httpx


class Room:
    """Places, given to those who wait in the order in which they came.

    An ``asyncio.Semaphore`` with a timeout does the same, but with a timer for everyone who waits: with 256 calls at
    once these cost more than all the rest of the waiting. Here one timer serves all.

    Args:
        size: How many places there are.
    """

    def __init__(self, size: int) -> None:
        self._size = size
        self._free = size
        # Each with the time at which its patience ends, on the event loop's clock.
        self._waiting: deque[tuple[asyncio.Future[None], float]] = deque()
        self._timer: asyncio.TimerHandle | None = None

    async def enter(self, request: httpx.Request) -> None:
        """Take a place for ``request``, to be given back with :meth:`leave`.

        Raises:
            httpx.PoolTimeout: All places stayed taken for longer than its timeout ``pool``.
        """
        if self._free:
            self._free -= 1
            return
        loop = asyncio.get_running_loop()
        patience = request.extensions["timeout"]["pool"]
        place = loop.create_future()
        self._waiting.append((place, inf if patience is None else loop.time() + patience))
        self._watch()
        try:
            await place
        except asyncio.CancelledError:
            if place.done() and not place.cancelled() and place.exception() is None:
                # Given in the same moment: it is for the next one.
                self.leave()
            raise

    def leave(self) -> None:
        """Give a place back."""
        while self._waiting:
            place, _ = self._waiting.popleft()
            if not place.done():
                place.set_result(None)
                return
        self._free += 1

    def _watch(self) -> None:
        """See that somebody looks when the last one who came loses patience."""
        ends_at = self._waiting[-1][1]
        if self._timer is not None and self._timer.when() > ends_at:
            self._timer.cancel()
            self._timer = None
        if self._timer is None and ends_at < inf:
            self._timer = asyncio.get_running_loop().call_at(ends_at, self._send_away)

    def _send_away(self) -> None:
        """Tell those whose patience has ended, and come back for the next one."""
        loop = asyncio.get_running_loop()
        self._timer = None
        now = loop.time()
        for place, ends_at in self._waiting:
            if ends_at <= now and not place.done():
                place.set_exception(httpx.PoolTimeout(f"all {self._size} connections are in use"))
        self._waiting = deque((place, ends_at) for place, ends_at in self._waiting if not place.done())
        next_at = min((ends_at for _, ends_at in self._waiting), default=inf)
        if next_at < inf:
            self._timer = loop.call_at(next_at, self._send_away)
