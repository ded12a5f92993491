"""Every family of error answers, as the exception that the user catches."""

import copy
import pickle
from typing import Any

import pytest
import respx

from calcom_api.models import GoogleServiceAccountKey
from calcom_client import (
    ApiStatusError,
    AuthenticationError,
    BadRequestError,
    CalClient,
    ConflictError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitedError,
    ServerError,
    TokenExpiredError,
    UnprocessableEntityError,
)
from tests.answers import refusal

KEY = GoogleServiceAccountKey(private_key="fake", client_email="svc@project.example", client_id="1234567890")
PATH = "/v2/organizations/42/delegation-credentials/870ae969"


def envelope(code: str, message: str, **details: Any) -> dict[str, Any]:
    """An error as the server puts it."""
    error = {"code": code, "message": message, **details}
    return {"status": "error", "timestamp": "2026-11-22T22:30:20.377Z", "path": PATH, "error": error}


def framework(status: int, code: str, message: str) -> dict[str, Any]:
    return envelope(code, message, details={"message": message, "error": code, "statusCode": status})


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, "BadRequestException", BadRequestError),
        (401, "UnauthorizedException", AuthenticationError),
        (402, "HttpException", ApiStatusError),
        (403, "ForbiddenException", PermissionDeniedError),
        (404, "NotFoundException", NotFoundError),
        (409, "ConflictException", ConflictError),
        (413, "PayloadTooLargeException", ApiStatusError),
        (418, "ImATeapotException", ApiStatusError),
        (422, "UnprocessableEntityException", UnprocessableEntityError),
        (498, "TokenExpiredException", TokenExpiredError),
        (500, "InternalServerErrorException", ServerError),
        (501, "NotImplementedException", ServerError),
        (503, "ServiceUnavailableException", ServerError),
    ],
)
async def test_framework(
    server: respx.MockRouter, cal: CalClient, status: int, code: str, kind: type[ApiStatusError]
) -> None:
    body = framework(status, code, "the reason")

    error = await refusal(server, cal, status, json=body, headers={"X-Request-Id": "352bfca8"})

    assert type(error) is kind
    assert error.operation == "organizations.delegationCredentials.update"
    assert error.status_code == status
    assert error.code == code
    assert error.message == "the reason"
    assert error.details == {"message": "the reason", "error": code, "statusCode": status}
    assert error.path == PATH
    assert error.request_id == "352bfca8"
    assert error.response.json() == body
    assert str(error).startswith(f"the reason (PATCH {PATH}, {status} {code}, request id 352bfca8)")


@pytest.mark.parametrize("status", [400, 404, 409, 500])
async def test_remote_procedure(server: respx.MockRouter, cal: CalClient, status: int) -> None:
    error = await refusal(server, cal, status, json=envelope("TRPCError", "One fixed sentence."))

    assert (error.status_code, error.code, error.message) == (status, "TRPCError", "One fixed sentence.")
    assert error.details is None


@pytest.mark.parametrize(
    ("status", "code", "kind"),
    [
        (400, "BAD_REQUEST", BadRequestError),
        (404, "NOT_FOUND", NotFoundError),
        (409, "CONFLICT", ConflictError),
        (500, "INTERNAL_SERVER_ERROR", ServerError),
    ],
)
async def test_database(
    server: respx.MockRouter, cal: CalClient, status: int, code: str, kind: type[ApiStatusError]
) -> None:
    error = await refusal(server, cal, status, json=envelope(code, "A fixed sentence."))

    assert type(error) is kind
    assert (error.code, error.message, error.details) == (code, "A fixed sentence.", None)


async def test_throttler(server: respx.MockRouter, cal: CalClient) -> None:
    headers = {
        "X-RateLimit-Limit-Default": "120",
        "X-RateLimit-Remaining-Default": "0",
        "X-RateLimit-Reset-Default": "37",
    }
    body = envelope("ThrottlerException", "Too many requests", details="ThrottlerException: Too many requests")

    error = await refusal(server, cal, 429, json=body, headers=headers)

    assert type(error) is RateLimitedError
    assert error.retry_after == 37.0
    assert error.details == "ThrottlerException: Too many requests"
    assert "blocked for another 37 s" in str(error)


