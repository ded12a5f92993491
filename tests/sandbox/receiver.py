"""A receiver of webhooks on a loopback socket, as docs/webhooks.md shows one."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from datetime import datetime

import uvicorn
from attrs import define, field
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from calcom_client.webhooks import Event, WebhookError, receive

SECRET = "fake-webhook-secret"  # noqa: S105 - obviously fake


@define
class Receiver:
    """What came, and what was made of it.

    Attributes:
        url: Where it listens.
        now: What the time is taken for.
        status: What it answers to calls that are good.
        events: What they told.
        turned_away: What was wrong with the others.
        bodies: What came, by the path it came to.
        headers: Of the last call.
    """

    url: str
    now: datetime
    status: int = 204
    events: list[Event] = field(factory=list)
    turned_away: list[str] = field(factory=list)
    bodies: dict[str, list[bytes]] = field(factory=dict)
    headers: dict[str, str] = field(factory=dict)

    async def take(self, request: Request) -> Response:
        body = await request.body()
        self.bodies.setdefault(request.url.path, []).append(body)
        self.headers = dict(request.headers)
        try:
            event = receive(body, request.headers, SECRET, max_age=300, now=self.now)
        except WebhookError as error:
            self.turned_away.append(type(error).__name__)
            return Response(str(error), status_code=400)
        self.events.append(event)
        return Response(status_code=self.status)


@contextlib.asynccontextmanager
async def listening(now: datetime) -> AsyncIterator[Receiver]:
    """A receiver that listens for the length of the block."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        receiver = Receiver(f"http://127.0.0.1:{listener.getsockname()[1]}", now)
        app = Starlette(routes=[Route("/{path:path}", receiver.take, methods=["POST"])])
        server = uvicorn.Server(uvicorn.Config(app, log_config=None, lifespan="off", ws="none"))
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        try:
            yield receiver
        finally:
            server.should_exit = True
            await serving
