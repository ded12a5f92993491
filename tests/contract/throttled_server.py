"""A server with the real one's rate limits, without a network; its clock is the event loop's."""

import asyncio
from collections import Counter
from typing import Any

import httpx
from attrs import define, field

from calcom_api import Request, codec
from calcom_client.sandbox.throttle import Throttle

WINDOW = 60.0


@define
class Limit:
    """A named limit of the server."""

    name: str
    size: int
    window: float = WINDOW
    throttle: Throttle = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.throttle = Throttle(window=self.window, block=self.window, clock=lambda: asyncio.get_running_loop().time())


@define(eq=False)
class ThrottledServer(httpx.AsyncBaseTransport):
    """Answers after ``latency`` seconds; counts a request against all general limits, or the one of its path.

    Attributes:
        general: Limits of a key. It is refused when all of them are used up.
        of_path: Limits of single endpoints, which count there instead of the general ones.
        latency: Seconds from the request to its answer; the request is counted halfway.
        arrivals: Path and time of each request.
        refused: How many were answered 429.
    """

    general: list[Limit] = field(factory=lambda: [Limit("Default", 120)])
    of_path: dict[str, Limit] = field(factory=dict)
    latency: float = 0.2
    silent: bool = False
    arrivals: list[tuple[str, float]] = field(factory=list)
    refused: int = 0
    under_way: Counter[str] = field(factory=Counter)
    most_under_way: int = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        self.under_way[path] += 1
        self.most_under_way = max(self.most_under_way, self.under_way.total())
        try:
            await asyncio.sleep(self.latency / 2)
            status, headers = self.count(path)
            await asyncio.sleep(self.latency / 2)
        finally:
            self.under_way[path] -= 1
        return httpx.Response(status, headers=headers, json={"status": "success", "data": path})

    def count(self, path: str = "/somebody/else") -> tuple[int, dict[str, str]]:
        """Count a request, of this client or another program's; gives the status and the headers of its answer."""
        self.arrivals.append((path, asyncio.get_running_loop().time()))
        limits = [self.of_path[path]] if path in self.of_path else self.general
        verdicts = {limit.name: limit.throttle.hit("key", limit.size) for limit in limits}
        headers = {}
        for name, verdict in verdicts.items():
            headers[f"X-RateLimit-Limit-{name}"] = str(verdict.limit)
            headers[f"X-RateLimit-Remaining-{name}"] = str(verdict.remaining)
            headers[f"X-RateLimit-Reset-{name}"] = str(verdict.reset)
        refused = all(verdict.refused for verdict in verdicts.values())
        self.refused += refused
        return (429 if refused else 200), ({} if self.silent else headers)


def call(path: str = "/v2/me", operation: str = "me.get", method: str = "GET") -> Request[Any]:
    """A request whose data is its path."""

    def decode(body: Any, *, strict: bool = False) -> Any:
        return codec.data(body, codec.anything, strict=strict)

    return Request(operation=operation, method=method, path=path, decode=decode, repeatable=method == "GET")
