"""The transport that holds requests back, between the retries and the real one: every attempt counts."""

from __future__ import annotations

import asyncio
import hashlib
import threading
import time
from math import inf
from typing import TYPE_CHECKING, Final
from weakref import WeakValueDictionary

import httpx

from calcom_client._limits import WINDOW_SECONDS
from calcom_client._pacer import LocalBudget, Pacer
from calcom_client._pacing import DEFAULT_SIZE, Budget
from calcom_client._policy import NETWORK_KEYS, POLICY, RATE_LIMITS, Policy, classify
from calcom_client._rate_limits import read_raw_rate_limits
from calcom_client._retries import Fault

if TYPE_CHECKING:
    from calcom_api import RateLimit

# Documented for OAuth clients and access tokens; API keys and addresses have less.
LARGER_SIZE: Final = 500
# Of the token in use, of the one before it whose calls may be under way, and of refreshes, which carry none.
PACERS: Final = 3
# What is remembered anyway need not be remembered for a little longer with every answer.
NEWS_SECONDS: Final = 1.0
API_KEY_PREFIX: Final = "Bearer cal_"

# Clients of one process with the same credentials share a budget while one of them lives, ...
_budgets: WeakValueDictionary[str, LocalBudget] = WeakValueDictionary()
# ... and what a server said of a window is remembered until that has ended: a program may make one client a call.
# Only for real servers: no test has to wait for the windows of another one's mock.
_remembered: dict[str, LocalBudget] = {}
_lock = threading.Lock()


class PacingTransport(httpx.AsyncBaseTransport):
    """Sends each request through another transport once the rate limit has room for it.

    Args:
        transport: The transport inside.
        base_url: The server: each has limits of its own.
        pacing: ``"local"``, the URL of a Redis, or None to hold nothing back.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport, base_url: str, pacing: str | None) -> None:
        self._transport = transport
        self._base_url = base_url
        self._pacing = pacing
        self._pacers: dict[tuple[str, str], Pacer] = {}
        self._closing: set[asyncio.Future[None]] = set()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send ``request``, whose extensions hold a :class:`Policy`.

        Raises:
            WaitTooLongError: It would have to wait longer than its policy allows.
        """
        policy: Policy = request.extensions[POLICY]
        pacer = self._pacer(request.headers)
        if len(self._pacers) > PACERS:
            self._retire_pacers()
        grant = pacer.grant_if_free(policy.operation)
        if grant is None:
            grant = await pacer.acquire(policy.operation, policy.ticket, _patience(policy))
        try:
            response = await self._transport.handle_async_request(request)
        except BaseException as error:
            never_sent = isinstance(error, Exception) and classify(error) is Fault.NOT_SENT
            pacer.give_back(grant, counted=not never_sent)
            raise
        told = response.extensions[RATE_LIMITS] = read_raw_rate_limits(response.headers.raw)
        is_news = time.monotonic() + WINDOW_SECONDS > pacer.local.remembered_until + NEWS_SECONDS
        if is_news and told and self._pacing == "local" and not NETWORK_KEYS.isdisjoint(response.extensions):
            pacer.local = _share(pacer.local, max(limit.reset for limit in told.values()))
        pacer.hear(grant, response.status_code, response.headers, told)
        return response

    def rate_limits(self, headers: httpx.Headers) -> dict[str, RateLimit]:
        """What is known of the limits of the credentials in ``headers``."""
        return self._pacer(headers).rate_limits()

    def _pacer(self, headers: httpx.Headers) -> Pacer:
        who = _counted_by(headers)
        pacer = self._pacers.get(who)
        if pacer is None:
            pacer = self._pacers[who] = self._make_pacer(*who)
        return pacer

    def _retire_pacers(self) -> None:
        """Let go of the oldest: each access token has a pacer of its own, and they come and go."""
        for who in [who for who in list(self._pacers)[:-PACERS] if self._pacers[who].is_idle]:
            closing = asyncio.ensure_future(self._pacers.pop(who).aclose())
            self._closing.add(closing)
            closing.add_done_callback(self._closing.discard)

    def _make_pacer(self, kind: str, credential: str) -> Pacer:
        # Hashed, as it leaves this object.
        name = hashlib.sha256(f"{self._base_url}\n{kind}\n{credential}".encode()).hexdigest()
        size = LARGER_SIZE if kind in ("access token", "OAuth client") else DEFAULT_SIZE
        alone = LocalBudget(name, Budget(size))
        if self._pacing is None:
            return Pacer(alone, holds=False)
        if self._pacing != "local":
            # Loaded by those who need it, as redis is an extra.
            from calcom_client._shared_pacing import SharedPacer  # noqa: PLC0415

            return SharedPacer(alone, self._pacing)
        return Pacer(_budgets.get(name, alone))

    async def aclose(self) -> None:
        """Close the transport inside, and the connection to Redis."""
        pacers, self._pacers = self._pacers, {}
        for pacer in pacers.values():
            await pacer.aclose()
        await self._transport.aclose()


def _patience(policy: Policy) -> float:
    """The longest wait in seconds that a call has time for."""
    patience = inf if policy.max_wait is None else policy.max_wait
    if policy.ends_at == inf:
        return patience
    return min(patience, max(policy.ends_at - asyncio.get_running_loop().time(), 0.0))


def _share(local: LocalBudget, seconds: float) -> LocalBudget:
    """The budget that all clients with the same credentials share, remembered for at least so many seconds."""
    now = time.monotonic()
    with _lock:
        local = _budgets.setdefault(local.name, local)
        local.remembered_until = max(local.remembered_until, now + max(seconds, WINDOW_SECONDS))
        if local.name not in _remembered:
            for name in [name for name, other in _remembered.items() if other.remembered_until <= now]:
                del _remembered[name]
        _remembered[local.name] = local
    return local


def _counted_by(headers: httpx.Headers) -> tuple[str, str]:
    """By what the server counts a request: kind and value. Source: its ``CustomThrottlerGuard``."""
    authorization = headers.get("authorization")
    if authorization:
        return "API key" if authorization.startswith(API_KEY_PREFIX) else "access token", authorization
    client_id = headers.get("x-cal-client-id")
    return ("OAuth client", client_id) if client_id else ("address", "")
