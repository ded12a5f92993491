"""What it takes that a cancelled call leaves no connection behind, neither open nor lost to its pool.

httpcore shields its clean-up from anyio's way to cancel, not from asyncio's; and some of it only follows an
``Exception``, which a cancellation is not.
"""

from __future__ import annotations

import asyncio
from types import coroutine
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Coroutine, Generator, Mapping, MutableMapping

T = TypeVar("T")

# Who gives way more often than that in a row waits for something in its own manner.
MOST_IN_A_ROW: Final = 100


class Closable(Protocol):
    """A stream on a socket."""

    async def aclose(self) -> None:
        """Close it."""


@coroutine
def cancelled_only_in_waits(inner: Coroutine[Any, Any, T]) -> Generator[Any, Any, T]:
    """Await ``inner``. A cancellation that comes while it only gives way to others is put off until it waits, or ends.

    httpcore gives way when it takes a lock, free or not: cancelled there, it leaves a connection that is neither in use
    nor closed, and the pool has one less for good.
    """
    put_off = _PutOff()
    thrown: BaseException | None = None
    in_a_row = 0
    while True:
        try:
            waits_for = inner.send(None) if thrown is None else inner.throw(thrown)
        except StopIteration as end:
            put_off.raise_if_due()
            result: T = end.value
            return result
        except Exception:
            put_off.raise_if_due()
            raise
        in_a_row = in_a_row + 1 if waits_for is None else 0
        gives_way = 0 < in_a_row < MOST_IN_A_ROW
        if not gives_way:
            put_off.cancel_if_due()
        thrown = None
        try:
            yield waits_for
        except asyncio.CancelledError as error:
            if gives_way:
                put_off.error = error
            else:
                thrown = error
        except BaseException as error:  # noqa: BLE001 - handed on, whatever it is
            thrown = error


class _PutOff:
    """The cancellation that was put off, if any; due unless it was taken back, as timeouts do whose block has ended."""

    def __init__(self) -> None:
        task = asyncio.current_task()
        if task is None:
            raise RuntimeError("a call is made in a task")
        self._task = task
        self._before = task.cancelling()
        self.error: asyncio.CancelledError | None = None

    def raise_if_due(self) -> None:
        error, self.error = self.error, None
        if error is not None and self._task.cancelling() > self._before:
            raise error from None

    def cancel_if_due(self) -> None:
        error, self.error = self.error, None
        if error is not None and self._task.cancelling() > self._before:
            # Anew, but not once more for those who count.
            self._task.uncancel()
            self._task.cancel(*error.args)


class Handshake:
    """Closes a connection whose TLS handshake is cancelled, as httpcore then forgets it.

    Args:
        extensions: Those of the request, whose ``trace`` this becomes until the handshake is over.
    """

    def __init__(self, extensions: MutableMapping[str, Any]) -> None:
        self._extensions = extensions
        self._stream: Closable | None = None
        extensions["trace"] = self._note

    async def _note(self, event: str, info: Mapping[str, Any]) -> None:
        if event == "connection.connect_tcp.complete":
            self._stream = info["return_value"]
        elif event.endswith("start_tls.failed") and self._stream is not None:
            await self._stream.aclose()
        elif event == "http11.send_request_headers.started" and info["request"].method != b"CONNECT":
            # Time is dear, and no handshake follows any more.
            self._extensions.pop("trace", None)
