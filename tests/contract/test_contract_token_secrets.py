"""No token, old or new, and no secret of a client is shown, whatever a refresh leads to.

The server of these tests is the worst one: it repeats everything that it was sent.
"""

import logging
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from calcom_client import AccessToken, CalClient, CalError, OAuth2App, OAuthClient, Tokens
from tests.token_server import OPERATIONS, error
from tests.unit.planted import PLANTED, check, check_error

Handler = Callable[[httpx.Request], httpx.Response]


def secret_token(client: OAuthClient | OAuth2App, **options: Any) -> AccessToken:
    return AccessToken(f"{PLANTED}-access-1", refresh_token=f"{PLANTED}-refresh-1", client=client, **options)


def worst_server(refresh: Handler, update: Handler = lambda _: httpx.Response(498)) -> httpx.MockTransport:
    """respx makes a circle of a failure and its cause, which nobody can look through."""
    return httpx.MockTransport(lambda request: (refresh if request.method == "POST" else update)(request))


def echo(status: int, shape: str | None = None) -> Handler:
    """Repeats all that was sent."""

    def answer(request: httpx.Request) -> httpx.Response:
        text = f"{request.content.decode()} {dict(request.headers)}"
        if shape is None:
            return httpx.Response(status, text=text)
        if shape == "OAuth2":
            return httpx.Response(status, json={"error": text, "error_description": text})
        return error(status, text, text)

    return answer


async def failure(cal: CalClient) -> Any:
    """What an update raises."""
    with pytest.raises(CalError) as caught:
        await cal.organizations.delegation_credentials.update(42, "870ae969", enabled=True)
    return caught.value


def lost(_: httpx.Request) -> httpx.Response:
    raise httpx.ReadTimeout("gone")


@pytest.mark.parametrize("client", [OAuthClient("c-1", f"{PLANTED}-secret"), OAuth2App("c-1", f"{PLANTED}-secret")])
@pytest.mark.parametrize(
    "answer",
    [echo(400, "framework"), echo(401, "OAuth2"), echo(429, "framework"), echo(500), echo(502), echo(200), lost],
    ids=["400", "401", "429", "500", "502", "no JSON", "lost"],
)
async def test_a_refresh_that_fails_shows_no_secret(
    caplog: pytest.LogCaptureFixture, client: OAuthClient | OAuth2App, answer: Handler
) -> None:
    caplog.set_level(logging.DEBUG)
    token = secret_token(client)
    async with CalClient(auth=token, transport=worst_server(answer)) as cal:
        raised = await failure(cal)

    check_error(raised)
    assert raised.operation in OPERATIONS.values()
    check(caplog.text, repr(token), token, repr(client), repr(cal))


async def test_a_pair_that_is_not_stored_is_not_shown(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    pair = {"accessToken": f"{PLANTED}-access-2", "refreshToken": f"{PLANTED}-refresh-2"}
    given: list[Tokens] = []

    async def store(pair: Tokens) -> None:
        given.append(pair)
        raise OSError("the disk is full")

    token = secret_token(OAuthClient("c-1", f"{PLANTED}-secret"), on_refresh=store)
    transport = worst_server(lambda _: httpx.Response(200, json={"status": "success", "data": pair}))
    async with CalClient(auth=token, transport=transport) as cal:
        raised = await failure(cal)

    check_error(raised)
    assert raised.tokens.access_token == pair["accessToken"]
    check(caplog.text, repr(given[0]), given)


async def test_tokens_old_and_new_stay_out_of_later_errors() -> None:
    used: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        used.append(request.headers["authorization"].rpartition("-")[2])
        if used[-1] == "1":
            return httpx.Response(498)
        repeated = " ".join(f"{PLANTED}-{kind}-{number}" for kind in ("access", "refresh") for number in (1, 2))
        return error(400, "BadRequestException", f"{repeated} {PLANTED}-secret")

    pair = {"access_token": f"{PLANTED}-access-2", "refresh_token": f"{PLANTED}-refresh-2", "expires_in": 1800}
    transport = worst_server(lambda _: httpx.Response(200, json=pair), answer)
    async with CalClient(auth=secret_token(OAuth2App("c-1", f"{PLANTED}-secret")), transport=transport) as cal:
        raised = await failure(cal)

    check_error(raised)
    assert "*** *** *** *** ***" in str(raised)
    assert used == ["1", "2"]
