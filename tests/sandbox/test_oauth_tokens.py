"""Tokens in the sandbox: how long they live, how they rotate, what they may do."""

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from calcom_client import AccessToken, CalClient, OAuth2App
from calcom_client.sandbox import Sandbox, Settings
from calcom_client.sandbox.clock import Clock
from calcom_client.sandbox.state.platform import OAuth2Application
from tests.sandbox.platform_clients import bearer, platform
from tests.sandbox.stage import OpenSandbox, client_of

CALLBACK = "https://app.acme.example/callback"


async def test_tokens_live_an_hour_and_a_year(cal: httpx.AsyncClient, clock: Clock) -> None:
    clock.set(datetime(2027, 3, 1, 9, 30, 40, tzinfo=UTC))
    made = await platform(cal)

    new = await made.user()

    assert new["accessTokenExpiresAt"] == datetime(2027, 3, 1, 10, 30, tzinfo=UTC).timestamp() * 1000
    assert new["refreshTokenExpiresAt"] == datetime(2028, 2, 29, tzinfo=UTC).timestamp() * 1000
    clock.set(datetime(2027, 3, 1, 10, 29, 59, tzinfo=UTC))
    assert (await made.call_with(new["accessToken"])).status_code == 200
    clock.advance(timedelta(seconds=1))
    ended = await made.call_with(new["accessToken"])
    assert (ended.status_code, ended.json()["error"]["message"]) == (498, "ACCESS_TOKEN_IS_EXPIRED")


async def test_refresh_spends_the_refresh_token_only(cal: httpx.AsyncClient) -> None:
    made = await platform(cal)
    new = await made.user()

    rotated = (await made.refresh(new["refreshToken"])).json()["data"]
    again = await made.refresh(new["refreshToken"])

    assert (again.status_code, again.json()["error"]["message"]) == (400, "Invalid refresh token")
    assert rotated["accessToken"] != new["accessToken"]
    for pair in (new, rotated):
        assert (await made.call_with(pair["accessToken"])).status_code == 200
    assert (await made.refresh(rotated["refreshToken"])).status_code == 200


async def test_refresh_tokens_end_and_belong_to_one_client(cal: httpx.AsyncClient, clock: Clock) -> None:
    made, other = await platform(cal), await platform(cal)
    new = await made.user()

    assert (await other.refresh(new["refreshToken"])).status_code == 400
    clock.advance(timedelta(days=366))
    assert (await made.refresh(new["refreshToken"])).status_code == 400


async def test_refresh_needs_the_client_itself(cal: httpx.AsyncClient) -> None:
    made = await platform(cal)
    new = await made.user()

    answer = await cal.post(f"/v2/oauth/{made.id}/refresh", json={"refreshToken": new["refreshToken"]})

    assert answer.status_code == 400
    assert (await made.refresh(new["refreshToken"])).status_code == 200


async def test_force_refresh_ends_all_tokens_of_the_user(cal: httpx.AsyncClient) -> None:
    made = await platform(cal)
    new, other = await made.user(), await made.user("ben@acme.example")

    forced = (await made.ask("POST", f"/users/{new['user']['id']}/force-refresh")).json()["data"]

    assert (await made.call_with(new["accessToken"])).status_code == 401
    assert (await made.refresh(new["refreshToken"])).status_code == 400
    assert (await made.call_with(forced["accessToken"])).status_code == 200
    assert (await made.call_with(other["accessToken"])).status_code == 200


async def test_tokens_end_with_their_client(cal: httpx.AsyncClient) -> None:
    made = await platform(cal)
    new = await made.user()

    await made.ask("DELETE")

    assert (await made.call_with(new["accessToken"])).status_code == 401


@pytest.mark.parametrize(
    ("registered", "origin", "status"),
    [
        ("https://app.acme.example", "https://app.acme.example", 200),
        ("https://app.acme.example/callback", "https://app.acme.example", 401),
        ("https://*.acme.example", "https://app.acme.example", 200),
        ("https://*.acme.example", "https://acme.example.evil.example", 401),
    ],
)
async def test_browsers_use_tokens_from_known_origins(
    cal: httpx.AsyncClient, registered: str, origin: str, status: int
) -> None:
    made = await platform(cal, redirectUris=[registered])
    new = await made.user()

    assert (await made.call_with(new["accessToken"], Origin=origin)).status_code == status


