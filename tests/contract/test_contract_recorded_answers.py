"""What a real server answered, through the client."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
import respx

from calcom_api import OPERATIONS, Request
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
    UnprocessableEntityError,
)

Record = dict[str, Any]

RECORDS: list[Record] = [
    json.loads(line)
    for line in (Path(__file__).parent.parent / "data" / "recorded-answers.jsonl").read_text().splitlines()
]
SUCCESSES = [record for record in RECORDS if record["status"] < 300]
ERRORS = [record for record in RECORDS if record["status"] >= 400]
KINDS: dict[int, type[ApiStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    413: ApiStatusError,
    415: ApiStatusError,
    422: UnprocessableEntityError,
    429: RateLimitedError,
    500: ServerError,
}
CREATE = OPERATIONS["organizations.delegationCredentials.create"]
UPDATE = OPERATIONS["organizations.delegationCredentials.update"]


def names(records: list[Record]) -> list[str]:
    return [record["name"] for record in records]


def request_like(record: Record) -> Request[Any]:
    """A request as the record's, which the checks of the arguments would have stopped in part."""
    operation = CREATE if record["method"] == "POST" else UPDATE
    return Request(
        operation=f"recorded.{record['name']}",
        method=record["method"],
        path=record["path"].partition("?")[0],
        json={},
        decode=operation.decode,
        repeatable=False,
    )


def play(server: respx.MockRouter, record: Record) -> None:
    content = json.dumps(record["body"], ensure_ascii=False).encode()
    server.route().mock(return_value=httpx.Response(record["status"], headers=record["headers"], content=content))


def echoes(value: Any) -> bool:
    """Whether something of a validation error repeats what was sent."""
    if isinstance(value, dict):
        return "target" in value or "value" in value or any(map(echoes, value.values()))
    return isinstance(value, list) and any(map(echoes, value))


def test_the_records_have_both_operations_and_every_kind_of_error() -> None:
    assert {record["method"] for record in SUCCESSES} == {"POST", "PATCH"}
    assert {record["status"] for record in ERRORS} == set(KINDS)


@pytest.mark.parametrize("record", SUCCESSES, ids=names(SUCCESSES))
async def test_successes_are_decoded_and_encode_back(server: respx.MockRouter, cal: CalClient, record: Record) -> None:
    play(server, record)

    response = await cal.send(request_like(record))

    assert response.status_code == record["status"]
    assert response.request_id == record["headers"]["X-Request-Id"]
    assert response.rate_limits["default"].limit == int(record["headers"]["X-RateLimit-Limit-Default"])
    assert response.data.to_dict() == record["body"]["data"]
    assert response.data.created_at.tzinfo is not None


@pytest.mark.parametrize("record", SUCCESSES, ids=names(SUCCESSES))
def test_successes_are_exactly_as_documented(record: Record) -> None:
    credential = (CREATE if record["method"] == "POST" else UPDATE).decode(record["body"], strict=True)

    assert credential.to_dict() == record["body"]["data"]
    assert credential.additional_properties == {}


@pytest.mark.parametrize("record", ERRORS, ids=names(ERRORS))
async def test_errors_are_raised_as_their_kind(server: respx.MockRouter, cal: CalClient, record: Record) -> None:
    play(server, record)
    reason = record["body"].get("error", record["body"])
    identifier = httpx.Headers(record["headers"]).get("X-Request-Id")

    with pytest.raises(ApiStatusError) as caught:
        await cal.with_options(max_attempts=1).send(request_like(record))

    error = caught.value
    assert type(error) is KINDS[record["status"]]
    assert error.status_code == record["status"]
    assert error.code == reason.get("code")
    assert error.message == reason["message"]
    assert error.path == record["body"].get("path")
    assert error.request_id == (None if identifier == "unknown-request-id" else identifier)
    assert not echoes(error.details)
    if isinstance(error, BadRequestError) and "errors" in (reason.get("details") or {}):
        assert all(path and sentences for path, sentences in error.fields.items())
        assert error.fields
    if isinstance(error, RateLimitedError):
        assert error.retry_after == 60.0


async def test_a_nested_error_of_the_real_server(server: respx.MockRouter, cal: CalClient) -> None:
    play(server, next(record for record in RECORDS if record["name"] == "attr nested invalid"))

    with pytest.raises(BadRequestError) as caught:
        await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert caught.value.fields == {
        "options.0.value": ["value must be a string"],
        "options.0.slug": ["slug should not be empty", "slug must be a string"],
    }
