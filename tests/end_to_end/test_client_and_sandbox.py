"""The client and the sandbox over real sockets: the whole path of the main job, and what refuses it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx
import pytest
from httpx_aiohttp import AiohttpTransport

from calcom_api import OPERATIONS
from calcom_client import (
    AccessToken,
    ApiKey,
    AuthenticationError,
    BadRequestError,
    CalClient,
    ConnectionFailedError,
    NotFoundError,
    OAuthClient,
    PermissionDeniedError,
    RateLimitedError,
    ServerError,
    load_service_account_key,
)
from calcom_client.sandbox import Sandbox, Settings

if TYPE_CHECKING:
    from pathlib import Path

    from calcom_api.models import DelegationCredential


async def save(cal: CalClient, key_file: Path, domain: str = "acme.example") -> DelegationCredential:
    return await cal.organizations.delegation_credentials.create(
        42, workspace_platform_slug="google", domain=domain, service_account_key=load_service_account_key(key_file)
    )


async def test_a_key_file_becomes_an_enabled_credential(base_url: str, google_key_file: Path) -> None:
    async with CalClient(auth=ApiKey("cal_sandbox"), base_url=base_url) as cal:
        saved = await save(cal, google_key_file)
        enabled = await cal.organizations.delegation_credentials.update(42, saved.id, enabled=True)
        read = await cal.organizations.delegation_credentials.update(42, saved.id)

    assert (saved.enabled, enabled.enabled, read.enabled) == (False, True, True)
    assert (saved.domain, saved.organization_id) == ("acme.example", 42)
    assert saved.workspace_platform.slug == "google"
    assert read == enabled


async def test_a_microsoft_key_becomes_an_enabled_credential(base_url: str, microsoft_key_file: Path) -> None:
    key = load_service_account_key(microsoft_key_file)
    async with CalClient(auth=OAuthClient("demo", "demo-secret"), base_url=base_url) as cal:
        saved = await cal.organizations.delegation_credentials.create(
            42, workspace_platform_slug="office365", domain="acme.example", service_account_key=key
        )
        enabled = await cal.organizations.delegation_credentials.update(42, saved.id, enabled=True)
    assert enabled.enabled


async def test_a_new_key_switches_the_credential_off(base_url: str, google_key_file: Path) -> None:
    key = load_service_account_key(google_key_file)
    async with CalClient(auth=ApiKey("cal_sandbox"), base_url=base_url) as cal:
        credential = await save(cal, google_key_file)
        await cal.organizations.delegation_credentials.update(42, credential.id, enabled=True)
        renewed = await cal.organizations.delegation_credentials.update(42, credential.id, service_account_key=key)
    assert not renewed.enabled


async def test_a_useless_key_cannot_be_enabled(base_url: str, google_key_file: Path) -> None:
    key = load_service_account_key(google_key_file)
    key.private_key = "-----BEGIN PRIVATE KEY-----\nnot a key\n-----END PRIVATE KEY-----\n"
    async with CalClient(auth=ApiKey("cal_sandbox"), base_url=base_url) as cal:
        saved = await cal.organizations.delegation_credentials.create(
            42, workspace_platform_slug="google", domain="acme.example", service_account_key=key
        )
        with pytest.raises(ServerError, match="domain-wide delegation"):
            await cal.organizations.delegation_credentials.update(42, saved.id, enabled=True)


@pytest.mark.parametrize(
    ("auth", "error"),
    [
        (ApiKey("cal_unknown"), AuthenticationError),
        (AccessToken("unknown"), AuthenticationError),
        (OAuthClient("demo", "wrong"), AuthenticationError),
        (ApiKey("cal_member"), PermissionDeniedError),
    ],
)
async def test_who_may_not_is_told_so(
    base_url: str, google_key_file: Path, auth: ApiKey, error: type[Exception]
) -> None:
    async with CalClient(auth=auth, base_url=base_url) as cal:
        with pytest.raises(error):
            await save(cal, google_key_file)


async def test_a_taken_domain_and_an_unknown_credential_are_refused(base_url: str, google_key_file: Path) -> None:
    async with CalClient(auth=ApiKey("cal_sandbox"), base_url=base_url) as cal:
        await save(cal, google_key_file)
        with pytest.raises(BadRequestError, match="domain is taken"):
            await save(cal, google_key_file)
        with pytest.raises(NotFoundError) as caught:
            await cal.organizations.delegation_credentials.update(42, "nope", enabled=True)
    assert caught.value.request_id


async def test_two_domains_saved_at_once_do_not_disturb_each_other(base_url: str, google_key_file: Path) -> None:
    async with CalClient(auth=ApiKey("cal_sandbox"), base_url=base_url) as cal:
        saved = await asyncio.gather(*(save(cal, google_key_file, f"d{number}.example") for number in range(20)))
    assert len({credential.id for credential in saved}) == 20


async def test_the_answer_tells_the_rate_limits(base_url: str) -> None:
    request = OPERATIONS["organizations.delegationCredentials.update"].request(42, "nope")
    async with CalClient(auth=ApiKey("cal_sandbox"), base_url=base_url) as cal:
        with pytest.raises(NotFoundError) as caught:
            await cal.send(request)
    assert caught.value.response.headers["X-RateLimit-Remaining-Default"] == "119"


async def test_a_block_longer_than_one_would_wait_is_told_at_once(google_key_file: Path) -> None:
    sandbox = Sandbox(Settings(limit=1))
    with sandbox.serve() as base_url:
        async with CalClient(auth=ApiKey("cal_sandbox"), base_url=base_url, max_wait=5) as cal:
            await save(cal, google_key_file)
            with pytest.raises(RateLimitedError) as caught:
                await save(cal, google_key_file, "other.example")
    sandbox.close()
    assert caught.value.retry_after == pytest.approx(60, abs=1)
    assert not caught.value.sent


async def test_a_self_hosted_server_below_a_prefix(base_url: str, google_key_file: Path) -> None:
    async def strip_prefix(request: httpx.Request) -> None:
        assert request.url.raw_path.startswith(b"/calendar/api/v2/")
        request.url = request.url.copy_with(raw_path=request.url.raw_path.removeprefix(b"/calendar/api"))

    async with (
        httpx.AsyncClient(event_hooks={"request": [strip_prefix]}) as proxy,
        CalClient(auth=ApiKey("cal_sandbox"), base_url=f"{base_url}/calendar/api/", http_client=proxy) as cal,
    ):
        assert (await save(cal, google_key_file)).organization_id == 42


async def test_a_server_that_is_not_there(unused_tcp_port: int, google_key_file: Path) -> None:
    base_url = f"http://127.0.0.1:{unused_tcp_port}"
    async with CalClient(auth=ApiKey("cal_sandbox"), base_url=base_url, max_attempts=1) as cal:
        with pytest.raises(ConnectionFailedError, match="no connection"):
            await save(cal, google_key_file)


async def test_the_fast_transport(base_url: str, google_key_file: Path) -> None:
    async with CalClient(auth=ApiKey("cal_sandbox"), base_url=base_url, transport=AiohttpTransport()) as cal:
        saved = await save(cal, google_key_file)
        with pytest.raises(BadRequestError, match="domain is taken"):
            await save(cal, google_key_file)
    assert saved.domain == "acme.example"


async def test_the_sandbox_without_a_socket(google_key_file: Path) -> None:
    sandbox = Sandbox()
    transport = httpx.ASGITransport(app=sandbox.app)
    async with CalClient(auth=ApiKey("cal_sandbox"), base_url="http://localhost", transport=transport) as cal:
        assert (await save(cal, google_key_file)).domain == "acme.example"
    sandbox.close()