async def test_tokens_may_do_what_their_client_may(cal: httpx.AsyncClient) -> None:
    made = await platform(cal, permissions=["SCHEDULE_READ"])
    token = bearer((await made.user())["accessToken"])
    itself = {"Authorization": "", "x-cal-client-id": made.id, "x-cal-secret-key": made.secret}
    version = {"cal-api-version": "2024-06-11"}

    for credentials in (token, itself):
        read = await cal.get("/v2/schedules", headers={**credentials, **version})
        write = await cal.post("/v2/schedules", headers={**credentials, **version})
        assert read.status_code == 200
        assert write.status_code == 403
        assert write.json()["error"]["message"] == (
            f"PermissionsGuard - oAuth client with id={made.id} does not have the required permissions=SCHEDULE_WRITE. "
            "Go to platform dashboard settings and add the required permissions to the oAuth client."
        )


@pytest.mark.parametrize(
    ("path", "version", "status"),
    [
        ("/v2/bookings", "2024-08-13", 403),
        ("/v2/event-types/1", "2024-06-14", 403),
        ("/v2/schedules", "2024-06-11", 401),
        ("/v2/me", "", 401),
    ],
)
async def test_where_nobody_is_told_of_permissions_first(
    cal: httpx.AsyncClient, path: str, version: str, status: int
) -> None:
    answer = await cal.get(path, headers={"Authorization": "", "cal-api-version": version})

    assert answer.status_code == status


async def code_of(cal: httpx.AsyncClient, url: str, **more: str) -> dict[str, list[str]]:
    """What the browser brings back."""
    page = httpx.URL(url)
    answer = await cal.get(page.path, params={**dict(page.params), **more}, headers={"Authorization": ""})
    assert answer.status_code == 302, answer.text
    assert answer.headers["location"].startswith(CALLBACK)
    return parse_qs(urlsplit(answer.headers["location"]).query)


def grant(app: OAuth2App, **fields: object) -> dict[str, object]:
    return {"grant_type": "authorization_code", "client_id": app.client_id, "redirect_uri": CALLBACK, **fields}


async def test_code_is_exchanged_once_in_time(open_sandbox: OpenSandbox, clock: Clock) -> None:
    cal = open_sandbox(oauth_clients=("app:fake-secret",))
    app = OAuth2App("app", "fake-secret")
    asked = app.authorization(redirect_uri=CALLBACK, scopes=["BOOKING_READ"], app_url="http://sandbox")

    async def exchange(code: str, **fields: object) -> httpx.Response:
        body = grant(app, client_secret="fake-secret", code=code, **fields)
        return await cal.post("/v2/auth/oauth2/token", json=body, headers={"Authorization": ""})

    (code,) = (await code_of(cal, asked.url))["code"]
    elsewhere = await exchange(code, redirect_uri="https://evil.example")
    done = await exchange(code)
    again = await exchange(code)
    (late,) = (await code_of(cal, asked.url))["code"]
    clock.advance(timedelta(minutes=10))

    assert (done.status_code, done.json()["expires_in"], done.json()["scope"]) == (200, 1800, "BOOKING_READ")
    for answer in (elsewhere, again, await exchange(late)):
        assert answer.status_code == 400
        assert answer.json() == {"error": "invalid_grant", "error_description": "code_invalid_or_expired"}


