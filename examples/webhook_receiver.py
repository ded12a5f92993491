"""Receive Cal.com's webhooks: verify each call, act on it once, and answer at once.

    CAL_WEBHOOK_SECRET=… python examples/webhook_receiver.py --port 9000

Events are put on a queue and handled after the answer, so that Cal.com never waits for the work; one that was handled
already is left out, as Cal.com may send it again. This program prints what was booked, moved and cancelled; put your
own work in `handle`.
"""

import argparse
import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from calcom_client.webhooks import BookingPayload, Event, WebhookError, receive

MAX_AGE = 300
"""Seconds."""


async def handle(event: Event) -> None:
    """What to do about an event."""
    payload = event.payload
    if isinstance(payload, BookingPayload):
        who = ", ".join(str(attendee.email) for attendee in payload.attendees or ())
        print(f"{event.trigger}: {payload.title} at {payload.start_time} for {who}", flush=True)
    else:
        print(event.trigger, flush=True)


class Receiver:
    """The web application.

    Args:
        secret: The webhook's secret.
    """

    def __init__(self, secret: str) -> None:
        self._secret = secret
        self._queue: asyncio.Queue[Event] = asyncio.Queue()
        self._handled: set[tuple[object, ...]] = set()
        self.app: Starlette = Starlette(routes=[Route("/cal", self.receive, methods=["POST"])], lifespan=self._lifespan)

    async def receive(self, request: Request) -> Response:
        """Take one call."""
        try:
            event = receive(await request.body(), request.headers, self._secret, max_age=MAX_AGE)
        except WebhookError as error:
            # Its text is safe: it has no secret, and nothing of the body.
            print(f"turned away: {error}", file=sys.stderr, flush=True)
            return PlainTextResponse(str(error), 400)
        self._queue.put_nowait(event)
        return Response(status_code=204)

    @contextlib.asynccontextmanager
    async def _lifespan(self, _: Starlette) -> AsyncIterator[None]:
        worker = asyncio.create_task(self._work())
        yield
        await self._queue.join()
        worker.cancel()

    async def _work(self) -> None:
        while True:
            event = await self._queue.get()
            try:
                if self._is_new(event):
                    await handle(event)
            except Exception as error:  # noqa: BLE001 - one event that cannot be handled must not stop the others
                print(f"{event.trigger}: {type(error).__name__}: {error}", file=sys.stderr, flush=True)
            finally:
                self._queue.task_done()

    def _is_new(self, event: Event) -> bool:
        uid = event.payload.uid if isinstance(event.payload, BookingPayload) else None
        mark = (event.trigger, uid, event.created_at)
        is_new = mark not in self._handled
        self._handled.add(mark)
        return is_new


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=9000)
    arguments = parser.parse_args()
    if not os.environ.get("CAL_WEBHOOK_SECRET"):
        sys.exit("CAL_WEBHOOK_SECRET is not set: give the secret that the webhook has at Cal.com")
    receiver = Receiver(os.environ["CAL_WEBHOOK_SECRET"])
    uvicorn.run(receiver.app, host=arguments.host, port=arguments.port, log_level="warning")
