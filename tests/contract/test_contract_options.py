"""Options of the client and of a view of it, and the end of both."""

import asyncio
from typing import Any

import httpx
import pytest
import respx

from calcom_client import ApiKey, CalClient, ConnectionFailedError


@pytest.fixture(autouse=True)
def answers(server: respx.MockRouter, saved: dict[str, Any]) -> None:
    server.patch().respond(200, json={"status": "success", "data": saved})


def timeout_of(server: respx.MockRouter) -> Any:
    return server.calls.last.request.extensions["timeout"]


async def test_headers_go_with_every_request(server: respx.MockRouter) -> None:
    async with CalClient(auth=ApiKey("cal_test_fake"), headers={"X-Team": "blue", "User-Agent": "acme/1"}) as cal:
        await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert server.calls.last.request.headers["x-team"] == "blue"
    assert server.calls.last.request.headers.get_list("user-agent") == ["acme/1"]


@pytest.mark.parametrize("name", ["X-Team", "x-team"])
async def test_headers_of_a_view_win(server: respx.MockRouter, name: str) -> None:
    async with CalClient(auth=ApiKey("cal_test_fake"), headers={"X-Team": "blue", "X-Room": "1"}) as cal:
        await cal.with_options(headers={name: "red"}).organizations.delegation_credentials.update(42, "870ae969")

    assert server.calls.last.request.headers.get_list("x-team") == ["red"]
    assert server.calls.last.request.headers["x-room"] == "1"


async def test_a_body_has_one_content_type(server: respx.MockRouter) -> None:
    async with CalClient(auth=ApiKey("cal_test_fake"), headers={"content-type": "text/plain"}) as cal:
        await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert server.calls.last.request.headers.get_list("content-type") == ["application/json"]


@pytest.mark.parametrize(
    "headers",
    [
        {"Authorization": "Bearer other"},
        {"x-cal-client-id": "other"},
        {"X-Cal-Secret-Key": "other"},
        {"CAL-API-VERSION": "2024-08-13"},
        {"X Team": "blue"},
        {"X-Team:": "blue"},
        {"X-Team\r\nHost": "blue"},
        {"": "blue"},
        {"X-Team": "blue\r\nAuthorization: Bearer other"},
        {"X-Team": "bl\0ue"},
        {"X-Team": "blü"},
    ],
    ids=repr,
)
async def test_headers_that_cannot_be(cal: CalClient, headers: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"^headers: "):
        CalClient(auth=ApiKey("cal_test_fake"), headers=headers)
    with pytest.raises(ValueError, match=r"^headers: "):
        cal.with_options(headers=headers)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"max_attempts": 0}, "max_attempts: expected a whole number of at least 1, found 0"),
        ({"max_attempts": -1}, "max_attempts: expected a whole number of at least 1, found -1"),
        ({"max_wait": -1}, "max_wait: expected 0 seconds or more, found -1"),
    ],
)
async def test_numbers_that_cannot_be(cal: CalClient, options: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        CalClient(auth=ApiKey("cal_test_fake"), **options)
    with pytest.raises(ValueError, match=message):
        cal.with_options(**options)


async def test_timeout_in_seconds_or_in_detail(server: respx.MockRouter) -> None:
    async with CalClient(auth=ApiKey("cal_test_fake"), timeout=5) as cal:
        await cal.organizations.delegation_credentials.update(42, "870ae969")
        assert timeout_of(server) == {"connect": 5, "read": 5, "write": 5, "pool": 5}

        detailed = cal.with_options(timeout=httpx.Timeout(5, read=60))
        await detailed.organizations.delegation_credentials.update(42, "870ae969")
        assert timeout_of(server) == {"connect": 5, "read": 60, "write": 5, "pool": 5}


async def test_a_view_leaves_the_client_as_it_was(server: respx.MockRouter, cal: CalClient) -> None:
    before = cal.organizations.delegation_credentials
    view = cal.with_options(timeout=1, max_attempts=1, max_wait=1, headers={"X-Team": "red"})

    await view.organizations.delegation_credentials.update(42, "870ae969")
    assert timeout_of(server)["read"] == 1
    assert server.calls.last.request.headers["x-team"] == "red"

    await cal.organizations.delegation_credentials.update(42, "870ae969")
    assert timeout_of(server)["read"] == 30
    assert "x-team" not in server.calls.last.request.headers
    assert cal.organizations.delegation_credentials is before


async def test_a_view_keeps_what_it_does_not_change(server: respx.MockRouter) -> None:
    options: dict[str, Any] = {"timeout": 5, "max_attempts": 2, "headers": {"X-Team": "blue"}}
    async with CalClient(auth=ApiKey("cal_test_fake"), base_url="https://cal.acme.com", **options) as cal:
        route = server.patch().mock(side_effect=httpx.ConnectError)
        with pytest.raises(ConnectionFailedError):
            await cal.with_options(max_wait=1).organizations.delegation_credentials.update(42, "870ae969")

    assert route.call_count == 2
    assert server.calls.last.request.url.host == "cal.acme.com"
    assert timeout_of(server)["read"] == 5
    assert server.calls.last.request.headers["x-team"] == "blue"
    assert server.calls.last.request.headers["authorization"] == "Bearer cal_test_fake"


async def test_a_view_of_a_view(server: respx.MockRouter, cal: CalClient) -> None:
    view = cal.with_options(timeout=1).with_options(headers={"X-Team": "red"})

    await view.organizations.delegation_credentials.update(42, "870ae969")

    assert timeout_of(server)["read"] == 1
    assert server.calls.last.request.headers["x-team"] == "red"


@pytest.mark.parametrize("close_the_view", [False, True], ids=["the client closed", "the view closed"])
async def test_a_client_and_its_views_end_together(server: respx.MockRouter, *, close_the_view: bool) -> None:
    cal = CalClient(auth=ApiKey("cal_test_fake"))
    view = cal.with_options(timeout=1)

    await (view if close_the_view else cal).aclose()

    for closed in (cal, view):
        with pytest.raises(RuntimeError, match="this client is closed"):
            await closed.organizations.delegation_credentials.update(42, "870ae969")
    assert not server.calls


async def test_leaving_the_block_closes_the_client(server: respx.MockRouter) -> None:
    async with CalClient(auth=ApiKey("cal_test_fake")) as cal:
        await cal.organizations.delegation_credentials.update(42, "870ae969")

    with pytest.raises(RuntimeError, match="this client is closed"):
        await cal.organizations.delegation_credentials.update(42, "870ae969")
    assert server.calls.call_count == 1


async def test_closing_twice_is_no_mistake(cal: CalClient) -> None:
    await cal.aclose()
    await cal.aclose()


async def test_many_calls_at_once(server: respx.MockRouter, cal: CalClient) -> None:
    update = cal.organizations.delegation_credentials.update

    credentials = await asyncio.gather(*(update(org_id, "870ae969") for org_id in range(1, 33)))

    assert len(credentials) == 32
    assert {call.request.url.path.split("/")[3] for call in server.calls} == {str(n) for n in range(1, 33)}