async def test_tokens_can_be_asked_for_with_a_form(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox(oauth_clients=("app:fake-secret",))
    app = OAuth2App("app", "fake-secret")
    asked = app.authorization(redirect_uri=CALLBACK, scopes=[], app_url="http://sandbox")
    (code,) = (await code_of(cal, asked.url))["code"]

    form = grant(app, client_secret="fake-secret", code=code)
    answer = await cal.post("/v2/auth/oauth2/token", data=form, headers={"Authorization": ""})

    assert answer.status_code == 200


@pytest.mark.parametrize(
    ("body", "status", "error"),
    [
        ({}, 400, "invalid_request"),
        ({"grant_type": "password"}, 400, "invalid_request"),
        ({"grant_type": {}}, 400, "invalid_request"),
        ({"grant_type": "refresh_token", "client_id": "app"}, 400, "invalid_request"),
        ({"grant_type": "refresh_token", "client_id": "no", "refresh_token": "x"}, 401, "invalid_client"),
        ({"grant_type": "refresh_token", "client_id": "app", "refresh_token": "x"}, 401, "invalid_client"),
        (
            {"grant_type": "refresh_token", "client_id": "app", "refresh_token": "x", "client_secret": "fake-secret"},
            400,
            "invalid_grant",
        ),
    ],
)
async def test_failures_have_the_form_of_oauth2(
    open_sandbox: OpenSandbox, body: dict[str, object], status: int, error: str
) -> None:
    cal = open_sandbox(oauth_clients=("app:fake-secret",))

    answer = await cal.post("/v2/auth/oauth2/token", json=body, headers={"Authorization": ""})

    assert (answer.status_code, answer.json()["error"]) == (status, error)


async def test_consent_can_be_refused(open_sandbox: OpenSandbox) -> None:
    cal = open_sandbox(oauth_clients=("app:fake-secret",))
    app = OAuth2App("app", "fake-secret")
    asked = app.authorization(redirect_uri=CALLBACK, scopes=[], app_url="http://sandbox")

    brought = await code_of(cal, asked.url, sandbox_answer="deny")

    assert brought == {"error": ["access_denied"], "state": [asked.state]}


@pytest.mark.parametrize(
    "wrong", [{"client_id": "no"}, {"redirect_uri": "https://evil.example"}, {"sandbox_user": "nobody"}]
)
async def test_browser_does_not_come_back_from_a_mistaken_question(clock: Clock, wrong: dict[str, str]) -> None:
    with_registered = Sandbox(Settings(clock=clock))
    with_registered.state.put(OAuth2Application(id="app", name="App", redirect_uris=[CALLBACK]))
    transport = httpx.ASGITransport(app=with_registered.app)
    params = {"client_id": "app", "redirect_uri": CALLBACK, "response_type": "code", "code_challenge": "x", **wrong}
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as cal:
        answer = await cal.get("/auth/oauth2/authorize", params=params)
    with_registered.close()

    assert answer.status_code == 400
    assert "location" not in answer.headers


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"scope": "BOOKING_WRITE"}, "invalid_scope"),
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"code_challenge": ""}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
    ],
)
async def test_application_is_told_of_its_mistakes(clock: Clock, changed: dict[str, str], error: str) -> None:
    sandbox = Sandbox(Settings(clock=clock))
    sandbox.state.put(OAuth2Application(id="app", name="App", redirect_uris=[CALLBACK], scopes=["BOOKING_READ"]))
    app = OAuth2App("app")
    asked = app.authorization(redirect_uri=CALLBACK, scopes=["BOOKING_READ"], app_url="http://sandbox")
    async with client_of(sandbox, {}) as cal:
        brought = await code_of(cal, asked.url, **changed)
    sandbox.close()

    assert brought["error"] == [error]


async def test_public_application_proves_itself_with_its_verifier(clock: Clock) -> None:
    sandbox = Sandbox(Settings(clock=clock))
    sandbox.state.put(OAuth2Application(id="app", name="App", redirect_uris=[CALLBACK]))
    app = OAuth2App("app")
    transport = httpx.ASGITransport(app=sandbox.app)
    asked = app.authorization(redirect_uri=CALLBACK, scopes=["PROFILE_READ"], app_url="http://sandbox")
    async with httpx.AsyncClient(transport=transport, base_url="http://sandbox") as cal:
        brought = await code_of(cal, asked.url)
        stolen = await cal.post(
            "/v2/auth/oauth2/token", json=grant(app, code=brought["code"][0], code_verifier="guessed" * 10)
        )
        described = await cal.get("/v2/auth/oauth2/clients/app", headers=bearer("cal_sandbox"))
        tokens = await app.exchange(
            asked, f"{CALLBACK}?code={brought['code'][0]}&state={brought['state'][0]}", transport=transport
        )
        refreshed = await cal.post(
            "/v2/auth/oauth2/token",
            json={"grant_type": "refresh_token", "client_id": "app", "refresh_token": tokens.refresh_token},
        )
        spent = await cal.post(
            "/v2/auth/oauth2/token",
            json={"grant_type": "refresh_token", "client_id": "app", "refresh_token": tokens.refresh_token},
        )
    async with CalClient(auth=AccessToken(tokens.access_token), transport=transport) as client:
        mine = await client.verified_resources.emails.list()
    sandbox.close()

    assert (stolen.status_code, stolen.json()["error"]) == (400, "invalid_grant")
    assert described.json()["data"]["client_type"] == "PUBLIC"
    assert (refreshed.status_code, spent.status_code) == (200, 400)
    assert refreshed.json()["scope"] == "PROFILE_READ"
    assert mine == []
