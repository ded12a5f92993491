"""A server that has the real one's rate limit and knows just enough HTTP; it tells what it counted at ``/stats``.

Counting uses the sandbox's own rules. Whatever the credentials, all requests count together, as those of one key do.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
import time
from datetime import UTC, datetime
from typing import Final

from attrs import asdict, define, field

from calcom_client.sandbox.answers import throttled
from calcom_client.sandbox.throttle import Throttle, Verdict
from scripts.bench.canned import BODY, PATH

LIMIT: Final = 120
# Names the program that sends a request.
PROGRAM_HEADER: Final = "x-bench"
# Seconds that an answer takes, at least and at most.
LATENCY: Final = (0.002, 0.008)

REFUSAL: Final = json.dumps(throttled().answer(PATH, datetime.now(UTC)).body).encode()


@define
class Counts:
    """What one program did.

    Attributes:
        began: How many seconds of the present window had passed when its first request came.
        served: Requests that were let through.
        refused: Requests that were answered with 429.
        blocks: Blocks that it started.
        windows: Requests, also refused ones, by the number of the window.
        times: When each request was let through, in windows since the first request of all.
    """

    began: float
    served: int = 0
    refused: int = 0
    blocks: int = 0
    windows: dict[int, int] = field(factory=dict)
    times: list[float] = field(factory=list)


class Tally:
    """Counts requests, for the limit and for the benchmark.

    Args:
        window: Seconds that a window lasts, and a block.
    """

    def __init__(self, window: float) -> None:
        self.programs: dict[str, Counts] = {}
        self._seconds = window
        self._now = self._began = 0.0
        self._window = 0
        self._window_began = self._block_began = float("-inf")
        self._throttle = Throttle(window=window, block=window, clock=lambda: self._now)

    def hit(self, program: str) -> Verdict:
        """Count a request of ``program``."""
        # Read once, so that windows and blocks are told here just as the throttle tells them.
        self._now = time.monotonic()
        self._began = self._began or self._now
        if self._now - self._window_began >= self._seconds:
            self._window_began = self._now
            self._window += 1
        counts = self.programs.setdefault(program, Counts(began=self._now - self._window_began))
        counts.windows[self._window] = counts.windows.get(self._window, 0) + 1
        verdict = self._throttle.hit("the key", LIMIT)
        if not verdict.refused:
            counts.served += 1
            counts.times.append((self._now - self._began) / self._seconds)
            return verdict
        counts.refused += 1
        if self._now - self._block_began >= self._seconds:
            self._block_began = self._now
            counts.blocks += 1
        return verdict


class Connection(asyncio.Protocol):
    """Answers the requests of one connection, which come one after the other."""

    def __init__(self, tally: Tally) -> None:
        self._tally = tally
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin a connection."""
        if not isinstance(transport, asyncio.Transport):
            raise TypeError("not a stream")
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Count a request once it has come whole, and answer it a little later."""
        self._buffer += data
        head, found, body = self._buffer.partition(b"\r\n\r\n")
        if not found:
            return
        first, *lines = head.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
        length = int(headers.get("content-length", 0))
        if len(body) < length:
            return
        self._buffer = body[length:]
        if first.startswith("GET /stats "):
            stats = {name: asdict(counts) for name, counts in self._tally.programs.items()}
            self._transport.write(_answer("200 OK", json.dumps(stats).encode()))
            return
        verdict = self._tally.hit(headers.get(PROGRAM_HEADER, "unknown"))
        status, content = ("429 Too Many Requests", REFUSAL) if verdict.refused else ("201 Created", BODY)
        delay = random.uniform(*LATENCY)  # noqa: S311 - no secret
        asyncio.get_running_loop().call_later(delay, self._transport.write, _answer(status, content, verdict))


def _answer(status: str, content: bytes, verdict: Verdict | None = None) -> bytes:
    lines = [f"HTTP/1.1 {status}", "Content-Type: application/json; charset=utf-8", f"Content-Length: {len(content)}"]
    if verdict is not None:
        told = {"Limit": verdict.limit, "Remaining": verdict.remaining, "Reset": verdict.reset}
        lines += [f"X-RateLimit-{name}-Default: {value}" for name, value in told.items()]
    return "\r\n".join([*lines, "", ""]).encode() + content


async def serve(window: float) -> None:
    """Serve on a free port, which is printed, until standard input ends.

    Args:
        window: Seconds that a window lasts, and a block.
    """
    tally = Tally(window)
    server = await asyncio.get_running_loop().create_server(lambda: Connection(tally), "127.0.0.1", 0, backlog=1024)
    async with server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve(float(sys.argv[1])))
