"""A user's consent to an OAuth2 application: the question, what the browser brings back, and the first tokens."""

import base64
import hashlib
import json
import pickle
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest
import respx

from calcom_client import (
    AccessToken,
    AuthenticationError,
    Authorization,
    AuthorizationMismatchError,
    AuthorizationRefusedError,
    BadRequestError,
    CalClient,
    CalError,
    ConnectionFailedError,
    OAuth2App,
    OutcomeUnknownError,
    Tokens,
    UnexpectedResponseError,
)
from tests.token_server import TokenServer
from tests.unit.planted import PLANTED, check, check_error

CALLBACK = "https://app.acme.example/callback"
CONFIDENTIAL = OAuth2App("app-1", "fake-app-secret")
PUBLIC = OAuth2App("app-1")
APPS = pytest.mark.parametrize("app", [CONFIDENTIAL, PUBLIC], ids=["confidential", "public"])
PAIR = {"access_token": "fake-a", "token_type": "bearer", "refresh_token": "fake-r", "expires_in": 1800}


def ask(app: OAuth2App = CONFIDENTIAL, **options: Any) -> Authorization:
    return app.authorization(**{"redirect_uri": CALLBACK, "scopes": ["BOOKING_READ", "PROFILE_READ"], **options})


def query(url: str) -> dict[str, str]:
    return {name: value for name, (value,) in parse_qs(urlsplit(url).query, strict_parsing=True).items()}


def back(authorization: Authorization, **brought: str) -> str:
    """Where the browser comes to, with a code unless it brings something else."""
    return f"{CALLBACK}?{urlencode({'state': authorization.state, **(brought or {'code': 'fake-code'})})}"


@pytest.fixture
def endpoint(server: respx.MockRouter) -> respx.Route:
    return server.post("https://api.cal.com/v2/auth/oauth2/token").respond(json=PAIR)


def test_the_question_of_an_application_with_a_secret() -> None:
    authorization = ask(CONFIDENTIAL)

    assert authorization.url.startswith("https://app.cal.com/auth/oauth2/authorize?")
    assert query(authorization.url) == {
        "client_id": "app-1",
        "response_type": "code",
        "redirect_uri": CALLBACK,
        "scope": "BOOKING_READ,PROFILE_READ",
        "state": authorization.state,
    }
    assert authorization.code_verifier is None


@pytest.mark.parametrize(("app", "options"), [(PUBLIC, {}), (CONFIDENTIAL, {"pkce": True})])
def test_the_question_with_pkce(app: OAuth2App, options: Any) -> None:
    authorization = ask(app, **options)

    sent = query(authorization.url)
    verifier = authorization.code_verifier or ""
    assert 43 <= len(verifier) <= 128
    digest = hashlib.sha256(verifier.encode()).digest()
    assert sent["code_challenge"] == base64.urlsafe_b64encode(digest).decode().rstrip("=")
    assert sent["code_challenge_method"] == "S256"
    assert verifier not in authorization.url


def test_no_two_questions_are_alike() -> None:
    many = [ask(PUBLIC) for _ in range(20)]

    assert len({one.state for one in many} | {one.code_verifier for one in many}) == 40


def test_the_question_of_a_self_hosted_server_without_scopes() -> None:
    authorization = ask(app_url="https://cal.acme.example/web/", scopes=())

    assert authorization.url.startswith("https://cal.acme.example/web/auth/oauth2/authorize?client_id=app-1&")
    assert "scope" not in query(authorization.url)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"redirect_uri": "/callback"}, "redirect_uri: expected a whole URL"),
        ({"redirect_uri": "https://app.acme.example/#callback"}, "redirect_uri: expected a whole URL"),
        ({"redirect_uri": "https://app.acme.example/a b"}, "redirect_uri: expected a whole URL"),
        ({"redirect_uri": None}, "redirect_uri: expected a whole URL"),
        ({"scopes": "BOOKING_READ"}, "scopes: expected a list"),
        ({"scopes": ["BOOKING_READ PROFILE_READ"]}, "scopes: expected a list"),
        ({"scopes": ["BOOKING_READ,PROFILE_READ"]}, "scopes: expected a list"),
        ({"scopes": [""]}, "scopes: expected a list"),
        ({"scopes": None}, "scopes: expected a list"),
        ({"app_url": "app.cal.com"}, "app_url: expected where users log in"),
        ({"app_url": "https://app.cal.com/?a=b"}, "app_url: expected where users log in"),
        ({"app_url": "https://a:b@app.cal.com"}, "app_url: expected where users log in"),
        ({"app_url": "https://["}, "app_url: expected where users log in"),
        ({"app_url": None}, "app_url: expected where users log in"),
    ],
)
def test_a_question_that_cannot_be_asked(options: Any, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}"):
        ask(**options)


def test_an_application_without_a_secret_needs_pkce() -> None:
    with pytest.raises(ValueError, match=r"^pkce: an application without client_secret"):
        ask(PUBLIC, pkce=False)


