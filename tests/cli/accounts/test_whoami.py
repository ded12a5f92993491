"""``calctl whoami``: the account, who the server takes it for, and what is left of the rate limit."""

import json
import re

import httpx
import keyring
import pytest
import respx

from tests.cli.accounts.conftest import ANN, BOB, CLIENT_ID, CLIENT_SECRET, NARROW, Calctl, no_keyring, refusal

pytestmark = pytest.mark.usefixtures("server")


def rows(table: str) -> dict[str, str]:
    return dict(re.split(r" {2,}", line.strip(), maxsplit=1) for line in table.splitlines())


def test_a_user_of_an_organization(calctl: Calctl) -> None:
    calctl("login", stdin=ANN)

    done = calctl("whoami")

    assert (done.code, done.err) == (0, "")
    assert rows(done.out) == {
        "account": "profile default",
        "server": "https://api.cal.com",
        "credential": "API key cal_live_…-ann",
        "kept in": "the keyring (Fake Keyring)",
        "user": "ann@acme.example, number 101",
        "organization": "42",
        "rate limit": "119 of 120 requests left for 60 s",
    }


def test_the_same_for_programs(calctl: Calctl) -> None:
    calctl("login", "--profile", "work", stdin=BOB)

    assert json.loads(calctl("whoami", "--json").out) == {
        "profile": "work",
        "from": "profile work",
        "secretKeptIn": "keyring",
        "server": "https://api.cal.com",
        "credential": "API key",
        "clientId": None,
        "secret": "cal_live_…-bob",
        "user": {
            "id": 102,
            "email": "bob@acme.example",
            "username": "bob",
            "name": None,
            "timeZone": "Europe/Oslo",
            "organizationId": None,
        },
        "actsAs": None,
        "rateLimits": {"default": {"limit": 120, "remaining": 119, "reset": 60}},
    }


def test_an_oauth_client_is_no_user(calctl: Calctl) -> None:
    calctl("login", "--oauth-client", CLIENT_ID, stdin=CLIENT_SECRET)

    table = rows(calctl("whoami").out)
    document = json.loads(calctl("whoami", "--json").out)

    assert table["client id"] == f"{CLIENT_ID}, which is no user"
    assert table["acts as"] == "owner@acme.example, number 100"
    assert (document["user"], document["actsAs"]["email"]) == (None, "owner@acme.example")


def test_a_credential_that_may_not_read_profiles(calctl: Calctl) -> None:
    calctl("login", stdin=NARROW)

    done = calctl("whoami")

    assert done.code == 0
    assert "PROFILE_READ" in rows(done.out)["user"]
    assert rows(done.out)["rate limit"] == "119 of 120 requests left for 60 s"


def test_credentials_of_the_environment(calctl: Calctl, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CAL_API_KEY", ANN)

    table = rows(calctl("whoami").out)

    assert (table["account"], table["kept in"]) == ("environment (CAL_API_KEY)", "the environment")


def test_a_secret_in_a_file(calctl: Calctl) -> None:
    keyring.set_keyring(no_keyring())
    calctl("login", stdin=ANN)

    assert json.loads(calctl("whoami", "--json").out)["secretKeptIn"] == "file"


@pytest.mark.parametrize("secret", ["cal_short", ANN, "cal_fake-of-another-prefix", "fake-token-that-is-long-enough"])
def test_a_secret_is_shown_with_four_characters_at_most(calctl: Calctl, server: respx.MockRouter, secret: str) -> None:
    server["me"].mock(return_value=refusal(403, "ForbiddenException", "no"))
    calctl("login", stdin=secret)

    shown = json.loads(calctl("whoami", "--json").out)["secret"]

    assert re.fullmatch(r"(cal_|cal_live_)?….{0,4}", shown)
    assert "…" in shown
    assert not shown.endswith(secret[-5:])


@pytest.mark.parametrize(
    ("answer", "code", "sentence"),
    [
        (refusal(401, "UnauthorizedException", "Invalid API Key"), 3, "Invalid API Key"),
        (refusal(498, "TokenExpiredException", "ACCESS_TOKEN_IS_EXPIRED"), 3, "498"),
    ],
)
def test_failures(calctl: Calctl, server: respx.MockRouter, answer: httpx.Response, code: int, sentence: str) -> None:
    calctl("login", stdin=ANN)
    server["me"].mock(return_value=answer)

    done = calctl("whoami")

    assert (done.code, done.out) == (code, "")
    assert sentence in done.err
    assert "of-ann" not in done.err


@pytest.mark.parametrize(("status", "code"), [(401, "UnauthorizedException"), (498, "TokenExpiredException")])
def test_credentials_that_are_no_longer_good(calctl: Calctl, server: respx.MockRouter, status: int, code: str) -> None:
    calctl("login", "--profile", "work", stdin=ANN)
    server["me"].mock(return_value=refusal(status, code, "No longer good."))

    done = calctl("whoami")

    assert done.code == 3
    assert done.err.splitlines()[-1].endswith("Log in again: calctl login --profile work")
