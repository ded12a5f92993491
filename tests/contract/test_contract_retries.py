"""Which failures are sent again: reads nearly always, changes only where they cannot have taken effect."""

import gzip
import json
from typing import Any

import httpx
import pytest
import respx
import stamina

from calcom_api.models import GoogleServiceAccountKey
from calcom_client import (
    CalClient,
    CalError,
    ConnectionFailedError,
    OutcomeUnknownError,
    RateLimitedError,
    RequestTimeoutError,
    ServerError,
    TransportError,
)

OWN_503 = {"statusCode": 503, "message": "Service Unavailable"}
GZIPPED_503 = gzip.compress(json.dumps(OWN_503).encode())

# Answer, and its class where no further attempt is left.
REFUSED: list[Any] = [
    pytest.param({"status_code": 429}, RateLimitedError, id="429"),
    pytest.param({"status_code": 503, "json": OWN_503}, ServerError, id="503 of the server"),
    pytest.param(
        {"status_code": 503, "content": GZIPPED_503, "headers": {"Content-Encoding": "gzip"}},
        ServerError,
        id="503 of the server, compressed",
    ),
    pytest.param({"status_code": 503, "headers": {"Retry-After": "1"}}, ServerError, id="503 with Retry-After"),
    pytest.param({"status_code": 525, "html": "TLS"}, ServerError, id="525"),
    pytest.param({"status_code": 526, "html": "TLS"}, ServerError, id="526"),
]
PROXY_GAVE_UP = [502, 503, 504, 520, 521, 522, 523, 524]
FINAL = [400, 401, 403, 404, 409, 413, 422, 498, 500, 501, 505, 530]
NOT_SENT: list[Any] = [
    pytest.param(httpx.ConnectError, ConnectionFailedError, id="ConnectError"),
    pytest.param(httpx.ProxyError, ConnectionFailedError, id="ProxyError"),
    pytest.param(httpx.ConnectTimeout, RequestTimeoutError, id="ConnectTimeout"),
    pytest.param(httpx.PoolTimeout, RequestTimeoutError, id="PoolTimeout"),
]
LOST: list[Any] = [
    pytest.param(httpx.ReadTimeout, RequestTimeoutError, id="ReadTimeout"),
    pytest.param(httpx.WriteTimeout, RequestTimeoutError, id="WriteTimeout"),
    pytest.param(httpx.ReadError, ConnectionFailedError, id="ReadError"),
    pytest.param(httpx.WriteError, ConnectionFailedError, id="WriteError"),
    pytest.param(httpx.CloseError, ConnectionFailedError, id="CloseError"),
    pytest.param(httpx.RemoteProtocolError, ConnectionFailedError, id="RemoteProtocolError"),
]


@pytest.fixture(params=["create", "update"])
def change(
    request: pytest.FixtureRequest, server: respx.MockRouter, cal: CalClient, google_key: GoogleServiceAccountKey
) -> Any:
    """A call that changes something, and the route that answers it."""
    credentials = cal.organizations.delegation_credentials
    if request.param == "update":
        return lambda: credentials.update(42, "870ae969", enabled=True), server.patch()
    arguments: dict[str, Any] = {"workspace_platform_slug": "google", "domain": "acme.com"}
    return lambda: credentials.create(42, service_account_key=google_key, **arguments), server.post()


@pytest.mark.parametrize(("answer", "_kind"), REFUSED)
async def test_a_change_that_was_refused_is_sent_again(
    change: Any, saved: dict[str, Any], answer: dict[str, Any], _kind: type[CalError]
) -> None:
    call, route = change
    success = httpx.Response(200, json={"status": "success", "data": saved})
    route.mock(side_effect=[httpx.Response(**answer), success])

    credential = await call()

    assert credential.id == saved["id"]
    assert route.call_count == 2


@pytest.mark.parametrize(("answer", "kind"), REFUSED)
async def test_a_change_that_is_refused_every_time(change: Any, answer: dict[str, Any], kind: type[CalError]) -> None:
    call, route = change
    route.mock(side_effect=lambda _: httpx.Response(**answer))

    with pytest.raises(kind) as caught:
        await call()

    assert type(caught.value) is kind
    assert route.call_count == 3


@pytest.mark.parametrize("status", PROXY_GAVE_UP)
async def test_a_change_behind_a_proxy_that_gave_up_is_sent_once(change: Any, status: int) -> None:
    call, route = change
    route.respond(status, html="<html>Bad gateway</html>")

    with pytest.raises(OutcomeUnknownError) as caught:
        await call()

    assert caught.value.status_code == status
    assert route.call_count == 1


@pytest.mark.parametrize("status", [502, 504])
async def test_json_of_a_proxy_does_not_make_it_the_server(change: Any, status: int) -> None:
    call, route = change
    route.respond(status, json={"error": "bad gateway"}, headers={"Retry-After": "1"})

    with pytest.raises(OutcomeUnknownError):
        await call()

    assert route.call_count == 1