@APPS
def test_it_can_be_kept_between_requests(app: OAuth2App) -> None:
    authorization = ask(app)

    assert Authorization.from_dict(json.loads(json.dumps(authorization.to_dict()))) == authorization
    assert pickle.loads(pickle.dumps(authorization)) == authorization  # noqa: S301 - our own


@pytest.mark.parametrize("stored", [None, {}, {"url": "u", "redirect_uri": "r", "state": ""}, [("state", "s")]])
def test_what_is_no_stored_authorization(stored: Any) -> None:
    with pytest.raises(ValueError, match=r"^Authorization: "):
        Authorization.from_dict(stored)


def test_its_repr_shows_no_secret() -> None:
    authorization = ask(PUBLIC)

    shown = f"{authorization} {[authorization]}"
    assert authorization.state not in shown
    assert str(authorization.code_verifier) not in shown
    assert "https://app.cal.com/auth/oauth2/authorize" in shown


async def test_the_first_tokens_of_an_application_with_a_secret(endpoint: respx.Route) -> None:
    authorization = ask(CONFIDENTIAL)

    tokens = await CONFIDENTIAL.exchange(authorization, back(authorization))

    assert (tokens.access_token, tokens.refresh_token) == ("fake-a", "fake-r")
    assert tokens.expires_at is not None
    assert abs(tokens.expires_at - datetime.now(UTC) - timedelta(seconds=1800)) < timedelta(minutes=1)
    request = endpoint.calls.last.request
    assert json.loads(request.content) == {
        "grant_type": "authorization_code",
        "client_id": "app-1",
        "client_secret": "fake-app-secret",
        "code": "fake-code",
        "redirect_uri": CALLBACK,
    }
    assert request.headers["content-type"] == "application/json"
    assert "authorization" not in request.headers


async def test_the_first_tokens_of_an_application_without_a_secret(endpoint: respx.Route) -> None:
    authorization = ask(PUBLIC)

    await PUBLIC.exchange(authorization, back(authorization))

    assert json.loads(endpoint.calls.last.request.content) == {
        "grant_type": "authorization_code",
        "client_id": "app-1",
        "code": "fake-code",
        "redirect_uri": CALLBACK,
        "code_verifier": authorization.code_verifier,
    }


async def test_a_secret_and_pkce_go_together_if_asked_for(endpoint: respx.Route) -> None:
    authorization = ask(CONFIDENTIAL, pkce=True)

    await CONFIDENTIAL.exchange(authorization, back(authorization))

    sent = json.loads(endpoint.calls.last.request.content)
    assert (sent["client_secret"], sent["code_verifier"]) == ("fake-app-secret", authorization.code_verifier)


async def test_the_options_of_a_client_hold(server: respx.MockRouter) -> None:
    endpoint = server.post("https://cal.acme.example/api/v2/auth/oauth2/token").respond(json=PAIR)
    authorization = ask()

    await CONFIDENTIAL.exchange(
        authorization, back(authorization), base_url="https://cal.acme.example/api", headers={"X-Team": "red"}
    )

    assert endpoint.calls.last.request.headers["x-team"] == "red"


async def test_the_tokens_keep_themselves_fresh(oauth2: TokenServer) -> None:
    app = OAuth2App("client-1", "fake-client-secret")
    authorization = ask(app)
    oauth2.refreshes.mock(side_effect=[oauth2.pair(1), oauth2.pair(2)])

    tokens = await app.exchange(authorization, back(authorization))
    token = AccessToken(
        tokens.access_token, refresh_token=tokens.refresh_token, client=app, expires_at=tokens.expires_at
    )
    async with CalClient(auth=token) as cal:
        await cal.organizations.delegation_credentials.update(42, "870ae969", enabled=True)

    first, refresh = (json.loads(call.request.content) for call in oauth2.refreshes.calls)
    assert (first["grant_type"], refresh["grant_type"]) == ("authorization_code", "refresh_token")
    assert refresh["refresh_token"] == "fake-refresh-1"  # noqa: S105 - a fake
    assert oauth2.events == ["update with fake-access-1", "update with fake-access-2"]


async def test_a_user_who_says_no(endpoint: respx.Route) -> None:
    authorization = ask()

    with pytest.raises(AuthorizationRefusedError, match=r"^The user did not allow it \(access_denied\)$") as caught:
        await CONFIDENTIAL.exchange(authorization, back(authorization, error="access_denied"))

    assert (caught.value.error, caught.value.description) == ("access_denied", None)
    assert not endpoint.called


