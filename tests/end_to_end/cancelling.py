"""Cancels a call at one after the other of all places where it can wait."""

from __future__ import annotations

import asyncio
from enum import Enum
from types import coroutine
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Coroutine, Generator


class Moment(Enum):
    WAITING = "while it waits"
    DONE = "just when what it waits for is there"
    """What was waited for is done, but the task has not learned of it: locks and permissions get lost here."""
    TWICE = "while it waits, and once more while it cleans up"


@coroutine
def _cancelled(inner: Coroutine[Any, Any, Any], place: int, moment: Moment) -> Generator[Any, Any, Any]:
    """Await ``inner``, and cancel the task at the suspension number ``place``; the first one is 1."""
    task = asyncio.current_task()
    assert task is not None
    raised: BaseException | None = None
    suspensions = 0
    while True:
        try:
            waits_for = inner.send(None) if raised is None else inner.throw(raised)
        except StopIteration as done:
            return done.value
        suspensions += 1
        if suspensions == place or (suspensions == place + 1 and moment is Moment.TWICE):
            if waits_for is None or moment is not Moment.DONE:
                task.cancel()
            else:
                # Called before the task itself, which asks to be called after this.
                waits_for.add_done_callback(lambda _: task.cancel())
        try:
            yield waits_for
            raised = None
        except BaseException as error:  # noqa: BLE001 - handed on, whatever it is
            raised = error


async def is_cancelled(inner: Coroutine[Any, Any, Any], place: int, moment: Moment) -> bool:
    """Run ``inner`` in a task of its own; whether it was cancelled, as it has so many places to wait at.

    Raises:
        Exception: It ended otherwise, though it was cancelled or by itself.
    """

    async def run() -> None:
        await _cancelled(inner, place, moment)

    task = asyncio.create_task(run())
    await asyncio.wait([task])
    if task.cancelled():
        return True
    task.result()
    assert not task.cancelling(), "the call has swallowed its cancellation"
    return False
