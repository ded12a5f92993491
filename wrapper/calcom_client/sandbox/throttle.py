"""The real server's rate limit: fixed windows, and a block for whoever overshoots. No I/O; the clock is injected."""

import math
from collections.abc import Callable, Hashable

from attrs import define, frozen


@frozen
class NamedLimit:
    """A tighter limit of single operations, counted by itself.

    Attributes:
        name: How its headers end.
        requests: Requests that a window of it allows.
    """

    name: str
    requests: int


@frozen
class Verdict:
    """What one request got.

    Attributes:
        limit: Requests that a window allows.
        remaining: Requests left in the window; 0 while blocked.
        reset: Whole seconds, rounded up, until the window or the block ends.
        refused: Whether the request is to be answered with 429.
    """

    limit: int
    remaining: int
    reset: int
    refused: bool


@define
class _Count:
    window_began: float
    hits: int = 0
    limit: int = 0
    block_began: float | None = None


class Throttle:
    """Counts requests for each credential.

    A window begins with a credential's first request, not at full minutes. The request after the last allowed one
    starts a block; requests during a block count in their windows, so polling can start another block as soon as one
    ends.

    Args:
        window: Length of a window, in seconds.
        block: Length of a block, in seconds.
        clock: Seconds of a monotonic clock.
    """

    def __init__(self, *, window: float, block: float, clock: Callable[[], float]) -> None:
        self._window = window
        self._block = block
        self._clock = clock
        self._counts: dict[Hashable, _Count] = {}

    def hit(self, credential: Hashable, limit: int) -> Verdict:
        """Count one request of `credential`, which may send `limit` requests in a window."""
        now = self._clock()
        count = self._counts.setdefault(credential, _Count(now))
        # Differences of clock readings throughout: `began + length - now` may round up to a second too many.
        if now - count.window_began >= self._window:
            count.window_began, count.hits = now, 0
        count.hits += 1
        count.limit = limit
        if count.block_began is not None and now - count.block_began >= self._block:
            count.block_began = None
        if count.block_began is None and count.hits > limit:
            count.block_began = now
        return self._verdict(count, now)

    def block(self, credential: Hashable) -> None:
        """Start a block of `credential`, as if it had overshot its limit."""
        now = self._clock()
        self._counts.setdefault(credential, _Count(now)).block_began = now

    def windows(self) -> list[tuple[Hashable, Verdict]]:
        """The credentials whose windows or blocks last, each with what its last request got."""
        now = self._clock()
        return [
            (credential, self._verdict(count, now))
            for credential, count in tuple(self._counts.items())
            if self._lasts(count, now)
        ]

    def _lasts(self, count: _Count, now: float) -> bool:
        if count.block_began is not None:
            return now - count.block_began < self._block
        return now - count.window_began < self._window

    def _verdict(self, count: _Count, now: float) -> Verdict:
        if count.block_began is not None:
            return Verdict(count.limit, 0, math.ceil(self._block - (now - count.block_began)), refused=True)
        reset = math.ceil(self._window - (now - count.window_began))
        return Verdict(count.limit, count.limit - count.hits, reset, refused=False)
