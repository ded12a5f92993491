"""Access tokens that are refreshed by themselves."""

import asyncio
import json
import logging
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
import respx

from calcom_client import AccessToken, CalClient, OAuth2App, TokenExpiredError, Tokens
from tests.token_server import KINDS, OPERATIONS, PATHS, RECORDED, Kind, TokenServer


async def update(cal: CalClient, **arguments: Any) -> Any:
    return await cal.organizations.delegation_credentials.update(42, "870ae969", **arguments)


def in_seconds(seconds: float) -> datetime:
    return datetime.now(UTC) + timedelta(seconds=seconds)


async def test_498_refreshes_and_sends_the_call_again(tokens: TokenServer) -> None:
    async with CalClient(auth=tokens.token()) as cal:
        credential = await update(cal, enabled=True)

    assert credential.to_dict() == tokens.saved
    assert tokens.events == ["update with fake-access-1", "refresh with fake-refresh-1", "update with fake-access-2"]
    first, again = (call.request for call in tokens.updates.calls)
    assert first.content == again.content == b'{"enabled":true}'
    assert first.url == again.url


async def test_what_a_refresh_of_a_managed_user_sends(managed: TokenServer) -> None:
    async with CalClient(auth=managed.token(), headers={"X-Team": "red"}) as cal:
        await update(cal)

    request = managed.refreshes.calls.last.request
    assert request.url == "https://api.cal.com/v2/oauth/client-1/refresh"
    assert request.headers["x-cal-secret-key"] == "fake-client-secret"
    assert request.headers["x-team"] == "red"
    assert "authorization" not in request.headers
    assert "x-cal-client-id" not in request.headers
    assert json.loads(request.content) == {"refreshToken": "fake-refresh-1"}


@pytest.mark.parametrize("secret", ["fake-app-secret", None], ids=["confidential", "public"])
async def test_what_a_refresh_of_an_oauth2_application_sends(oauth2: TokenServer, secret: str | None) -> None:
    async with CalClient(auth=oauth2.token(client=OAuth2App("app-1", secret)), base_url="https://a.example/cal") as cal:
        await update(cal)

    request = oauth2.refreshes.calls.last.request
    body = {"client_id": "app-1", "grant_type": "refresh_token", "refresh_token": "fake-refresh-1"}
    assert request.url == "https://a.example/cal/v2/auth/oauth2/token"
    assert "authorization" not in request.headers
    assert "x-cal-secret-key" not in request.headers
    assert json.loads(request.content) == (body if secret is None else {**body, "client_secret": secret})


async def test_the_new_pair_is_stored_before_it_is_used(tokens: TokenServer) -> None:
    given: list[Tokens] = []

    async def store(pair: Tokens) -> None:
        tokens.events.append("storing")
        await asyncio.sleep(0)
        given.append(pair)
        tokens.events.append("stored")

    tokens.meet(2)
    async with CalClient(auth=tokens.token(on_refresh=store)) as cal:
        await asyncio.gather(update(cal), update(cal))

    old, new = "update with fake-access-1", "update with fake-access-2"
    assert tokens.events == [old, old, "refresh with fake-refresh-1", "storing", "stored", new, new]
    pair = given[0]
    assert (pair.access_token, pair.refresh_token) == ("fake-access-2", "fake-refresh-2")
    assert pair.expires_at is not None
    assert in_seconds(3500) < pair.expires_at < in_seconds(3700)
    ends = {"managed user": datetime.fromtimestamp(RECORDED / 1000, UTC), "OAuth2": None}
    assert pair.refresh_expires_at == ends[tokens.kind]


async def test_a_pair_is_used_until_it_ends_in_turn(tokens: TokenServer) -> None:
    stored: list[str] = []

    async def store(pair: Tokens) -> None:
        stored.append(pair.refresh_token)

    async with CalClient(auth=tokens.token(on_refresh=store)) as cal:
        for _ in range(3):
            await update(cal)
            await update(cal)
            tokens.good += 100

    refreshed = [event for event in tokens.events if event.startswith("refresh")]
    assert refreshed == [f"refresh with fake-refresh-{number}" for number in (1, 2, 3)]
    assert stored == [f"fake-refresh-{number}" for number in (2, 3, 4)]


async def test_a_refresh_token_that_is_not_replaced_stays(oauth2: TokenServer) -> None:
    stored: list[str] = []

    async def store(pair: Tokens) -> None:
        stored.append(pair.refresh_token)

    oauth2.refreshes.respond(200, json={"access_token": "fake-access-2", "token_type": "bearer", "expires_in": 1800})
    async with CalClient(auth=oauth2.token(on_refresh=store)) as cal:
        await update(cal)

    assert stored == ["fake-refresh-1"]


