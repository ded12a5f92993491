"""What the transports need to know of a call, and what they make of how an attempt ended. Nothing here does any I/O."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from math import inf
from typing import Final

import httpx
from attrs import frozen

from calcom_client._rate_limits import read_wait
from calcom_client._retries import Answer, Fault

# Keys in httpx.Request.extensions: how the call may be carried out, and how to send a request for new tokens.
POLICY: Final = "calcom_client.policy"
REFRESHER: Final = "calcom_client.refresher"
# Key in httpx.Response.extensions: what its headers tell, read once.
RATE_LIMITS: Final = "calcom_client.rate_limits"
# One of these is there too if the answer came over a network, httpx's own or that of the fast transport.
OVER_NETWORK: Final = "calcom_client.over_network"
NETWORK_KEYS: Final = frozenset({"network_stream", OVER_NETWORK})

# The steps of an attempt before anything is sent, by their names in httpx.Timeout.
BEFORE_SENDING: Final = frozenset({"pool", "connect"})

# A server that asks for more patience than this is not waited for, unless max_wait says so: it can ask for hours.
PATIENCE_WITH_SERVERS: Final = 90.0


@frozen(kw_only=True)
class Policy:
    """How one call may be carried out.

    Attributes:
        operation: The operationId, which tells the rate limits that count.
        repeatable: Whether sending it twice does no more than sending it once.
        max_attempts: Attempts in all, the first included.
        max_wait: Longest wait in seconds before an attempt; None is as long as the rate limit takes, and
            ``PATIENCE_WITH_SERVERS`` where the server asks for more patience than that.
        ends_at: When the call has to be over, on the event loop's clock; infinite without a deadline.
        ticket: The call's place in the queue: lower ones go first.
    """

    operation: str
    repeatable: bool
    max_attempts: int = 1
    max_wait: float | None = None
    ends_at: float = inf
    ticket: int = 0


class TimeLeft(Mapping[str, float | None]):
    """The timeouts of a request as httpx has them, with no more than is left of the deadline for what is not sent yet.

    Read as each step begins: what ends while it waits for a connection must not be taken for lost.

    Args:
        timeout: The timeouts without a deadline.
        ends_at: When the call has to be over, on the event loop's clock.
    """

    def __init__(self, timeout: Mapping[str, float | None], ends_at: float) -> None:
        self._timeout = timeout
        self._ends_at = ends_at

    def __getitem__(self, step: str) -> float | None:
        timeout = self._timeout[step]
        if step not in BEFORE_SENDING:
            return timeout
        left = max(self._ends_at - asyncio.get_running_loop().time(), 0.0)
        return left if timeout is None else min(timeout, left)

    def __iter__(self) -> Iterator[str]:
        return iter(self._timeout)

    def __len__(self) -> int:
        return len(self._timeout)


def classify(error: Exception) -> Fault | None:
    """Where httpx failed to bring an answer; None for an error of another kind."""
    if isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.ProxyError):
        return Fault.NOT_SENT
    # What came cannot be decompressed: as good as nothing.
    lost = httpx.TransportError | httpx.DecodingError
    return Fault.LOST if isinstance(error, lost) else None


def read_answer(status: int, headers: Mapping[str, str], content: bytes) -> Answer:
    """What matters of an error answer for the retries."""
    said_so = content.lstrip().startswith(b"{") or "retry-after" in headers
    return Answer(status=status, wait=read_wait(headers), said_so=said_so)
