"""What the tests of the sandbox share."""

from typing import Protocol

import httpx

AUTHORIZED = {"Authorization": "Bearer cal_sandbox"}


class Clock:
    """A clock that only moves when told to, by seconds."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


class OpenSandbox(Protocol):
    """Makes a sandbox of the given settings, and a client that sends its requests with the usual API key."""

    def __call__(self, document: dict[str, object] | None = None, **settings: object) -> httpx.AsyncClient: ...
