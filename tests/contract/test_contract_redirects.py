"""Operations whose success is a redirect: the browser's way back from a provider."""

import logging

import httpx
import pytest
import respx

from calcom_api import OPERATIONS
from calcom_client import (
    ApiKey,
    BadRequestError,
    CalClient,
    ConnectionFailedError,
    OutcomeUnknownError,
    UnexpectedResponseError,
)

CALLBACK = "/v2/organizations/42/teams/7/conferencing/zoom/oauth/callback"
# With what a URL has to encode.
STATE = '{"accessToken":"canary 5f1d/+"}'
DONE = "https://app.acme.com/connected"


def redirect(url: str = DONE) -> httpx.Response:
    return httpx.Response(301, headers={"Location": url}, text=f"Moved Permanently. Redirecting to {url}")


async def test_the_url_that_it_leads_to_is_given_and_not_followed(server: respx.MockRouter, cal: CalClient) -> None:
    route = server.get(path=CALLBACK).mock(return_value=redirect())

    url = await cal.organizations.teams.conferencing.oauth.callback(42, 7, "zoom", state=STATE, code="4f1b2c")

    assert url == DONE
    assert dict(route.calls.last.request.url.params) == {"state": STATE, "code": "4f1b2c"}
    assert route.call_count == 1


async def test_the_whole_answer_tells_its_status(server: respx.MockRouter, cal: CalClient) -> None:
    server.get(path=CALLBACK).mock(return_value=redirect())
    callback = OPERATIONS["organizations.teams.conferencing.oauth.callback"]

    response = await cal.send(callback.request(42, 7, "zoom", state=STATE))

    assert (response.status_code, response.data) == (301, DONE)


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(200, json={"status": "success"}),
        httpx.Response(301),
        httpx.Response(302, headers={"Location": "/login"}),
        httpx.Response(304),
    ],
    ids=["success", "redirect to nowhere", "redirect to a login", "not modified"],
)
async def test_any_other_success_is_none(server: respx.MockRouter, cal: CalClient, answer: httpx.Response) -> None:
    server.get(path=CALLBACK).mock(return_value=answer)

    with pytest.raises(UnexpectedResponseError):
        await cal.organizations.teams.conferencing.oauth.callback(42, 7, "zoom", state=STATE)


async def test_a_transport_of_one_s_own_gets_the_whole_url() -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return redirect()

    async with CalClient(auth=ApiKey("cal_test_fake"), transport=httpx.MockTransport(answer)) as cal:
        await cal.organizations.teams.stripe.save(42, 7, state="S", code="c")

    assert asked == ["https://api.cal.com/v2/organizations/42/teams/7/stripe/save?state=S&code=c"]


async def test_a_redirect_elsewhere_is_no_success(server: respx.MockRouter, cal: CalClient) -> None:
    server.get(path="/v2/organizations/42/teams").mock(return_value=redirect())

    with pytest.raises(UnexpectedResponseError, match="is base_url right"):
        await cal.organizations.teams.list(42)


async def test_it_is_never_sent_again(server: respx.MockRouter, cal: CalClient) -> None:
    route = server.get(path=CALLBACK).mock(side_effect=httpx.ReadError("gone"))

    with pytest.raises(OutcomeUnknownError):
        await cal.organizations.teams.conferencing.oauth.callback(42, 7, "zoom", state=STATE)

    assert route.call_count == 1


async def test_its_state_is_a_secret(
    server: respx.MockRouter, cal: CalClient, caplog: pytest.LogCaptureFixture
) -> None:
    callback = OPERATIONS["organizations.teams.conferencing.oauth.callback"]
    request = callback.request(42, 7, "zoom", state=STATE)

    def refuse(sent: httpx.Request) -> httpx.Response:
        # The server tells the path with its query.
        reason = {"code": "BadRequestException", "message": f"no {STATE}", "details": {"errors": []}}
        path = sent.url.raw_path.decode()
        return httpx.Response(400, json={"status": "error", "timestamp": "", "path": path, "error": reason})

    server.get(path=CALLBACK).mock(side_effect=refuse)
    with caplog.at_level(logging.DEBUG), pytest.raises(BadRequestError) as refused:
        await cal.send(request)
    server.get(path=CALLBACK).mock(side_effect=httpx.ConnectError("no way"))
    with caplog.at_level(logging.DEBUG), pytest.raises(ConnectionFailedError) as failed:
        await cal.send(request)

    cause = failed.value.__cause__
    assert isinstance(cause, httpx.ConnectError)
    shown = [repr(request), caplog.text, *(f"{error} {error!r}" for error in (refused.value, failed.value, cause))]
    shown += [str(refused.value.path), str(refused.value.details), f"{cause.request.url} {cause.request!r}"]
    assert [text for text in shown if "canary" in text] == []
