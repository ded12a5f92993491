"""Whose credentials a command calls with: --profile, the environment, CAL_PROFILE, the one in use: the first wins."""

import pytest
import respx

from calcom_client.cli.connection import base_url_of
from tests.cli.accounts.conftest import ANN, BOB, CLIENT_ID, CLIENT_SECRET, TOKEN, Calctl

CREDENTIAL = ("organizations", "delegation-credentials", "update", "42", "870ae969-9a03-46f2-8172-e929f7a868c4")
SAVED = {
    "id": "870ae969-9a03-46f2-8172-e929f7a868c4",
    "enabled": True,
    "domain": "acme.example",
    "organizationId": 42,
    "workspacePlatform": {"name": "Google", "slug": "google"},
    "createdAt": "2026-11-22T22:30:20.377Z",
    "updatedAt": "2026-11-22T22:30:20.377Z",
}


@pytest.fixture(autouse=True)
def three_profiles(calctl: Calctl) -> None:
    """``default`` is in use."""
    calctl("login", "--no-check", stdin=ANN)
    calctl("login", "--no-check", "--profile", "work", stdin=BOB)
    calctl("login", "--no-check", "--profile", "own", "--base-url", "https://cal.acme.example", stdin=TOKEN)


def sent(server: respx.MockRouter) -> tuple[str, str]:
    """The server and the bearer of the only request."""
    [call] = server.calls
    return call.request.url.host, call.request.headers["authorization"].removeprefix("Bearer ")


@pytest.mark.parametrize(
    ("words", "variables", "host", "secret"),
    [
        ((), {}, "api.cal.com", ANN),
        ((), {"CAL_PROFILE": "work"}, "api.cal.com", BOB),
        ((), {"CAL_PROFILE": ""}, "api.cal.com", ANN),
        ((), {"CAL_PROFILE": "work", "CAL_API_KEY": "cal_fake-env"}, "api.cal.com", "cal_fake-env"),
        ((), {"CAL_PROFILE": "work", "CAL_ACCESS_TOKEN": "fake-env"}, "api.cal.com", "fake-env"),
        ((), {"CAL_API_KEY": "cal_fake-env", "CAL_BASE_URL": "https://other.example"}, "other.example", "cal_fake-env"),
        (("--base-url", "https://other.example"), {"CAL_API_KEY": "cal_fake-env"}, "other.example", "cal_fake-env"),
        (("--profile", "work"), {"CAL_PROFILE": "own", "CAL_API_KEY": "cal_fake-env"}, "api.cal.com", BOB),
        (("--profile", "own"), {"CAL_BASE_URL": "https://other.example"}, "cal.acme.example", TOKEN),
        (("--profile", "own", "--base-url", "https://cal.acme.example/"), {}, "cal.acme.example", TOKEN),
    ],
)
def test_order(
    *,
    calctl: Calctl,
    server: respx.MockRouter,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    variables: dict[str, str],
    host: str,
    secret: str,
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    calctl("whoami", *words)

    assert sent(server) == (host, secret)


def test_all_commands_call_with_it(calctl: Calctl, server: respx.MockRouter, monkeypatch: pytest.MonkeyPatch) -> None:
    server.patch().respond(200, json={"status": "success", "data": SAVED})
    monkeypatch.setenv("CAL_PROFILE", "own")

    done = calctl(*CREDENTIAL)

    assert done.code == 0
    assert sent(server) == ("cal.acme.example", TOKEN)


@pytest.mark.parametrize(
    ("words", "variables", "sentence"),
    [
        (("--profile", "nobody"), {}, "--profile: no profile is called 'nobody'; there are: default, work, own"),
        ((), {"CAL_PROFILE": "nobody"}, "CAL_PROFILE: no profile is called 'nobody'"),
        (("--base-url", "https://evil.example"), {}, "--base-url: profile 'default' is for https://api.cal.com"),
        (("--profile", "own", "--base-url", "https://evil.example"), {}, "its secret is sent nowhere else"),
        ((), {"CAL_BASE_URL": "http://127.0.0.1:8080"}, "CAL_BASE_URL: profile 'default' is for https://api.cal.com"),
        ((), {"CAL_API_KEY": "cal_fake", "CAL_ACCESS_TOKEN": "fake"}, "CAL_API_KEY and CAL_ACCESS_TOKEN are set"),
        ((), {"CAL_OAUTH_CLIENT_SECRET": "fake"}, "CAL_OAUTH_CLIENT_ID is not set"),
    ],
)
def test_refusals(
    *,
    calctl: Calctl,
    server: respx.MockRouter,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    variables: dict[str, str],
    sentence: str,
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    done = calctl("whoami", *words)

    assert (done.code, done.out, server.calls.call_count) == (2, "", 0)
    assert sentence in done.err


def test_an_oauth_client(calctl: Calctl, server: respx.MockRouter) -> None:
    calctl("login", "--no-check", "--profile", "platform", "--oauth-client", CLIENT_ID, stdin=CLIENT_SECRET)

    calctl("whoami", "--profile", "platform")

    headers = server.calls.last.request.headers
    assert (headers["x-cal-client-id"], headers["x-cal-secret-key"]) == (CLIENT_ID, CLIENT_SECRET)
    assert "authorization" not in headers


def test_nobody_is_logged_in(calctl: Calctl) -> None:
    calctl("logout", "--all")

    done = calctl("whoami")

    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("calctl: no credentials: run calctl login, or set CAL_API_KEY")


def test_no_profile_is_in_use(calctl: Calctl) -> None:
    calctl("logout")

    done = calctl("whoami")

    assert done.code == 2
    assert "no credentials: no profile is in use" in done.err
    assert "calctl profiles use: work, own" in done.err


@pytest.mark.parametrize(
    ("base_url", "profile", "variables", "server_chosen"),
    [
        (None, None, {}, "https://api.cal.com"),
        (None, "own", {}, "https://cal.acme.example"),
        (None, None, {"CAL_PROFILE": "own"}, "https://cal.acme.example"),
        (None, None, {"CAL_API_KEY": "cal_fake", "CAL_BASE_URL": "https://other.example"}, "https://other.example"),
        ("https://other.example", None, {"CAL_API_KEY": "cal_fake"}, "https://other.example"),
    ],
)
def test_the_server_of_a_request_that_is_only_shown(
    *,
    monkeypatch: pytest.MonkeyPatch,
    base_url: str | None,
    profile: str | None,
    variables: dict[str, str],
    server_chosen: str,
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    assert base_url_of(base_url, allow_insecure=False, profile=profile) == server_chosen


def test_a_request_can_be_shown_without_any_credentials(calctl: Calctl, monkeypatch: pytest.MonkeyPatch) -> None:
    calctl("logout", "--all")

    assert base_url_of(None, allow_insecure=False) == "https://api.cal.com"
    monkeypatch.setenv("CAL_BASE_URL", "https://other.example")
    assert base_url_of(None, allow_insecure=False) == "https://other.example"
