"""Holds requests back until the limits have room: carries out what :mod:`calcom_client._pacing` decides."""

from __future__ import annotations

import asyncio
import heapq
import logging
import sys
import threading
import time
import uuid
from collections import Counter
from math import ceil, inf
from typing import TYPE_CHECKING, Final

from attrs import define, field

from calcom_api import RateLimit
from calcom_client._limits import MARGIN_SECONDS
from calcom_client._rate_limits import BLOCK_SECONDS, PREFIX, read_wait
from calcom_client._retries import TOO_MANY_REQUESTS

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from calcom_client._pacing import Budget, Grant

logger = logging.getLogger("calcom_client")

SUCCESS: Final = range(200, 300)
# Without rate-limit headers these come from before the count: an unknown key, a route that does not exist.
NOT_COUNTED: Final = frozenset({401, 404})
# Longer waits are worth a line in the log.
LONG_SECONDS: Final = 1.0
# Who set no limit to waiting did not think of a limit that is renewed only after hours.
LONGEST_RENEWAL: Final = 3600.0


class WaitTooLongError(Exception):
    """A request would have to wait longer than its caller has patience; it was not sent.

    Attributes:
        seconds: About how long it would have to wait.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(seconds)
        self.seconds = seconds


@define(order=True)
class _Waiter:
    ticket: int
    granted: asyncio.Future[Grant] = field(order=False)
    # On the event loop's clock.
    until: float = field(order=False)


@define(eq=False, weakref_slot=True)
class LocalBudget:
    """A budget that several clients of this process can share, from several threads too.

    Attributes:
        name: Names server and credentials, hashed.
        budget: The budget; only to be touched by who has the lock.
        lock: Held for moments only, never while waiting.
        remembered_until: When the last window of which its server told has ended.
    """

    name: str
    budget: Budget
    lock: threading.Lock = field(factory=threading.Lock)
    remembered_until: float = -inf


class Pacer:
    """The queue of the requests with one set of credentials, in the order of their tickets.

    Args:
        local: What they may use up.
        holds: Whether anything is held back at all; else limits are only watched.
    """

    # Seconds that asking takes, which are no wait for the rate limit.
    asking: float = 0.0

    def __init__(self, local: LocalBudget, *, holds: bool = True) -> None:
        self.local = local
        self._holds = holds
        self._queues: dict[str, list[_Waiter]] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._announced_until = -inf
        self._closed = False
        # How many wait, by operation; those who gave up are in the queue until it is their turn.
        self._waiting: Counter[str] = Counter()
        # Who has permissions from here, unlike anybody who has some from the same budget.
        self.party = uuid.uuid4().hex[:12]

    def clock(self) -> float:
        """The present, in seconds."""
        return time.monotonic()

    def rate_limits(self) -> dict[str, RateLimit]:
        """The limits that the server told of, as they are now, by name; ``reset`` is 0 where no window is running."""
        now = self.clock()
        with self.local.lock:
            limits = {name: limit for name, limit in self.local.budget.limits.items() if limit.known or limit.blocked}
            return {
                name: RateLimit(
                    limit=limit.size,
                    remaining=limit.size if limit.is_over(now) else max(limit.size - limit.used, 0),
                    reset=0
                    if limit.is_over(now)
                    else ceil(min(limit.ends_before - MARGIN_SECONDS - now, limit.length)),
                )
                for name, limit in limits.items()
            }

    def grant_if_free(self, operation: str) -> Grant | None:
        """Permission to send without a wait, if there is room; else :meth:`acquire` waits for one."""
        # In stamina's testing mode nobody wants to wait, here or between attempts.
        return self.grant_at_once(operation, ask=self._holds and not _is_testing())

    async def acquire(self, operation: str, ticket: int, patience: float) -> Grant:
        """Wait for permission to send.

        Args:
            operation: The operation, which tells the limits that count.
            ticket: The place in the queue: lower ones go first.
            patience: Longest wait in seconds.

        Raises:
            WaitTooLongError: The wait would be longer; at once, where that can be known.
        """
        loop = asyncio.get_running_loop()
        waiter = _Waiter(ticket, loop.create_future(), loop.time() + patience)
        expected = self._expected_wait(operation)
        if expected > patience:
            raise WaitTooLongError(expected)
        if patience == inf and (renewal := self._expected_wait(operation, ahead=0)) > LONGEST_RENEWAL:
            raise WaitTooLongError(renewal)
        logger.debug("%s waits for the rate limit, about %.0f s", operation, expected)
        heapq.heappush(self._queues.setdefault(operation, []), waiter)
        self._waiting[operation] += 1
        self.settle()
        try:
            async with asyncio.timeout(None if patience == inf else patience + self.asking):
                return await waiter.granted
        except BaseException as error:
            granted = waiter.granted
            if granted.done() and not granted.cancelled() and granted.exception() is None:
                # Granted in the same moment: nobody would use it.
                self.give_back(granted.result(), counted=False)
            else:
                self._waiting[operation] -= 1
            granted.cancel()
            self.settle()
            if isinstance(error, TimeoutError):
                raise WaitTooLongError(max(self._expected_wait(operation), LONG_SECONDS)) from None
            raise

    def grant_at_once(self, operation: str, *, ask: bool) -> Grant | None:
        """Permission without a wait, if nobody else waits and there is room; without asking for that in any case."""
        if ask and self._queues:
            return None
        now = self.clock()
        with self.local.lock:
            if ask and self.local.budget.wait(operation, now) > 0:
                return None
            return self.local.budget.depart(operation, self.party, now)

    def _expected_wait(self, operation: str, ahead: int | None = None) -> float:
        with self.local.lock:
            budget = self.local.budget
            if ahead is None:
                scope = budget.scopes.get(operation)
                ahead = sum(number for other, number in self._waiting.items() if budget.scopes.get(other) == scope)
            return budget.time_to_room(operation, self.clock(), ahead)

    def give_back(self, grant: Grant, *, counted: bool) -> None:
        """End a permission without an answer that tells of limits.

        Args:
            grant: The permission.
            counted: Whether the server may have counted the request.
        """
        now = self.clock()
        self.tell(lambda budget: budget.arrive(grant, now, counted=counted))

    def hear(self, grant: Grant, status: int, headers: Mapping[str, str], told: Mapping[str, RateLimit]) -> None:
        """End a permission with an answer.

        Args:
            grant: The permission.
            status: The answer's status.
            headers: Its headers.
            told: The limits that they tell of.
        """
        now = self.clock()
        if told:
            self.tell(lambda budget: budget.hear(grant, now, told, refused=status == TOO_MANY_REQUESTS))
        elif status == TOO_MANY_REQUESTS:
            wait = read_wait(headers)
            seconds = BLOCK_SECONDS if wait is None else wait
            self.tell(lambda budget: budget.hear_block(grant, now, seconds))
        elif status in SUCCESS and not any(name.lower().startswith(PREFIX) for name in headers):
            self.tell(lambda budget: budget.hear_silence(grant, now))
        else:
            self.tell(lambda budget: budget.arrive(grant, now, counted=status not in NOT_COUNTED))

    def tell(self, news: Callable[[Budget], None]) -> None:
        """Note what was learned, and grant what it allows."""
        with self.local.lock:
            news(self.local.budget)
        self.settle()

    def settle(self) -> None:
        """Grant what can be granted, and come back when more can be."""
        if not self._queues:
            return
        now = self.clock()
        with self.local.lock:
            granted, delay = self.grants(self.local.budget, now)
        self.hand_out(granted, delay)

    def grants(self, budget: Budget, now: float) -> tuple[list[tuple[_Waiter, Grant]], float]:
        """Take those first in the queue who may go now; also the seconds until more may go."""
        granted: list[tuple[_Waiter, Grant]] = []
        delay = inf
        heads = [(head, operation) for operation in list(self._queues) if (head := self._head(operation))]
        heapq.heapify(heads)
        while heads:
            waiter, operation = heapq.heappop(heads)
            wait = budget.wait(operation, now)
            if wait > 0:
                delay = min(delay, wait)
                continue
            heapq.heappop(self._queues[operation])
            granted.append((waiter, budget.depart(operation, self.party, now)))
            if head := self._head(operation):
                heapq.heappush(heads, (head, operation))
        return granted, delay

    def _head(self, operation: str) -> _Waiter | None:
        """Who is first in the queue of an operation; queues without anyone end here."""
        queue = self._queues[operation]
        while queue and queue[0].granted.done():
            heapq.heappop(queue)
        if queue:
            return queue[0]
        del self._queues[operation]
        return None

    def put_back(self, granted: list[tuple[_Waiter, Grant]]) -> None:
        """Undo :meth:`grants`, as far as the queue goes."""
        for waiter, grant in granted:
            heapq.heappush(self._queues.setdefault(grant.operation, []), waiter)

    def hand_out(self, granted: list[tuple[_Waiter, Grant]], delay: float) -> None:
        """Let those go who may, and come back for the others after ``delay`` seconds."""
        for waiter, grant in granted:
            if waiter.granted.done():
                self.give_back(grant, counted=False)
            else:
                self._waiting[grant.operation] -= 1
                waiter.granted.set_result(grant)
        self._stop_timer()
        loop = asyncio.get_running_loop()
        for operation in list(self._queues):
            while head := self._head(operation):
                expected = self._expected_wait(operation, ahead=0)
                if loop.time() + expected <= head.until:
                    self._announce(operation, expected)
                    break
                head.granted.set_exception(WaitTooLongError(expected))
        if self._queues:
            self._timer = loop.call_later(delay, self.settle)

    def _announce(self, operation: str, seconds: float) -> None:
        """Say in the log that there is a long wait, once for all who wait for the same."""
        now = self.clock()
        if seconds > LONG_SECONDS and now >= self._announced_until:
            self._announced_until = now + seconds
            number = self._waiting.total()
            logger.info("%s waits for the rate limit, about %.0f s; requests waiting: %d", operation, seconds, number)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    @property
    def is_idle(self) -> bool:
        """Whether nobody waits."""
        return not self._queues

    async def aclose(self) -> None:
        """Stop; who still waits gets a ``RuntimeError``."""
        self._closed = True
        self._stop_timer()
        queues, self._queues = self._queues, {}
        for waiter in [waiter for queue in queues.values() for waiter in queue if not waiter.granted.done()]:
            waiter.granted.set_exception(RuntimeError("this client was closed while a call waited for the rate limit"))


def _is_testing() -> bool:
    # It is loaded by whoever tests with it, and here by the first failure: most programs never need it.
    stamina = sys.modules.get("stamina")
    return stamina is not None and stamina.is_testing()
