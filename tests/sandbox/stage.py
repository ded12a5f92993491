"""What the tests of the sandbox share."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, Protocol

import httpx

from calcom_client.sandbox import Sandbox, Settings

AUTHORIZED = {"Authorization": "Bearer cal_sandbox"}


class OpenSandbox(Protocol):
    """Makes a sandbox of the given settings, and a client that sends its requests with the usual API key."""

    def __call__(self, document: dict[str, object] | None = None, **settings: object) -> httpx.AsyncClient: ...


def client_of(sandbox: Sandbox, headers: Mapping[str, str] = AUTHORIZED) -> httpx.AsyncClient:
    """A client that sends its requests to a sandbox, with the usual API key."""
    transport = httpx.ASGITransport(app=sandbox.app)
    return httpx.AsyncClient(transport=transport, base_url="http://sandbox", headers=headers)


@asynccontextmanager
async def opened(headers: Mapping[str, str] = AUTHORIZED, **settings: Any) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a sandbox that is closed at the end, so that another one can open its file."""
    sandbox = Sandbox(Settings(**settings))
    try:
        async with client_of(sandbox, headers) as client:
            yield client
    finally:
        sandbox.close()