async def test_cal_com_says_no(endpoint: respx.Route) -> None:
    authorization = ask()
    url = back(authorization, error="invalid_request", error_description="Unknown\nscope", code="fake-code")

    with pytest.raises(AuthorizationRefusedError) as caught:
        await CONFIDENTIAL.exchange(authorization, url)

    assert caught.value.error == "invalid_request"
    assert caught.value.description == "Unknown\N{REPLACEMENT CHARACTER}scope"
    assert str(caught.value) == f"Cal.com refused the authorization (invalid_request: {caught.value.description})"
    assert not endpoint.called


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        (f"{CALLBACK}?code=fake-code&state=fake-other", "has another state"),
        (f"{CALLBACK}?code=fake-code&state=%C3%A9", "has another state"),
        (f"{CALLBACK}?error=access_denied&state=fake-other", "has another state"),
        (f"{CALLBACK}?error=access_denied", "has no state"),
        (f"{CALLBACK}?code=fake-code&state=", "has no state"),
        (f"{CALLBACK}?code=fake-code&state=STATE&state=STATE", "has no state"),
        (f"{CALLBACK}?code=fake-code#state=STATE", "has no state"),
        (CALLBACK, "has no state"),
        ("", "has no state"),
        (f"{CALLBACK}?state=STATE", "has no code"),
        (f"{CALLBACK}?state=STATE&code=", "has no code"),
        (f"{CALLBACK}?state=STATE&code=a&code=b", "has no code"),
    ],
)
async def test_what_is_no_answer_to_the_question(endpoint: respx.Route, url: str, reason: str) -> None:
    authorization = ask()

    with pytest.raises(AuthorizationMismatchError, match=rf"^callback_url {reason}.*\. Start over: ") as caught:
        await CONFIDENTIAL.exchange(authorization, url.replace("STATE", authorization.state))

    assert authorization.state not in str(caught.value)
    assert "fake" not in str(caught.value)
    assert not endpoint.called


@pytest.mark.parametrize(
    ("app", "authorization", "url", "message"),
    [
        (CONFIDENTIAL, "text", "", "authorization: expected an Authorization, not str"),
        (CONFIDENTIAL, ask(), httpx.URL(CALLBACK), "callback_url: must be text, not URL"),
        (PUBLIC, ask(CONFIDENTIAL), "", "authorization: it has no code_verifier"),
    ],
)
async def test_arguments_that_cannot_be_right(app: OAuth2App, authorization: Any, url: Any, message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}"):
        await app.exchange(authorization, url)


@pytest.mark.parametrize(
    "lost", [httpx.ReadTimeout("gone"), httpx.Response(502, html="<p>Bad gateway</p>")], ids=["silence", "proxy"]
)
async def test_a_lost_answer_is_not_asked_for_again(endpoint: respx.Route, lost: Any) -> None:
    endpoint.mock(side_effect=[lost])
    authorization = ask()

    with pytest.raises(OutcomeUnknownError, match=r"code may be spent, .* Start over: let the user log in"):
        await CONFIDENTIAL.exchange(authorization, back(authorization))

    assert endpoint.call_count == 1


async def test_what_was_never_sent_is_sent_again(endpoint: respx.Route) -> None:
    endpoint.mock(side_effect=[httpx.ConnectError("refused"), httpx.Response(200, json=PAIR)])
    authorization = ask()

    assert (await CONFIDENTIAL.exchange(authorization, back(authorization))).access_token == "fake-a"  # noqa: S105


@pytest.mark.parametrize(("status", "kind"), [(400, BadRequestError), (401, AuthenticationError)])
async def test_a_code_that_does_not_work(endpoint: respx.Route, status: int, kind: type[CalError]) -> None:
    endpoint.respond(status, json={"error": "invalid_grant", "error_description": "code_invalid_or_expired"})
    authorization = ask()

    with pytest.raises(kind, match=r"code_invalid_or_expired.* A code works once.* Start over: let the user") as caught:
        await CONFIDENTIAL.exchange(authorization, back(authorization))

    assert ("Check client_id and client_secret" in str(caught.value)) is (status == 401)
    assert "refresh token" not in str(caught.value)


@pytest.mark.parametrize("missing", ["access_token", "refresh_token"])
async def test_an_answer_that_lacks_a_token(endpoint: respx.Route, missing: str) -> None:
    endpoint.respond(json={**PAIR, missing: None})
    authorization = ask()

    with pytest.raises(UnexpectedResponseError, match=missing):
        await CONFIDENTIAL.exchange(authorization, back(authorization))


def echo(request: httpx.Request) -> httpx.Response:
    text = request.content.decode()
    return httpx.Response(400, json={"error": text, "error_description": text})


def silence(_: httpx.Request) -> httpx.Response:
    raise httpx.ReadTimeout("gone")


def unreachable(_: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused")


@pytest.mark.parametrize("answer", [echo, silence, unreachable])
async def test_a_failure_shows_no_secret(answer: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    app = OAuth2App("app-1", f"{PLANTED}-secret")
    authorization = Authorization.from_dict(
        {**ask(app).to_dict(), "state": f"{PLANTED}-state", "code_verifier": f"{PLANTED}-verifier"}
    )

    with pytest.raises((BadRequestError, OutcomeUnknownError, ConnectionFailedError)) as caught:
        await app.exchange(
            authorization, back(authorization, code=f"{PLANTED}-code"), transport=httpx.MockTransport(answer)
        )

    check_error(caught.value)
    check(*caplog.records, *(record.getMessage() for record in caplog.records))


async def test_a_success_shows_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)
    pair = {**PAIR, "access_token": f"{PLANTED}-a", "refresh_token": f"{PLANTED}-r"}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=pair))
    authorization = ask()

    tokens: Tokens = await CONFIDENTIAL.exchange(authorization, back(authorization), transport=transport)

    check(tokens, *(record.getMessage() for record in caplog.records))
