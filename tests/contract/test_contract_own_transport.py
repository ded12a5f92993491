"""A transport or an ``httpx.AsyncClient`` that the user brings along."""

import gzip
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from calcom_client import ApiKey, BadRequestError, CalClient, NotFoundError, RateLimitedError


class Recorder(httpx.AsyncBaseTransport):
    """Answers every request with a saved credential, in pieces that can be read once, as a network's can."""

    def __init__(self, saved: dict[str, Any], *statuses: int, compressed: bool = False) -> None:
        self.content = httpx.Response(200, json={"status": "success", "data": saved}).content
        self.statuses = list(statuses)
        self.compressed = compressed
        self.requests: list[httpx.Request] = []
        self.closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        headers = {"Set-Cookie": "session=somebody", "Retry-After": "0"}
        if self.compressed:
            headers["Content-Encoding"] = "gzip"
        return httpx.Response(self.statuses.pop(0) if self.statuses else 200, headers=headers, content=self.pieces())

    async def pieces(self) -> AsyncIterator[bytes]:
        content = gzip.compress(self.content) if self.compressed else self.content
        yield content[:10]
        yield content[10:]

    async def aclose(self) -> None:
        self.closed = True


@pytest.fixture
def recorder(saved: dict[str, Any]) -> Recorder:
    return Recorder(saved)


async def test_a_transport_is_sent_through_and_closed(recorder: Recorder, saved: dict[str, Any]) -> None:
    async with CalClient(auth=ApiKey("cal_test_fake"), transport=recorder) as cal:
        credential = await cal.organizations.delegation_credentials.update(42, "870ae969")
        assert not recorder.closed

    assert credential.to_dict() == saved
    assert recorder.requests[0].headers["authorization"] == "Bearer cal_test_fake"
    assert recorder.closed


async def test_every_attempt_goes_through_the_transport(saved: dict[str, Any]) -> None:
    recorder = Recorder(saved, 429, 503)

    async with CalClient(auth=ApiKey("cal_test_fake"), transport=recorder) as cal:
        await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert len(recorder.requests) == 3


async def test_a_client_is_sent_through_and_stays_open(recorder: Recorder, saved: dict[str, Any]) -> None:
    async with httpx.AsyncClient(transport=recorder) as http_client:
        async with CalClient(auth=ApiKey("cal_test_fake"), http_client=http_client) as cal:
            credential = await cal.organizations.delegation_credentials.update(42, "870ae969")

        assert not http_client.is_closed
        assert not recorder.closed

    assert credential.to_dict() == saved


async def test_hooks_of_the_client_see_every_attempt(saved: dict[str, Any]) -> None:
    seen: list[str] = []

    async def on_request(request: httpx.Request) -> None:
        seen.append(request.method)

    async def on_response(response: httpx.Response) -> None:
        seen.append(str(response.status_code))

    recorder = Recorder(saved, 429)
    hooks: dict[str, list[Any]] = {"request": [on_request], "response": [on_response]}
    async with (
        httpx.AsyncClient(transport=recorder, event_hooks=hooks) as http_client,
        CalClient(auth=ApiKey("cal_test_fake"), http_client=http_client) as cal,
    ):
        await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert seen == ["PATCH", "429", "PATCH", "200"]


@pytest.mark.parametrize("compressed", [False, True], ids=["plain", "compressed"])
async def test_a_hook_may_read_the_answer(saved: dict[str, Any], *, compressed: bool) -> None:
    recorder = Recorder(saved, compressed=compressed)
    bodies: list[bytes] = []

    async def read(response: httpx.Response) -> None:
        bodies.append(await response.aread())

    async with (
        httpx.AsyncClient(transport=recorder, event_hooks={"response": [read]}) as http_client,
        CalClient(auth=ApiKey("cal_test_fake"), http_client=http_client) as cal,
    ):
        credential = await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert credential.to_dict() == saved
    assert bodies == [recorder.content]


async def test_who_the_client_is_stays_out(recorder: Recorder) -> None:
    own: dict[str, Any] = {
        "auth": ("somebody", "else"),
        "cookies": {"session": "somebody"},
        "headers": {"Authorization": "Bearer other", "x-cal-secret-key": "other", "cal-api-version": "2024-08-13"},
        "params": {"apiKey": "other"},
        "base_url": "https://elsewhere.example",
    }
    async with (
        httpx.AsyncClient(transport=recorder, **own) as http_client,
        CalClient(auth=ApiKey("cal_test_fake"), http_client=http_client) as cal,
    ):
        await cal.organizations.delegation_credentials.update(42, "870ae969")
        await cal.organizations.delegation_credentials.update(42, "870ae969")

    for request in recorder.requests:
        assert request.url == "https://api.cal.com/v2/organizations/42/delegation-credentials/870ae969"
        assert request.headers.get_list("authorization") == ["Bearer cal_test_fake"]
        assert request.headers.get_list("cal-api-version") == ["2024-04-15"]
        assert "x-cal-secret-key" not in request.headers
        assert "cookie" not in request.headers


async def test_the_client_does_not_follow_redirects(saved: dict[str, Any]) -> None:
    recorder = Recorder(saved, 307)

    async with (
        httpx.AsyncClient(transport=recorder, follow_redirects=True) as http_client,
        CalClient(auth=ApiKey("cal_test_fake"), http_client=http_client) as cal,
    ):
        with pytest.raises(Exception, match="307"):
            await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert len(recorder.requests) == 1


async def test_errors_through_a_client(saved: dict[str, Any]) -> None:
    recorder = Recorder(saved, 400, 429)

    async with (
        httpx.AsyncClient(transport=recorder) as http_client,
        CalClient(auth=ApiKey("cal_test_fake"), http_client=http_client, max_attempts=1) as cal,
    ):
        with pytest.raises(BadRequestError):
            await cal.organizations.delegation_credentials.update(42, "870ae969")
        with pytest.raises(RateLimitedError):
            await cal.organizations.delegation_credentials.update(42, "870ae969")


async def test_not_both(recorder: Recorder) -> None:
    async with httpx.AsyncClient(transport=recorder) as http_client:
        with pytest.raises(ValueError, match="transport, http_client: give one of them, not both"):
            CalClient(auth=ApiKey("cal_test_fake"), transport=recorder, http_client=http_client)


async def test_a_hook_may_raise_for_an_error_status() -> None:
    async def refuse(response: httpx.Response) -> None:
        response.raise_for_status()

    async def read_and_refuse(response: httpx.Response) -> None:
        await response.aread()
        response.raise_for_status()

    async def pieces() -> AsyncIterator[bytes]:
        yield b'{"status": "error", "error": {"code": "NotFoundException", "message": "there is none"}}'

    for hook, message in ((refuse, "Not Found, with an empty body"), (read_and_refuse, "there is none")):
        transport = httpx.MockTransport(lambda _request: httpx.Response(404, content=pieces()))
        async with (
            httpx.AsyncClient(transport=transport, event_hooks={"response": [hook]}) as own,
            CalClient(auth=ApiKey("cal_own"), http_client=own) as cal,
        ):
            with pytest.raises(NotFoundError) as caught:
                await cal.organizations.delegation_credentials.update(42, "unknown", enabled=False)
            assert caught.value.message == message
