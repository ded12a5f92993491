"""A server that fails at random, and keeps count of what took effect all the same."""

from __future__ import annotations

import asyncio
import random
import re
import socket
import struct
from collections import Counter
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from tests.end_to_end.scripted_server import SUCCESS, answer, page, refusal

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

REQUEST: Final = re.compile(rb"([A-Z]+) /v2/things/(\d+) HTTP/1.1\r\n")
LENGTH: Final = re.compile(rb"content-length: (\d+)", re.IGNORECASE)
# Much is allowed, so that nobody has to wait for it.
LIMIT: Final = 1_000_000
LIMITS: Final = (
    b"X-RateLimit-Limit-Default: %d\r\nX-RateLimit-Remaining-Default: %d\r\nX-RateLimit-Reset-Default: 60\r\n"
)


@frozen
class Fault:
    """What the server does instead of answering: whether the request takes effect, what it says, what it does then."""

    takes_effect: bool
    says: bytes = b""
    then: str = "close"
    weight: int = 10


FAULTS: Final = {
    "hang-up before it took effect": Fault(takes_effect=False),
    "hang-up after it took effect": Fault(takes_effect=True),
    "reset before it took effect": Fault(takes_effect=False, then="reset"),
    "reset after it took effect": Fault(takes_effect=True, then="reset"),
    "half a head": Fault(takes_effect=True, says=SUCCESS[:40]),
    "half a body": Fault(takes_effect=True, says=SUCCESS[:-9], then="reset"),
    "429": Fault(takes_effect=False, says=refusal("429 Too Many Requests"), then="keep"),
    "503": Fault(takes_effect=False, says=refusal("503 Service Unavailable"), then="keep"),
    "409": Fault(takes_effect=False, says=refusal("409 Conflict"), then="keep"),
    "502 of a proxy before it took effect": Fault(takes_effect=False, says=page("502 Bad Gateway"), then="keep"),
    "502 of a proxy after it took effect": Fault(takes_effect=True, says=page("502 Bad Gateway"), then="keep"),
    "503 of a proxy after it took effect": Fault(takes_effect=True, says=page("503 Service Unavailable"), then="keep"),
    "silence before it took effect": Fault(takes_effect=False, then="nothing", weight=1),
    "silence after it took effect": Fault(takes_effect=True, then="nothing", weight=1),
}


@define
class CountingServer:
    """What happened, by the number of the thing.

    Attributes:
        random: Decides on faults.
        share: Of all requests, how many are faulted.
        requests: How often each thing was asked for.
        effects: How often a request for it took effect.
        faults: How often each fault happened.
    """

    random: random.Random
    share: float
    base_url: str = ""
    requests: Counter[int] = field(factory=Counter)
    effects: Counter[int] = field(factory=Counter)
    faults: Counter[str] = field(factory=Counter)

    def take(self, thing: int) -> Fault:
        """Note a request, and tell what follows."""
        self.requests[thing] += 1
        fault = Fault(takes_effect=True, says=self._success(), then="keep")
        if self.random.random() < self.share:
            weights = [each.weight for each in FAULTS.values()]
            name = self.random.choices(list(FAULTS), weights)[0]
            self.faults[name] += 1
            fault = FAULTS[name]
        self.effects[thing] += fault.takes_effect
        return fault

    def _success(self) -> bytes:
        left = LIMIT - self.requests.total() % LIMIT
        return answer(b'{"status": "success", "data": {"done": true}}', headers=LIMITS % (LIMIT, left))


class _Conversation(asyncio.Protocol):
    """One connection, with just enough HTTP."""

    def __init__(self, server: CountingServer) -> None:
        self._server = server
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, found, body = self._buffer.partition(b"\r\n\r\n")
        length = LENGTH.search(head)
        if not found or (length and len(body) < int(length[1])):
            return
        request = REQUEST.match(head)
        assert request, "the client reuses connections on which a request was broken off"
        self._buffer = b""
        fault = self._server.take(int(request[2]))
        self._transport.write(fault.says)
        if fault.then == "reset":
            connection = self._transport.get_extra_info("socket")
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self._transport.abort()
        elif fault.then == "close":
            self._transport.close()


@asynccontextmanager
async def counting(seed: int, share: float) -> AsyncIterator[CountingServer]:
    server = CountingServer(random.Random(seed), share)  # noqa: S311 - nothing secret
    listener = await asyncio.get_running_loop().create_server(lambda: _Conversation(server), "127.0.0.1", 0)
    server.base_url = f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"
    async with listener:
        yield server
