"""Tokens as values: what is asked for, what an answer says, and which arguments cannot be right."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from calcom_api import DecodeError
from calcom_client import AccessToken, CalClient, OAuth2App, OAuthClient, Tokens
from calcom_client._advice import advice_after_loss, advice_after_refusal, is_refusal
from calcom_client._tokens import (
    managed_user_refresh,
    oauth2_refresh,
    read_managed_user,
    read_oauth2,
)

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
PLATFORM = OAuthClient("client-1", "fake-secret")


async def save(_: Tokens) -> None:
    """Store nothing."""


def test_a_refresh_of_a_managed_user() -> None:
    request = managed_user_refresh("client/1", "fake-secret", "fake-refresh", NOW)

    assert (request.operation, request.method, request.path) == (
        "oauth.refresh",
        "POST",
        "/v2/oauth/client%2F1/refresh",
    )
    assert request.headers == {"x-cal-secret-key": "fake-secret"}
    assert request.json == {"refreshToken": "fake-refresh"}
    assert not request.repeatable


@pytest.mark.parametrize("secret", ["fake-secret", None])
def test_a_refresh_of_an_oauth2_application(secret: str | None) -> None:
    request = oauth2_refresh("app-1", secret, "fake-refresh", NOW)

    assert (request.operation, request.method, request.path) == ("auth.oauth2.token", "POST", "/v2/auth/oauth2/token")
    assert request.headers == {}
    body = {"client_id": "app-1", "grant_type": "refresh_token", "refresh_token": "fake-refresh"}
    assert request.json == (body if secret is None else {**body, "client_secret": secret})
    assert not request.repeatable


def test_the_answer_for_a_managed_user_as_recorded() -> None:
    data = {"accessToken": "fake-a", "refreshToken": "fake-r"}
    data |= {"accessTokenExpiresAt": 1795393740000, "refreshTokenExpiresAt": 1826841600000}  # type: ignore[dict-item]

    assert read_managed_user({"status": "success", "data": data}, "fake-old") == Tokens(
        access_token="fake-a",
        refresh_token="fake-r",
        expires_at=datetime(2026, 11, 23, 0, 29, tzinfo=UTC),
        refresh_expires_at=datetime(2027, 11, 22, tzinfo=UTC),
    )


@pytest.mark.parametrize("answered", [{"refresh_token": "fake-r"}, {"refresh_token": None}, {}])
def test_the_answer_for_an_oauth2_application(answered: dict[str, Any]) -> None:
    body = {"access_token": "fake-a", "token_type": "bearer", "expires_in": 1800, **answered}

    assert read_oauth2(body, "fake-old", NOW) == Tokens(
        access_token="fake-a",
        refresh_token=answered.get("refresh_token") or "fake-old",
        expires_at=NOW + timedelta(minutes=30),
        refresh_expires_at=None,
    )


@pytest.mark.parametrize("moment", [None, "1795393740000", True, 1e300, float("nan"), float("inf"), 10**400, []])
def test_an_odd_moment_does_not_cost_the_pair(moment: Any) -> None:
    managed = {"accessToken": "a", "refreshToken": "r", "accessTokenExpiresAt": moment, "refreshTokenExpiresAt": moment}
    oauth2 = {"access_token": "a", "refresh_token": "r", "expires_in": moment}

    pair = Tokens(access_token="a", refresh_token="r")
    assert read_managed_user({"data": managed}, "old") == pair
    assert read_oauth2(oauth2, "old", NOW) == pair


@pytest.mark.parametrize("body", [None, [], "fake", {}, {"data": None}, {"data": {}}])
@pytest.mark.parametrize("token", [None, "", "fake token", "fake\n", 1])
def test_answers_without_a_token(body: Any, token: Any) -> None:
    with pytest.raises(DecodeError) as caught:
        read_managed_user(body, "old")
    assert "fake" not in str(caught.value)
    for fields in ({"accessToken": token}, {"accessToken": "a", "refreshToken": token or ""}):
        with pytest.raises(DecodeError) as caught:
            read_managed_user({"data": fields}, "old")
        assert "fake" not in str(caught.value)
    with pytest.raises(DecodeError):
        read_oauth2({"access_token": token}, "old", NOW)


def test_what_is_a_refusal() -> None:
    assert [status for status in (200, 302, 400, 401, 403, 404, 408, 429, 498, 500, 502) if is_refusal(status)] == [
        400,
        401,
        403,
        404,
        498,
    ]


def test_advice_is_for_refreshes_alone() -> None:
    assert advice_after_loss("me.get") is None
    assert advice_after_refusal("me.get", 400) is None
    assert advice_after_refusal("oauth.refresh", 429) is None
    assert "force-refresh" in (advice_after_refusal("oauth.refresh", 400) or "")
    assert "log in" in (advice_after_refusal("auth.oauth2.token", 400) or "")


def test_tokens_are_not_shown() -> None:
    pair = Tokens(access_token="fake-a", refresh_token="fake-r", expires_at=NOW)

    assert repr(pair) == f"Tokens(access_token='***', refresh_token='***', expires_at={NOW!r}, refresh_expires_at=None)"
    assert "fake" not in f"{pair} {[pair]}"
    assert repr(OAuth2App("app-1", "fake")) == "OAuth2App(client_id='app-1', client_secret='***')"
    assert repr(OAuth2App("app-1")) == "OAuth2App(client_id='app-1', client_secret=None)"
    token = AccessToken("fake", refresh_token="fake", client=OAuth2App("app-1", "fake"), on_refresh=save)
    assert repr(token) == "AccessToken('***')"


BAD_ARGUMENTS: list[Any] = [
    ({"refresh_token": "fake"}, "client is missing; refresh_token needs it"),
    ({"client": PLATFORM}, "refresh_token is missing; client cannot refresh without it"),
    ({"on_refresh": save}, "refresh_token and client are missing; without them on_refresh is never called"),
    ({"refresh_token": "", "client": PLATFORM}, "refresh_token is empty"),
    ({"refresh_token": "fake\n", "client": PLATFORM}, "refresh_token holds a space, a line break"),
    ({"refresh_token": 1, "client": PLATFORM}, "refresh_token must be text, not int"),
    ({"refresh_token": "fake", "client": "client-1"}, "client must be OAuthClient"),
    ({"refresh_token": "fake", "client": AccessToken("fake")}, "client must be OAuthClient"),
    (
        {"refresh_token": "fake", "client": PLATFORM, "on_refresh": "fake"},
        "on_refresh must be an async function, not str",
    ),
    ({"expires_at": datetime(2026, 11, 23)}, "expires_at has no time zone; .* expires_at.replace"),  # noqa: DTZ001
    ({"expires_at": 1795393740000}, "expires_at must be a datetime, not int; .*milliseconds / 1000"),
]


@pytest.mark.parametrize(("options", "reason"), BAD_ARGUMENTS)
def test_what_an_access_token_cannot_be(options: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=f"^AccessToken: {reason}") as caught:
        AccessToken("fake-access", **options)

    assert "fake" not in str(caught.value)


@pytest.mark.parametrize("arguments", [("", "s"), ("app 1", "s"), (None, "s"), ("app-1", ""), ("app-1", "fake\n")])
def test_what_an_application_cannot_be(arguments: Any) -> None:
    with pytest.raises(ValueError, match=r"^OAuth2App: client_(id|secret) ") as caught:
        OAuth2App(*arguments)

    assert "fake" not in str(caught.value)


def test_an_application_does_not_call() -> None:
    with pytest.raises(ValueError, match=r"^auth: expected .* not OAuth2App"):
        CalClient(auth=OAuth2App("app-1"))  # type: ignore[arg-type]


def test_an_application_does_not_change() -> None:
    app = OAuth2App("app-1")
    with pytest.raises(AttributeError):
        app.client_id = "app-2"  # type: ignore[misc]
