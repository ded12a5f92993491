"""Faults on demand: what networks, proxies and overloaded servers do to requests."""

import asyncio
import random
import re
import socket
import struct
from collections.abc import Callable, Sequence
from http import HTTPStatus
from typing import Final, Literal

from attrs import field, frozen, validators
from starlette.datastructures import Headers
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from calcom_client.sandbox.answers import bare, throttled, uncaught

HEADER: Final = "X-Sandbox-Fault"
"""The request header that asks for a fault of this one request."""

GRAMMAR: Final = (
    "parts with commas between them, such as rate=0.1,status=502 or operation=bookings.create,lost: "
    "rate=0…1 how often, operation=ID of which operation, "
    "latency=SECONDS, status=400…599, reset, lost, truncate, block; several faults have a semicolon between them"
)
"""How faults are written."""

_PROXY_STATUSES: Final = {502, 503, 504, *range(520, 528)}
_STATUS = re.compile(r"[45]\d\d")
Kind = Literal["status", "reset", "lost", "truncate", "block"]


@frozen
class Fault:
    """One fault.

    Attributes:
        kind: `status`: answered with an error, nothing is done; a proxy's page for 502 to 504 and 520 to 527.
            `reset`: the connection breaks, nothing is done. `lost`: it is done, then the connection breaks. `truncate`:
            it is done, half of the answer comes. `block`: the credential is blocked as after too many requests. None:
            only latency.
        status: The status.
        latency: Seconds to wait before anything else.
        rate: How often it happens, 0 to 1.
        operation: The operationId that it happens to; None for all.
    """

    kind: Kind | None = None
    status: int = 500
    latency: float = field(default=0.0, validator=validators.ge(0))
    rate: float = field(default=1.0, validator=[validators.ge(0), validators.le(1)])
    operation: str | None = None


def faults_of(text: str) -> tuple[Fault, ...]:
    """Faults from their text.

    Args:
        text: As `GRAMMAR` says.

    Raises:
        ValueError: It is none; the message says how faults are written.
    """
    return tuple(_fault(part) for part in text.split(";") if part.strip())


def _fault(text: str) -> Fault:
    found: dict[str, object] = {}
    for part in text.split(","):
        name, _, value = part.strip().partition("=")
        try:
            found |= _part(name, value)
        except ValueError:
            raise ValueError(f"faults: {part.strip()!r} is not understood. Write {GRAMMAR}.") from None
    try:
        return Fault(**found)  # type: ignore[arg-type] # the values of each name have been checked by _part
    except ValueError:
        raise ValueError(f"faults: {text!r} is out of range. Write {GRAMMAR}.") from None


def _part(name: str, value: str) -> dict[str, object]:
    match name:
        case "rate" | "latency":
            return {name: float(value)}
        case "operation" if value:
            return {"operation": value}
        case "status" if _STATUS.fullmatch(value):
            return {"kind": "status", "status": int(value)}
        case "reset" | "lost" | "truncate" | "block" if not value:
            return {"kind": name}
    raise ValueError(name)


class Faults:
    """An ASGI application that does to requests for another one what it is told to.

    Args:
        app: The other one.
        faults: What may happen to any request; the first fault that happens counts. May be changed at any time.
        operation_id: The operation that a request's scope is for, if any.
        block: Blocks the credential of a request's scope.
        chance: A number from 0 to below 1, whenever it is called.
    """

    def __init__(
        self,
        app: ASGIApp,
        faults: Sequence[Fault],
        *,
        operation_id: Callable[[Scope], str | None],
        block: Callable[[Scope], None],
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._app = app
        self.faults = tuple(faults)
        self._operation_id = operation_id
        self._block = block
        self._chance = chance

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request."""
        asked = Headers(scope=scope).get(HEADER)
        if asked is None and not self.faults:
            await self._app(scope, receive, send)
            return
        try:
            fault = self._chosen(scope, self.faults if asked is None else faults_of(asked))
        except ValueError as error:
            await JSONResponse({"error": str(error)}, 400)(scope, receive, send)
            return
        if fault.latency:
            await asyncio.sleep(fault.latency)
        await self._happen(fault, scope, receive, send)

    def _chosen(self, scope: Scope, faults: Sequence[Fault]) -> Fault:
        for fault in faults:
            fits = fault.operation is None or fault.operation == self._operation_id(scope)
            if fits and self._chance() < fault.rate:
                return fault
        return Fault()

    async def _happen(self, fault: Fault, scope: Scope, receive: Receive, send: Send) -> None:
        match fault.kind:
            case "status":
                await _answer(fault.status)(scope, receive, send)
            case "reset":
                # A client that is still sending would notice it in one way or another.
                while (await receive()).get("more_body", False):
                    pass
                await _break(scope, receive)
            case "lost" | "truncate":
                messages: list[Message] = []
                await self._app(scope, receive, _appending(messages))
                if fault.kind == "truncate":
                    await _send_half(messages, send)
                await _break(scope, receive, half_sent=fault.kind == "truncate")
            case _:
                if fault.kind == "block":
                    self._block(scope)
                await self._app(scope, receive, send)


def _answer(status: int) -> Response:
    headers = {HEADER: f"status={status}"}
    if status in _PROXY_STATUSES:
        # What a proxy answers when it gets nothing from the server.
        return HTMLResponse(f"<html><body><h1>{status}</h1></body></html>", status, headers)
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return JSONResponse(uncaught().reason, status, headers)
    reason = throttled().reason if status == HTTPStatus.TOO_MANY_REQUESTS else bare(status, "A fault.").reason
    return JSONResponse(reason, status, headers)


def _appending(messages: list[Message]) -> Send:
    async def send(message: Message) -> None:
        messages.append(message)

    return send


async def _send_half(messages: Sequence[Message], send: Send) -> None:
    for message in messages:
        if message["type"] == "http.response.start":
            await send(message)
        else:
            body = message.get("body", b"")
            await send({**message, "body": body[: len(body) // 2], "more_body": True})


async def _break(scope: Scope, receive: Receive, *, half_sent: bool = False) -> None:
    """End a connection as a network does: without an answer, or in the middle of it."""
    transport = scope.get("state", {}).get("transport")
    if transport is None:
        import httpx  # noqa: PLC0415 - the request came from a transport in this process, which knows only its own errors

        raise httpx.ReadError("the sandbox was told to break the connection")
    if half_sent:
        transport.close()
    else:
        # Closed with nothing to linger for, the peer is sent a reset.
        transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    while (await receive())["type"] != "http.disconnect":
        pass
