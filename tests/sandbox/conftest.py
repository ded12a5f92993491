import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from importlib.resources import files
from typing import Any

import httpx
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from calcom_client.sandbox import Sandbox, Settings
from calcom_client.sandbox.clock import Clock
from tests.sandbox.connection_stage import TOKEN
from tests.sandbox.stage import OpenSandbox, client_of


@pytest.fixture
def clock() -> Clock:
    """A clock that only moves when told to."""
    clock = Clock()
    clock.set(datetime(2027, 3, 1, 9, tzinfo=UTC))
    return clock


@pytest.fixture
async def open_sandbox(clock: Clock) -> AsyncIterator[OpenSandbox]:
    async with AsyncExitStack() as stack:

        def open_one(document: dict[str, object] | None = None, **settings: Any) -> httpx.AsyncClient:
            sandbox = Sandbox(Settings(**{"clock": clock, **settings}), document=document)
            stack.callback(sandbox.close)
            client = client_of(sandbox)
            stack.push_async_callback(client.aclose)
            return client

        yield open_one


@pytest.fixture
def cal(open_sandbox: OpenSandbox) -> httpx.AsyncClient:
    return open_sandbox()


@pytest.fixture
def person(open_sandbox: OpenSandbox) -> httpx.AsyncClient:
    """A client with an access token, which alone brings a person back from a service."""
    client = open_sandbox(api_keys=(TOKEN,))
    client.headers["Authorization"] = f"Bearer {TOKEN}"
    return client


@pytest.fixture(scope="session")
def pem() -> str:
    """A private key as Google makes them, made for this run."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


@pytest.fixture
def google_key(pem: str) -> dict[str, str]:
    return {"private_key": pem, "client_email": "svc@project.example", "client_id": "100"}


@pytest.fixture
def microsoft_key() -> dict[str, str]:
    return {"private_key": "client secret", "tenant_id": "t-1", "client_id": "c-1"}


@pytest.fixture
def document() -> dict[str, Any]:
    """A copy of the bundled document, to be doctored."""
    copy: dict[str, Any] = json.loads((files("calcom_api") / "openapi.json").read_bytes())
    return copy