@pytest.mark.parametrize(("seconds", "refreshes"), [(-5, 1), (50, 1), (90, 0)], ids=["ended", "about to end", "good"])
async def test_a_known_end_is_not_waited_for(tokens: TokenServer, seconds: int, refreshes: int) -> None:
    tokens.good = 1
    async with CalClient(auth=tokens.token(expires_at=in_seconds(seconds))) as cal:
        await asyncio.gather(update(cal), update(cal))

    used = f"update with fake-access-{1 + refreshes}"
    assert tokens.events == ["refresh with fake-refresh-1"] * refreshes + [used, used]


async def test_the_end_of_a_new_token_is_known(tokens: TokenServer) -> None:
    tokens.refreshes.mock(side_effect=[tokens.pair(2, lives=3600), tokens.pair(3, lives=3600)])
    async with CalClient(auth=tokens.token(expires_at=datetime.min.replace(tzinfo=UTC))) as cal:
        await update(cal)
        await update(cal)

    assert tokens.events == ["update with fake-access-2", "update with fake-access-2"]


async def test_clocks_that_differ_do_not_make_each_call_refresh(tokens: TokenServer) -> None:
    tokens.refreshes.mock(side_effect=[tokens.pair(2, lives=-7200)])
    async with CalClient(auth=tokens.token()) as cal:
        for _ in range(3):
            await update(cal)

    assert tokens.refreshes.call_count == 1


async def test_a_new_token_that_has_ended_as_well(tokens: TokenServer) -> None:
    tokens.updates.mock(side_effect=[httpx.Response(498), httpx.Response(498), AssertionError])

    async with CalClient(auth=tokens.token()) as cal:
        with pytest.raises(TokenExpiredError) as caught:
            await update(cal)

    assert caught.value.operation == "organizations.delegationCredentials.update"
    assert (tokens.updates.call_count, tokens.refreshes.call_count) == (2, 1)


@pytest.mark.parametrize("expires_at", [None, in_seconds(-60)])
async def test_without_a_refresh_token_498_is_an_error(managed: TokenServer, expires_at: datetime | None) -> None:
    async with CalClient(auth=AccessToken("fake-access-1", expires_at=expires_at)) as cal:
        with pytest.raises(TokenExpiredError, match="ACCESS_TOKEN_IS_EXPIRED"):
            await update(cal)

    assert managed.events == ["update with fake-access-1"]


@pytest.mark.parametrize(
    "fault",
    [
        pytest.param({"return_value": httpx.Response(429, headers={"Retry-After": "1"})}, id="429"),
        pytest.param({"return_value": httpx.Response(503, json={"statusCode": 503})}, id="503 of the server"),
        pytest.param({"side_effect": httpx.ConnectError}, id="no connection"),
    ],
)
async def test_a_refresh_that_was_not_made_is_sent_again(tokens: TokenServer, fault: dict[str, Any]) -> None:
    tokens.refreshes.mock(side_effect=[*fault.values(), tokens.pair(2)])

    async with CalClient(auth=tokens.token()) as cal:
        await update(cal)

    assert tokens.refreshes.call_count == 2


async def test_a_client_of_httpx_sends_the_token_and_does_not_refresh(managed: TokenServer) -> None:
    async with httpx.AsyncClient(auth=managed.token()) as client:
        answer = await client.patch("https://api.cal.com/v2/organizations/42")

    assert answer.status_code == 498
    assert managed.events == ["update with fake-access-1"]


@pytest.mark.parametrize("kind", KINDS)
async def test_an_older_server_wraps_every_answer(server: respx.MockRouter, saved: dict[str, Any], kind: Kind) -> None:
    tokens = TokenServer(server, kind, saved)
    body = tokens.pair(2).json()
    tokens.refreshes.respond(200, json={"status": "success", "data": body.get("data", body)})

    async with CalClient(auth=tokens.token()) as cal:
        await update(cal)

    assert tokens.events[-1] == "update with fake-access-2"


async def test_a_refresh_is_logged(tokens: TokenServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)

    async with CalClient(auth=tokens.token()) as cal:
        await update(cal)

    records = [record for record in caplog.records if record.name == "calcom_client"]
    assert [record.levelname for record in records] == ["INFO"]
    assert records[0].getMessage() == f"the access token was refreshed ({OPERATIONS[tokens.kind]})"
    assert PATHS[tokens.kind] in caplog.text  # of httpx
    assert "fake-" not in caplog.text
