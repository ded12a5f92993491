"""What the code of the documentation presumes: Cal.com at its address, an account there, files in the folder."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Final

import httpx
import pytest
import respx
from attrs import frozen

from calcom_client import ApiKey, CalClient, OAuthClient
from calcom_client.sandbox import Sandbox, Settings
from tests.page.conftest import browser

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from calcom_api.models import MicrosoftServiceAccountKey

__all__ = ["browser"]

CLIENT_ID: Final = "cm0000000000000000000acme"
CLIENT_SECRET: Final = "fake-secret-of-a-client"  # noqa: S105 - made up
# The second one is that of docs/oauth2.md.
OAUTH_CLIENTS: Final = (f"{CLIENT_ID}:{CLIENT_SECRET}", "your-client-id:your-client-secret")
ORGANIZATION: Final = 42


@frozen
class Stage:
    """An offline Cal.com in the place of every server, seeded with the demo.

    Attributes:
        sandbox: It.
        credential: A delegation credential that is there.
        booking: The uid of a booking to come of the caller's own.
        unconfirmed: The uid of one that waits for a yes.
    """

    sandbox: Sandbox
    credential: str
    booking: str
    unconfirmed: str

    @property
    def platform(self) -> OAuthClient:
        """A platform's credentials."""
        return OAuthClient(CLIENT_ID, CLIENT_SECRET)


@pytest.fixture
def stage(
    clean_environment: pytest.MonkeyPatch,
    tmp_path: Path,
    pem: str,
    microsoft_key: MicrosoftServiceAccountKey,
    cal_no_waiting: None,  # noqa: ARG001 - for what it does
) -> Iterator[Stage]:
    clean_environment.chdir(tmp_path)
    clean_environment.setenv("CAL_API_KEY", "cal_sandbox")
    key = {"private_key": pem, "client_email": "svc@project.example", "client_id": "100"}
    (tmp_path / "service-account.json").write_text(json.dumps(key), encoding="utf-8")
    sandbox = Sandbox(Settings(seed="demo", limit=100_000, oauth_clients=OAUTH_CLIENTS))
    with respx.mock(assert_all_called=False) as router:
        router.route(host="127.0.0.1").pass_through()
        router.route().mock(side_effect=_answering(sandbox))
        yield Stage(sandbox, *asyncio.run(_rows(microsoft_key)))
    sandbox.close()


def _answering(sandbox: Sandbox) -> respx.types.SideEffectTypes:
    """Answers requests to any server and any path prefix."""
    transport = httpx.ASGITransport(app=sandbox.app)

    async def answer(request: httpx.Request) -> httpx.Response:
        prefix, mark, rest = request.url.raw_path.decode().partition("/v2/")
        path = f"/v2/{rest}" if mark else prefix
        inner = httpx.Request(
            request.method,
            request.url.copy_with(raw_path=path.encode()),
            headers=request.headers,
            content=await request.aread(),
        )
        answered = await transport.handle_async_request(inner)
        return httpx.Response(answered.status_code, headers=answered.headers, content=await answered.aread())

    return answer


async def _rows(key: MicrosoftServiceAccountKey) -> tuple[str, str, str]:
    async with CalClient(auth=ApiKey("cal_sandbox")) as cal:
        credential = await cal.organizations.delegation_credentials.create(
            ORGANIZATION, workspace_platform_slug="office365", domain="elsewhere.example", service_account_key=key
        )
        [booking, *_] = await cal.bookings.list(status=["upcoming"])
        [unconfirmed, *_] = await cal.bookings.list(status=["unconfirmed"])
        return credential.id, booking.uid, unconfirmed.uid
