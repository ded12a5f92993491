"""``transport="aiohttp"``, as its users ask for it; test_faults and test_cancellation have its faults."""

from __future__ import annotations

import asyncio
import gzip
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from calcom_api import OPERATIONS
from calcom_client import ApiKey, CalClient, CalError, ConnectionFailedError, OutcomeUnknownError
from calcom_client.sandbox import Sandbox, Settings
from tests.end_to_end.faults import unused_port
from tests.end_to_end.scripted_server import HANG_UP, SUCCESS, Reads, Step, answer, call, client, say, serving

if TYPE_CHECKING:
    from calcom_api.models import GoogleServiceAccountKey


async def test_a_credential_is_saved_and_enabled(google_key: GoogleServiceAccountKey) -> None:
    with Sandbox().serve() as url:
        async with CalClient(auth=ApiKey("cal_sandbox"), base_url=url, transport="aiohttp") as cal:
            credential = await cal.organizations.delegation_credentials.create(
                42, workspace_platform_slug="google", domain="acme.com", service_account_key=google_key
            )
            credential = await cal.organizations.delegation_credentials.update(42, credential.id, enabled=True)

    assert (credential.domain, credential.enabled) == ("acme.com", True)


async def test_lists_with_their_filters_are_paged() -> None:
    with Sandbox(Settings(seed="demo")).serve() as url:
        async with (
            CalClient(auth=ApiKey("cal_sandbox"), base_url=url) as usual,
            CalClient(auth=ApiKey("cal_sandbox"), base_url=url, transport="aiohttp") as fast,
        ):
            expected = [booking.uid async for booking in usual.bookings.list(status=["upcoming", "past"], take=2)]
            found = [booking.uid async for booking in fast.bookings.list(status=["upcoming", "past"], take=2)]

    assert found == expected
    assert len(found) > 2


async def test_a_change_is_not_sent_again_over_a_kept_connection() -> None:
    # aiohttp by itself would send a DELETE and a PUT once more.
    for method in ("DELETE", "PUT"):
        async with (
            serving(say(SUCCESS).kept, HANG_UP, say(SUCCESS)) as server,
            client(server, transport="aiohttp") as cal,
        ):
            await cal.send(call("GET"))
            with pytest.raises(OutcomeUnknownError, match="may have taken effect"):
                await cal.send(call(method))
            assert server.requests == 2


async def test_a_compressed_answer_is_read() -> None:
    body = gzip.compress(b'{"status": "success", "data": {"zipped": true}}')
    async with (
        serving(say(answer(body, headers=b"Content-Encoding: gzip\r\n"))) as server,
        client(server, transport="aiohttp") as cal,
    ):
        response = await cal.send(call("GET"))
        assert response.data == {"zipped": True}


async def test_a_secret_in_the_query_is_sent_but_not_shown(caplog: pytest.LogCaptureFixture) -> None:
    async def redirect(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append((await reader.readuntil(b"\r\n\r\n")).decode())
        writer.write(answer(b"", "301 Moved Permanently", b"Location: https://cal.example/done\r\n"))

    heads: list[str] = []
    callback = OPERATIONS["organizations.teams.conferencing.oauth.callback"]
    request = callback.request(42, 7, "zoom", state='{"accessToken": "canary"}', code="canary-2")
    async with (
        serving(Step(redirect, Reads.NOTHING)) as server,
        client(server, transport="aiohttp") as cal,
    ):
        with caplog.at_level("DEBUG", "calcom_client"):
            response = await cal.send(request)

    assert response.data == "https://cal.example/done"
    assert "&code=canary-2 HTTP/1.1" in heads[0]
    assert "%22accessToken%22" in heads[0]
    assert "canary" not in caplog.text


async def test_clients_share_what_is_known_of_the_limits() -> None:
    key = ApiKey(f"cal_fast_{uuid4().hex}")
    with Sandbox().serve() as url:
        async with CalClient(auth=ApiKey("cal_sandbox"), base_url=url, transport="aiohttp") as first:
            await first.me.get()
            known = first.rate_limits["default"].remaining
            async with CalClient(auth=ApiKey("cal_sandbox"), base_url=url, transport="aiohttp") as second:
                assert second.rate_limits["default"].remaining == known
            async with CalClient(auth=key, base_url=url, transport="aiohttp") as other:
                assert other.rate_limits == {}


async def test_nobody_listens() -> None:
    base_url = f"http://127.0.0.1:{unused_port()}"
    async with CalClient(auth=ApiKey("cal_fast"), base_url=base_url, transport="aiohttp", max_attempts=1) as cal:
        with pytest.raises(ConnectionFailedError, match="no connection"):
            await cal.me.update(name="Jane")


async def test_a_client_that_was_never_used_can_be_closed() -> None:
    async with CalClient(auth=ApiKey("cal_fast"), transport="aiohttp") as cal:
        pass
    with pytest.raises(RuntimeError, match="closed"):
        await cal.me.get()


async def test_many_calls_at_once_use_at_most_a_hundred_connections() -> None:
    async with serving(say(SUCCESS).kept) as server, client(server, transport="aiohttp") as cal:
        await asyncio.gather(*(cal.send(call("GET")) for _ in range(250)))
        assert server.requests == 250
        assert server.connections <= 100


def test_another_name_is_refused() -> None:
    with pytest.raises(
        ValueError, match=r"transport: expected 'aiohttp' or an httpx\.AsyncBaseTransport, found 'curl'"
    ):
        CalClient(auth=ApiKey("cal_fast"), transport="curl")  # type: ignore[arg-type]


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calcom_client._options.find_spec", lambda _name: None)
    with pytest.raises(ValueError, match=r"pip install 'calcom-client\[fast\]'"):
        CalClient(auth=ApiKey("cal_fast"), transport="aiohttp")


@pytest.mark.parametrize("scheme", ["http", "socks5"])
async def test_the_environments_proxy_is_used_or_refused(scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    async with serving(say(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")) as proxy:
        address = proxy.base_url.removeprefix("http://")
        monkeypatch.setenv("HTTPS_PROXY", f"{scheme}://user:canary@{address}")
        if scheme == "socks5":
            with pytest.raises(ValueError, match="cannot use a SOCKS proxy") as refused:
                CalClient(auth=ApiKey("cal_fast"), base_url="https://cal.example", transport="aiohttp")
            assert "canary" not in str(refused.value)
            return
        async with CalClient(
            auth=ApiKey("cal_fast"), base_url="https://cal.example", transport="aiohttp", max_attempts=1
        ) as cal:
            with pytest.raises(CalError) as caught:
                await cal.me.update(name="Jane")
    assert proxy.requests == 1
    assert "no connection" in str(caught.value)
    assert "canary" not in str(caught.value)