@pytest.mark.parametrize("status", FINAL)
async def test_a_final_answer_is_taken_as_it_is(change: Any, status: int) -> None:
    call, route = change
    route.respond(status, json={"statusCode": status, "message": "no"}, headers={"Retry-After": "1"})

    with pytest.raises(CalError, match=r"^no "):
        await call()

    assert route.call_count == 1


@pytest.mark.parametrize(("fault", "kind"), NOT_SENT)
async def test_a_change_that_was_never_sent_is_sent_again(
    change: Any, saved: dict[str, Any], fault: type[httpx.TransportError], kind: type[CalError]
) -> None:
    call, route = change
    success = httpx.Response(200, json={"status": "success", "data": saved})
    route.mock(side_effect=[fault, fault, success])

    assert (await call()).id == saved["id"]
    assert route.call_count == 3

    route.mock(side_effect=fault("no way"))
    with pytest.raises(kind, match=f"{fault.__name__}: no way") as caught:
        await call()

    assert isinstance(caught.value, TransportError)
    assert caught.value.request_id is None
    assert route.call_count == 6


@pytest.mark.parametrize(("fault", "_kind"), LOST)
async def test_a_change_whose_answer_was_lost_is_sent_once(
    change: Any, fault: type[httpx.TransportError], _kind: type[CalError]
) -> None:
    call, route = change
    route.mock(side_effect=fault("gone"))

    with pytest.raises(OutcomeUnknownError, match="was sent, but no answer came") as caught:
        await call()

    assert route.call_count == 1
    assert (caught.value.status_code, caught.value.response, caught.value.request_id) == (None, None, None)
    assert isinstance(caught.value.__cause__, fault)


async def test_a_lost_create_tells_how_to_go_on(
    server: respx.MockRouter, cal: CalClient, google_key: GoogleServiceAccountKey
) -> None:
    server.post().mock(side_effect=httpx.ReadTimeout("gone"))

    with pytest.raises(OutcomeUnknownError, match="Send it again and read a 400 as: the first one arrived"):
        await cal.organizations.delegation_credentials.create(
            42, workspace_platform_slug="google", domain="acme.com", service_account_key=google_key
        )


async def test_a_change_that_is_lost_after_a_refusal_is_not_sent_a_third_time(change: Any) -> None:
    call, route = change
    route.mock(side_effect=[httpx.ConnectError, httpx.ReadTimeout, AssertionError])

    with pytest.raises(OutcomeUnknownError):
        await call()

    assert route.call_count == 2


@pytest.mark.parametrize("status", [429, *PROXY_GAVE_UP, 525, 526])
async def test_a_read_is_sent_again_after_each_of_these(
    server: respx.MockRouter, cal: CalClient, read_request: Any, status: int
) -> None:
    route = server.get("/v2/me", host="api.cal.com")
    route.mock(side_effect=[httpx.Response(status, html="no"), httpx.Response(200, json={"data": "me"})])

    response = await cal.send(read_request)

    assert response.data == "me"
    assert route.call_count == 2


@pytest.mark.parametrize(("fault", "kind"), [*NOT_SENT, *LOST])
async def test_a_read_is_sent_again_after_each_fault(
    server: respx.MockRouter,
    cal: CalClient,
    read_request: Any,
    fault: type[httpx.TransportError],
    kind: type[TransportError],
) -> None:
    route = server.get("/v2/me")
    route.mock(side_effect=[fault, httpx.Response(200, json={"data": "me"})])
    assert (await cal.send(read_request)).data == "me"

    route.mock(side_effect=fault)
    with pytest.raises(kind) as caught:
        await cal.send(read_request)

    assert type(caught.value) is kind
    assert route.call_count == 2 + 3


@pytest.mark.parametrize("status", FINAL)
async def test_a_read_with_a_final_answer_is_sent_once(
    server: respx.MockRouter, cal: CalClient, read_request: Any, status: int
) -> None:
    route = server.get("/v2/me").respond(status)

    with pytest.raises(CalError):
        await cal.send(read_request)

    assert route.call_count == 1


@pytest.mark.parametrize("attempts", [1, 2, 5])
async def test_max_attempts_counts_the_first_one(
    server: respx.MockRouter, cal: CalClient, read_request: Any, attempts: int
) -> None:
    route = server.get("/v2/me").mock(side_effect=httpx.ConnectError)

    with pytest.raises(ConnectionFailedError):
        await cal.with_options(max_attempts=attempts).send(read_request)

    assert route.call_count == attempts


async def test_stamina_can_be_switched_off(server: respx.MockRouter, cal: CalClient, read_request: Any) -> None:
    route = server.get("/v2/me").mock(side_effect=httpx.ConnectError)
    stamina.set_active(False)
    try:
        with pytest.raises(ConnectionFailedError):
            await cal.send(read_request)
    finally:
        stamina.set_active(True)

    assert route.call_count == 1
