"""What the logger ``calcom_client`` tells, and what it never does."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest
import respx
import stamina

import calcom_api
from calcom_client import ApiKey, CalClient, CalError, RateLimitedError
from tests.unit.planted import PLANTED, check, check_error

Told = Callable[..., list[str]]


@pytest.fixture
def told(caplog: pytest.LogCaptureFixture) -> Told:
    """The messages of a level, or of all."""
    caplog.set_level(logging.DEBUG, logger="calcom_client")

    def messages(level: int | None = None) -> list[str]:
        ours = [record for record in caplog.records if record.name == "calcom_client"]
        return [record.getMessage() for record in ours if level in (None, record.levelno)]

    return messages


def limits(remaining: int, reset: int) -> dict[str, str]:
    told = {"Limit": "120", "Remaining": str(remaining), "Reset": str(reset)}
    return {f"X-RateLimit-{name}-Default": value for name, value in told.items()}


async def test_an_answer_is_told_with_its_request_id(
    server: respx.MockRouter, cal: CalClient, saved: dict[str, Any], told: Told
) -> None:
    server.patch().respond(200, json={"status": "success", "data": saved}, headers={"X-Request-Id": "352bfca8"})

    await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert told() == ["PATCH /v2/organizations/42/delegation-credentials/870ae969: 200, request id 352bfca8"]
    assert told(logging.DEBUG) == told()


async def test_an_attempt_that_failed_is_told_with_the_reason_the_wait_and_the_number_of_the_next(
    server: respx.MockRouter, cal: CalClient, read_request: calcom_api.Request[Any], told: Told
) -> None:
    server.get("/v2/me").mock(
        side_effect=[
            httpx.ReadTimeout("silence"),
            httpx.Response(503, json={"statusCode": 503}, headers={"Retry-After": "7"}),
            httpx.Response(200, json={"data": "me"}),
        ]
    )

    await cal.send(read_request)

    first, second = told(logging.INFO)
    assert first == "GET /v2/me: ReadTimeout; attempt 2 of 3 follows in at most 1.0 s"
    assert second.removesuffix("7 s").removesuffix("8 s") == "GET /v2/me: HTTP 503; attempt 3 of 3 follows in "


async def test_no_attempt_is_told_that_does_not_follow(server: respx.MockRouter, cal: CalClient, told: Told) -> None:
    server.patch().mock(side_effect=httpx.ReadTimeout("silence"))

    with pytest.raises(CalError):
        await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert told(logging.INFO) == []


@pytest.mark.looptime
@pytest.mark.usefixtures("fast_clock", "waits")
async def test_a_wait_for_the_rate_limit_is_told_once_for_all_who_wait(
    server: respx.MockRouter, cal: CalClient, read_request: calcom_api.Request[Any], told: Told
) -> None:
    server.get("/v2/me").respond(200, json={"data": "me"}, headers=limits(remaining=0, reset=30))
    await cal.send(read_request)
    server.get("/v2/me").respond(200, json={"data": "me"}, headers=limits(remaining=119, reset=60))

    await asyncio.gather(*(cal.send(read_request) for _ in range(3)))

    assert told(logging.INFO) == ["me.get waits for the rate limit, about 30 s; requests waiting: 1"]
    assert told(logging.DEBUG).count("me.get waits for the rate limit, about 30 s") == 3


@pytest.mark.looptime
@pytest.mark.usefixtures("fast_clock", "waits")
async def test_who_does_not_want_to_wait_is_told_so_by_the_exception_alone(
    server: respx.MockRouter, cal: CalClient, read_request: calcom_api.Request[Any], told: Told
) -> None:
    server.get("/v2/me").respond(200, json={"data": "me"}, headers=limits(remaining=0, reset=30))
    await cal.send(read_request)

    with pytest.raises(RateLimitedError):
        await cal.with_options(max_wait=1).send(read_request)

    assert told(logging.INFO) == []


async def test_hooks_of_stamina_are_told_of_each_retry(
    server: respx.MockRouter, cal: CalClient, read_request: calcom_api.Request[Any]
) -> None:
    server.get("/v2/me").mock(side_effect=[httpx.ConnectError("refused"), httpx.Response(200, json={"data": "me"})])
    retries: list[tuple[int, str]] = []

    def count(details: stamina.instrumentation.RetryDetails) -> None:
        retries.append((details.retry_num, type(details.caused_by).__name__))

    before = stamina.instrumentation.get_on_retry_hooks()
    stamina.instrumentation.set_on_retry_hooks([count])
    try:
        await cal.send(read_request)
    finally:
        stamina.instrumentation.set_on_retry_hooks(before)

    assert retries == [(1, "ConnectError")]


@pytest.fixture(params=[b"%b\r\n\r\n", b"HTTP/1.1 200 OK\r\n%b\r\n\r\n"], ids=["no HTTP", "no header"])
async def echo_url(request: pytest.FixtureRequest) -> AsyncIterator[str]:
    """A server that repeats what was sent where its answer breaks HTTP."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        writer.write(request.param % head.replace(b"\r\n", b" "))
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as listener:
        yield f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}"


async def test_nothing_is_told_of_what_a_broken_answer_repeats(
    echo_url: str, read_request: calcom_api.Request[Any], told: Told, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="stamina")

    async with CalClient(auth=ApiKey(f"cal_live_{PLANTED}"), base_url=echo_url) as cal:
        with pytest.raises(CalError, match="RemoteProtocolError: illegal") as caught:
            await cal.send(read_request)

    check_error(caught.value)
    assert len(told(logging.INFO)) == 2
    for record in caplog.records:
        if record.name in ("calcom_client", "stamina"):
            check(record.getMessage(), repr(record.args), vars(record))
