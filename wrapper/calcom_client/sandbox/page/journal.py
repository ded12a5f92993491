"""The last requests and their answers, for whoever wants to look. Nothing is read in them until somebody looks."""

import asyncio
import contextlib
import itertools
import threading
import time
from collections import deque
from collections.abc import Iterator
from datetime import datetime
from typing import Final

from attrs import define, field
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from calcom_client.sandbox.clock import Clock

MOST_ENTRIES: Final = 200
LARGEST_BODY: Final = 256 * 1024
_ALL_BODIES: Final = 4 * 1024 * 1024
"""Bytes that all entries together may hold: the sandbox is small, and its journal must not be the larger part."""


@define(eq=False)
class Entry:
    """A request and its answer, as they went over the wire.

    Attributes:
        number: Counts up from 1.
        at: When it came, by the sandbox's clock.
        scope: What ASGI says of the request, without the server's own objects.
        body: The request's; None if it was larger than `LARGEST_BODY`.
        status: Of the answer; None if the connection ended without one.
        headers: Of the answer.
        answer: The answer's body; None if it was larger than `LARGEST_BODY`.
        complete: Whether the whole answer was sent.
        seconds: From the first byte of the request to the last one of the answer.
    """

    number: int
    at: datetime
    scope: Scope = field(repr=False)
    body: bytes | None = field(default=b"", repr=False)
    status: int | None = None
    headers: list[tuple[bytes, bytes]] = field(factory=list, repr=False)
    answer: bytes | None = field(default=b"", repr=False)
    complete: bool = False
    seconds: float = 0.0

    @property
    def size(self) -> int:
        """Bytes that it holds."""
        return len(self.body or b"") + len(self.answer or b"")


class Watcher:
    """Waits for new entries, in the event loop in which it was made."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._news = asyncio.Event()
        self.ended = False

    async def news(self) -> bool:
        """Wait for new entries; False when there will be none any more."""
        await self._news.wait()
        self._news.clear()
        return not self.ended

    def wake(self) -> None:
        """Let `news` return. From any thread."""
        # A loop that was closed in the middle of a stream has nobody left to tell.
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._news.set)


class Journal:
    """An ASGI application that keeps what another one was asked and answered.

    Args:
        app: The other one.
        clock: The sandbox's.
    """

    def __init__(self, app: ASGIApp, clock: Clock) -> None:
        self._app = app
        self._clock = clock
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._entries: deque[Entry] = deque()
        self._size = 0
        self._watchers: set[Watcher] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request."""
        began = time.perf_counter()
        # The state holds the server's transport, which must not outlive its connection.
        kept = {name: value for name, value in scope.items() if name not in ("state", "app", "router", "endpoint")}
        entry = Entry(next(self._numbers), self._clock.now(), kept)

        async def received() -> Message:
            message = await receive()
            if message["type"] == "http.request":
                entry.body = _longer(entry.body, message.get("body", b""))
            return message

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                entry.status, entry.headers = message["status"], list(message["headers"])
            else:
                entry.answer = _longer(entry.answer, message.get("body", b""))
                entry.complete = not message.get("more_body", False)
            await send(message)

        try:
            await self._app(scope, received, sent)
        finally:
            entry.seconds = time.perf_counter() - began
            self._add(entry)

    def entries(self, after: int = 0) -> list[Entry]:
        """Those that are kept, the oldest first; only those after this number."""
        with self._lock:
            return [entry for entry in self._entries if entry.number > after]

    def clear(self) -> None:
        """Forget all."""
        with self._lock:
            self._entries.clear()
            self._size = 0

    @contextlib.contextmanager
    def watching(self) -> Iterator[Watcher]:
        """Somebody who is told of new entries until the block ends."""
        watcher = Watcher()
        self._watchers.add(watcher)
        try:
            yield watcher
        finally:
            self._watchers.discard(watcher)

    def end_watching(self) -> None:
        """Send everybody home who watches now: a server that stops waits for its streams. From any thread."""
        for watcher in tuple(self._watchers):
            watcher.ended = True
            watcher.wake()

    def _add(self, entry: Entry) -> None:
        with self._lock:
            self._entries.append(entry)
            self._size += entry.size
            while len(self._entries) > MOST_ENTRIES or self._size > _ALL_BODIES:
                self._size -= self._entries.popleft().size
        for watcher in tuple(self._watchers):
            watcher.wake()


def _longer(body: bytes | None, part: bytes) -> bytes | None:
    return None if body is None or len(body) + len(part) > LARGEST_BODY else body + part
