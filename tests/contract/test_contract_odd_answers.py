"""Answers that the API never gives: of proxies, of other servers, of broken ones."""

import gzip
from typing import Any

import httpx
import pytest
import respx

from calcom_client import (
    ApiStatusError,
    BadRequestError,
    CalClient,
    CalError,
    NotFoundError,
    OutcomeUnknownError,
    PermissionDeniedError,
    RateLimitedError,
    ServerError,
    UnexpectedResponseError,
)
from tests.answers import refusal

PAGE = "<html><title>Sorry</title></html>"


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (405, ApiStatusError),
        (413, ApiStatusError),
        (429, RateLimitedError),
        (500, ServerError),
        (525, ServerError),
        (526, ServerError),
        (530, ServerError),
    ],
)
async def test_a_page_in_place_of_an_error(
    server: respx.MockRouter, cal: CalClient, status: int, kind: type[ApiStatusError]
) -> None:
    error = await refusal(server, cal, status, html=PAGE)

    assert type(error) is kind
    assert error.status_code == status
    assert (error.code, error.details, error.path, error.request_id) == (None, None, None, None)
    assert "33 bytes of text/html content, probably of a proxy" in error.message
    assert PAGE not in str(error)
    assert error.response.text == PAGE


@pytest.mark.parametrize(("status", "kind"), [(400, BadRequestError), (404, NotFoundError), (500, ServerError)])
async def test_an_error_without_a_body(
    server: respx.MockRouter, cal: CalClient, status: int, kind: type[ApiStatusError]
) -> None:
    error = await refusal(server, cal, status)

    assert type(error) is kind
    assert error.message == f"{httpx.codes.get_reason_phrase(status)}, with an empty body"


async def test_an_error_with_broken_json(server: respx.MockRouter, cal: CalClient) -> None:
    error = await refusal(server, cal, 500, content=b'{"statusCode": 500, "mess', content_type="application/json")

    assert type(error) is ServerError
    assert error.message.startswith("Internal Server Error, with 25 bytes of application/json content")


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ({"html": PAGE}, "the body is not JSON but 33 bytes of text/html content"),
        ({"content": b"OK"}, "the body is not JSON but 2 bytes of unnamed content"),
        ({"content": b"\xff\xfe\xfa"}, "the body is not JSON but 3 bytes of unnamed content"),
        ({"content": b'{"status": "succ', "content_type": "application/json"}, "16 bytes of application/json content"),
        ({}, "the body is empty"),
    ],
    ids=["a page", "text", "no text", "half an answer", "nothing"],
)
async def test_a_success_that_is_no_json(
    server: respx.MockRouter, cal: CalClient, answer: dict[str, Any], reason: str
) -> None:
    error = await refusal(server, cal, 200, **answer)

    assert type(error) is UnexpectedResponseError
    assert str(error).startswith("PATCH /v2/organizations/42/delegation-credentials/870ae969 was answered 200, but")
    assert reason in str(error)
    assert "most likely taken effect" in str(error)
    assert error.__cause__ is None
    assert error.__context__ is None


async def test_a_read_with_such_an_answer_changed_nothing(
    server: respx.MockRouter, cal: CalClient, read_request: Any
) -> None:
    server.get().respond(200, html=PAGE)

    with pytest.raises(UnexpectedResponseError) as caught:
        await cal.send(read_request)

    assert "taken effect" not in str(caught.value)


async def test_an_empty_204(server: respx.MockRouter, cal: CalClient) -> None:
    error = await refusal(server, cal, 204)

    assert type(error) is UnexpectedResponseError
    assert error.status_code == 204


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
async def test_redirects_are_not_followed(server: respx.MockRouter, cal: CalClient, status: int) -> None:
    elsewhere = server.route(host="elsewhere.example").respond(200)

    error = await refusal(server, cal, status, headers={"Location": "https://elsewhere.example/v2"})

    assert type(error) is UnexpectedResponseError
    assert error.status_code == status
    assert "is base_url right?" in str(error)
    assert not elsewhere.called


async def test_another_answer_that_is_no_result(server: respx.MockRouter, cal: CalClient) -> None:
    error = await refusal(server, cal, 304)

    assert type(error) is UnexpectedResponseError
    assert "304, which is no result" in str(error)


@pytest.mark.parametrize("status", [502, 503, 504, 520, 521, 522, 523, 524])
@pytest.mark.parametrize("answer", [{"html": PAGE}, {}], ids=["a page", "nothing"])
async def test_a_proxy_that_gave_up_leaves_the_outcome_open(
    server: respx.MockRouter, cal: CalClient, status: int, answer: dict[str, Any]
) -> None:
    error = await refusal(server, cal, status, headers={"X-Request-Id": "352bfca8"}, **answer)

    assert type(error) is OutcomeUnknownError
    assert error.status_code == status
    assert error.response is not None
    assert error.response.status_code == status
    assert error.request_id == "352bfca8"
    assert error.operation == "organizations.delegationCredentials.update"
    assert "may have taken effect" in str(error)


async def test_compressed_answers(server: respx.MockRouter, cal: CalClient, saved: dict[str, Any]) -> None:
    body = httpx.Response(200, json={"status": "success", "data": saved}).content
    server.patch().respond(200, content=gzip.compress(body), headers={"Content-Encoding": "gzip"})

    credential = await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert credential.to_dict() == saved


async def test_an_answer_that_cannot_be_decompressed(server: respx.MockRouter, cal: CalClient) -> None:
    broken = httpx.Response(200, stream=httpx.ByteStream(b"no gzip"), headers={"Content-Encoding": "gzip"})
    server.patch().mock(return_value=broken)

    with pytest.raises(CalError):
        await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert server.calls.call_count == 1
