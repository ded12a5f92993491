"""A budget that processes and machines share through Redis.

The whole budget is one value there, about a kilobyte of JSON. Each process decides on it with the same pure functions
as alone, and writes it back if nobody else wrote in between, else decides again: so no two spend the same request, and
who dies leaves no lock behind. Many decisions go in one exchange.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
import uuid
from math import inf
from typing import TYPE_CHECKING, Any, Final

import attrs
from redis.asyncio import Redis
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from calcom_client._limits import Flights, Limit
from calcom_client._pacer import LocalBudget, Pacer
from calcom_client._pacing import Budget

if TYPE_CHECKING:
    from collections.abc import Callable

    from calcom_client._pacing import Grant

logger = logging.getLogger("calcom_client")

PREFIX: Final = "calcom-client:pacing:1:"
# Of use as long as a window lasts, and habits of other programs are worth remembering.
KEPT_MILLISECONDS: Final = 3_600_000
# What a Redis nearby never takes: waiting longer for it would hold up every call.
REDIS_TIMEOUT: Final = 0.5
SECONDS_TO_NEXT_TRY: Final = 30.0
# Seconds a second, more than clocks that are kept right ever differ.
DRIFT: Final = 0.0002
# How many share the credentials, where Redis was lost before it could tell.
UNKNOWN_PARTIES: Final = 4
# What no budget looks like: whoever expects it only reads.
NOT_A_VALUE: Final = "?"
LENGTH_IF_WRITTEN: Final = 2
# Answers the time, and the present value if it is not the expected one.
SWAP: Final = """
local time, value = redis.call('TIME'), redis.call('GET', KEYS[1]) or ''
if value ~= ARGV[1] then return {time[1], time[2], value} end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return {time[1], time[2]}
"""


class SharedPacer(Pacer):
    """A queue whose permissions come from a budget in Redis, and from a part of it while Redis is lost.

    Args:
        local: Takes what is known, last from Redis or else by this process alone.
        url: The Redis.
    """

    asking = 0.05

    def __init__(self, local: LocalBudget, url: str) -> None:
        super().__init__(local)
        self._url = url
        self._key = f"{PREFIX}{local.name}"
        self._loop: asyncio.AbstractEventLoop | None = None
        self._redis: Redis | None = None
        # The value in Redis when it was last seen; None before that.
        self._value: str | None = None
        # By how much Redis' clock, which is everybody's, is ahead of this machine's, and how well that is known.
        self._ahead = 0.0
        self._measured = (inf, 0.0)
        self._lost_at = -inf
        self._news: list[Callable[[Budget], None]] = []
        self._asked = False
        self._work: asyncio.Task[None] | None = None

    def clock(self) -> float:
        """The present by Redis' clock."""
        return time.monotonic() + self._ahead

    def tell(self, news: Callable[[Budget], None]) -> None:
        """Note what was learned, to be written with the next exchange."""
        self._news.append(news)
        self.settle()

    def settle(self) -> None:
        """Exchange news for permissions, in a task of its own: nobody who is cancelled can break it off."""
        if self._closed:
            return
        self._asked = True
        if not self._is_working():
            self._work = asyncio.get_running_loop().create_task(self._settle(), name="calcom_client pacing")

    async def aclose(self) -> None:
        """Write what is left to write, and close the connection."""
        await super().aclose()
        if self._work is not None and self._is_working():
            await asyncio.wait([self._work])
        if self._redis is not None and self._loop is asyncio.get_running_loop():
            await self._redis.aclose()

    def grant_at_once(self, operation: str, *, ask: bool) -> Grant | None:
        """Nothing is granted without asking Redis."""
        return None if ask else super().grant_at_once(operation, ask=False)

    def _is_working(self) -> bool:
        # A task that an earlier event loop left behind counts as ended.
        work = self._work
        return work is not None and not work.done() and work.get_loop() is asyncio.get_running_loop()

    async def _settle(self) -> None:
        while self._asked:
            self._asked = False
            news, self._news = self._news, []
            if time.monotonic() - self._lost_at < SECONDS_TO_NEXT_TRY:
                self._decide_alone(news)
                continue
            try:
                await self._decide_together(news)
            except Exception as error:  # noqa: BLE001 - whatever it is, nobody may wait for ever
                self._lose(error)
                self._decide_alone(news)

    async def _decide_together(self, news: list[Callable[[Budget], None]]) -> None:
        if self._value is None:
            await self._swap(NOT_A_VALUE, "")
        while True:
            budget = _decode(self._value, self.local.budget.default_size)
            now = self.clock()
            budget.sign_of_life(self.party, now)
            for tell in news:
                tell(budget)
            granted, delay = self.grants(budget, now)
            try:
                written = await self._swap(self._value or "", _encode(budget))
            except BaseException:
                self.put_back(granted)
                raise
            if written:
                break
            self.put_back(granted)
        if self._lost_at != -inf:
            self._lost_at = -inf
            logger.warning("Redis is back: the rate limit is shared again")
        with self.local.lock:
            self.local.budget = budget
        self.hand_out(granted, delay)

    def _decide_alone(self, news: list[Callable[[Budget], None]]) -> None:
        now = self.clock()
        with self.local.lock:
            for tell in news:
                tell(self.local.budget)
            granted, delay = self.grants(self.local.budget, now)
        self.hand_out(granted, delay)

    def _lose(self, error: Exception) -> None:
        known = len(self.local.budget.parties) if self._value is not None else UNKNOWN_PARTIES
        if self._lost_at == -inf:
            # Without the error's text, which can name the URL and with that a password.
            reason = type(error).__name__
            logger.warning("lost Redis (%s): using 1/%d of the rate limit until it is back", reason, known)
            with self.local.lock:
                self.local.budget.go_alone(self.party, known)
        self._lost_at = time.monotonic()
        self._value = None
        # What was written last may hold permissions of which nobody here knows: nobody by that name will come again.
        self.party = uuid.uuid4().hex[:12]

    async def _swap(self, expected: str, value: str) -> bool:
        """Write ``value`` if Redis has what is expected, else learn what it has; in both cases what time it is."""
        script = self._connection().register_script(SWAP)
        begin = time.monotonic()
        reply = await script(keys=[self._key], args=[expected, value, KEPT_MILLISECONDS])
        end = time.monotonic()
        # Half the time of the exchange is how wrong this can be; the last one gets worse as clocks drift.
        took, since = self._measured
        if end - begin <= took + (end - since) * DRIFT:
            self._measured = (end - begin, end)
            self._ahead = int(reply[0]) + int(reply[1]) / 1e6 - (begin + end) / 2
        self._value = value if len(reply) == LENGTH_IF_WRITTEN else reply[2].decode()
        return self._value == value

    def _connection(self) -> Redis:
        loop = asyncio.get_running_loop()
        if self._redis is None or self._loop is not loop:
            self._loop = loop
            self._redis = Redis.from_url(
                self._url,
                socket_timeout=REDIS_TIMEOUT,
                socket_connect_timeout=REDIS_TIMEOUT,
                # Repeated, an exchange whose answer was lost would give its permissions twice.
                retry=Retry(NoBackoff(), 0),
            )
        return self._redis


def _encode(budget: Budget) -> str:
    return json.dumps(attrs.asdict(budget), separators=(",", ":"))


def _decode(text: str | None, default_size: int) -> Budget:
    if not text:
        return Budget(default_size)
    try:
        document: dict[str, Any] = json.loads(text)
        for name, limit in document["limits"].items():
            flights = {party: Flights(**flight) for party, flight in limit.pop("flights").items()}
            document["limits"][name] = Limit(flights=flights, **limit)
        return Budget(**document)
    except (ValueError, TypeError, KeyError, AttributeError):
        # Not of this program's making: as good as nothing.
        return Budget(default_size)
