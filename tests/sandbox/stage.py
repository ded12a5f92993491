"""What the tests of the sandbox share."""

from typing import Protocol

import httpx

AUTHORIZED = {"Authorization": "Bearer cal_sandbox"}


class OpenSandbox(Protocol):
    """Makes a sandbox of the given settings, and a client that sends its requests with the usual API key."""

    def __call__(self, document: dict[str, object] | None = None, **settings: object) -> httpx.AsyncClient: ...