async def test_a_block_of_unknown_length(server: respx.MockRouter, cal: CalClient) -> None:
    error = await refusal(server, cal, 429, json=envelope("ThrottlerException", "Too many requests"))

    assert error.retry_after is None


@pytest.mark.parametrize(("status", "kind"), [(413, ApiStatusError), (415, ApiStatusError), (500, ServerError)])
async def test_no_envelope(server: respx.MockRouter, cal: CalClient, status: int, kind: type[ApiStatusError]) -> None:
    error = await refusal(server, cal, status, json={"statusCode": status, "message": "Internal server error"})

    assert type(error) is kind
    assert (error.code, error.message, error.details) == (None, "Internal server error", None)
    assert error.path is None
    assert error.request_id is None


async def test_a_request_without_an_id_of_its_own(server: respx.MockRouter, cal: CalClient) -> None:
    headers = {"X-Request-Id": "unknown-request-id"}

    error = await refusal(server, cal, 400, json=framework(400, "BadRequestException", "no JSON"), headers=headers)

    assert error.request_id is None
    assert "unknown-request-id" not in str(error)


@pytest.mark.parametrize(
    "body", [[], "no", None, {"error": "no"}, {"error": {}}, {"error": {"code": 1, "message": [1], "details": 2}}]
)
async def test_json_that_is_no_error_of_the_api(server: respx.MockRouter, cal: CalClient, body: Any) -> None:
    error = await refusal(server, cal, 400, json=body)

    assert type(error) is BadRequestError
    assert error.code is None
    assert error.message.startswith("Bad Request, with")
    assert error.fields == {}


async def test_a_wrong_url_says_so(server: respx.MockRouter, cal: CalClient) -> None:
    error = await refusal(server, cal, 404, json=framework(404, "NotFoundException", f"Cannot PATCH {PATH}"))

    assert "is base_url right" in str(error)


@pytest.mark.parametrize(
    ("arguments", "advice"),
    [
        ({"enabled": True}, {"domain-wide delegation"}),
        ({"enabled": True, "service_account_key": KEY}, {"domain-wide delegation", "new key was saved"}),
        ({"enabled": False}, set()),
        ({"service_account_key": KEY}, set()),
    ],
    ids=["on", "on, with a key", "off", "a key"],
)
async def test_enabling_that_fails_tells_where_to_look(
    server: respx.MockRouter, cal: CalClient, arguments: dict[str, Any], advice: set[str]
) -> None:
    server.patch().respond(500, json={"statusCode": 500, "message": "Internal server error"})

    with pytest.raises(ServerError) as caught:
        await cal.organizations.delegation_credentials.update(42, "870ae969", **arguments)

    assert server.calls.call_count == 1
    assert {text for text in ("domain-wide delegation", "new key was saved") if text in str(caught.value)} == advice


async def test_a_taken_domain(server: respx.MockRouter, cal: CalClient, google_key: GoogleServiceAccountKey) -> None:
    server.post().respond(400, json=envelope("TRPCError", "The server cannot or will not process the request."))

    with pytest.raises(BadRequestError, match="domain is taken"):
        await cal.organizations.delegation_credentials.create(
            42, workspace_platform_slug="google", domain="acme.com", service_account_key=google_key
        )


@pytest.mark.parametrize("status", [400, 404, 429, 502])
async def test_an_error_survives_the_way_between_processes(
    server: respx.MockRouter, cal: CalClient, status: int
) -> None:
    error = await refusal(server, cal, status, json=framework(status, "SomeException", "no"))
    for copied in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301 - made here
        assert type(copied) is type(error)
        assert str(copied) == str(error)
        assert (copied.operation, copied.status_code) == (error.operation, status)
        assert copied.response.content == error.response.content
