"""What a real server answered, through the client."""

import json
from typing import Any
from urllib.parse import parse_qsl

import httpx
import pytest
from attrs import evolve

from calcom_api import OPERATIONS, Pagination, RateLimit, Request
from calcom_api.encoding import encode
from calcom_client import (
    ApiKey,
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
from tests.contract.documented import Answer, bundled
from tests.contract.documented_calls import misfit_of
from tests.decoded import undocumented
from tests.recorded_answers import Record, operation_of, read

DOCUMENTED = bundled()
RECORDS = read()
# An operation that the document does not have yet has no answers to compare with; errors are the same everywhere.
SUCCESSES = [record for record in RECORDS if record["status"] < 300 and operation_of(record)]
REDIRECTS = [record for record in RECORDS if 300 <= record["status"] < 400 and operation_of(record)]
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


def each(records: list[Record]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("record", records, ids=[record["name"] for record in records])


def id_of(record: Record) -> str:
    operation = operation_of(record)
    assert operation is not None
    return operation.operation_id


def decode_nothing(body: Any, *, strict: bool = False) -> None:
    """Stand for the decoder of an operation that the document does not have."""


def request_like(record: Record) -> Request[Any]:
    """A request as the record's, which the checks of the arguments would have stopped in part."""
    path, _, query = record["path"].partition("?")
    operation = operation_of(record)
    return Request(
        operation=f"recorded.{record['name']}",
        method=record["method"],
        path=path,
        query=tuple(parse_qsl(query)),
        json=None if record["request_body"] is None else {},
        decode=OPERATIONS[operation.operation_id].decode if operation else decode_nothing,
        repeatable=False,
        redirects=operation is not None and DOCUMENTED.operations[operation.operation_id].answers[0].status >= 300,
    )


def client(record: Record) -> CalClient:
    """A client that is answered as the recorded one was."""
    body = record["body"]
    text = body if isinstance(body, str) else "" if body is None else json.dumps(body, ensure_ascii=False)
    answer = httpx.Response(record["status"], headers=record["headers"], content=text.encode())
    return CalClient(auth=ApiKey("cal_test_fake"), transport=httpx.MockTransport(lambda _: answer), max_attempts=1)


def documented(record: Record) -> Answer:
    """The answer in the place of the example that the document has for its status."""
    examples = {answer.status: answer for answer in DOCUMENTED.operations[id_of(record)].answers}
    return evolve(examples[record["status"]], headers=record["headers"], body=record["body"])


def told(record: Record, header: str) -> str | None:
    value: str | None = httpx.Headers(record["headers"]).get(header)
    return value


def told_limits(record: Record) -> dict[str, RateLimit]:
    """The rate limits of an answer's headers, by name."""
    headers = httpx.Headers(record["headers"])
    prefix = "x-ratelimit-limit-"
    names = [header.removeprefix(prefix) for header in headers if header.startswith(prefix)]
    return {
        name: RateLimit(
            limit=int(headers[f"{prefix}{name}"]),
            remaining=int(headers[f"x-ratelimit-remaining-{name}"]),
            reset=int(headers[f"x-ratelimit-reset-{name}"]),
        )
        for name in names
    }


def told_fields(nodes: list[Any], parent: str = "") -> dict[str, list[str]]:
    """The sentences of a validation error, by the path of the field."""
    found: dict[str, list[str]] = {}
    for node in nodes:
        path = f"{parent}{node['property']}"
        sentences = list(node.get("constraints", {}).values())
        found |= {path: sentences} if sentences else {}
        found |= told_fields(node["children"], f"{path}.")
    return found


def echoes(value: Any) -> bool:
    """Whether something of a validation error repeats what was sent."""
    if isinstance(value, dict):
        return "target" in value or "value" in value or any(map(echoes, value.values()))
    return isinstance(value, list) and any(map(echoes, value))


def test_the_records_have_every_kind_of_answer() -> None:
    assert SUCCESSES
    assert REDIRECTS
    assert {record["status"] for record in ERRORS} == set(KINDS)


@each(SUCCESSES)
def test_successes_are_exactly_as_documented(record: Record) -> None:
    answer = documented(record)
    schema, returned = DOCUMENTED.returned(answer)

    data = OPERATIONS[id_of(record)].decode(record["body"], strict=True)

    assert encode(data) == returned
    assert undocumented(data) == []
    assert schema is None or misfit_of(DOCUMENTED, schema, data) is None
    assert answer.schema is None or DOCUMENTED.misfit(answer.schema, record["body"]) is None


@each(SUCCESSES)
async def test_successes_reach_the_caller_with_what_their_headers_tell(record: Record) -> None:
    pagination = record["body"].get("pagination") if isinstance(record["body"], dict) else None

    async with client(record) as cal:
        response = await cal.send(request_like(record))

    assert response.status_code == record["status"]
    assert response.request_id == told(record, "X-Request-Id")
    assert response.rate_limits == told_limits(record)
    assert response.pagination == (pagination and Pagination.from_dict(pagination))
    assert encode(response.data) == DOCUMENTED.returned(documented(record))[1]


@each(REDIRECTS)
async def test_redirects_tell_where_they_lead(record: Record) -> None:
    async with client(record) as cal:
        response = await cal.send(request_like(record))

    assert response.status_code == documented(record).status
    assert response.request_id == told(record, "X-Request-Id")
    assert response.rate_limits == told_limits(record)
    assert response.data == told(record, "Location")


@each(ERRORS)
async def test_errors_are_raised_as_their_kind(record: Record) -> None:
    reason = record["body"].get("error", record["body"])
    identifier = told(record, "X-Request-Id")

    async with client(record) as cal:
        with pytest.raises(ApiStatusError) as caught:
            await cal.send(request_like(record))

    error = caught.value
    assert type(error) is KINDS[record["status"]]
    assert error.status_code == record["status"]
    assert error.code == reason.get("code")
    assert error.message == reason["message"]
    assert error.path == record["body"].get("path")
    assert error.request_id == (None if identifier == "unknown-request-id" else identifier)
    assert not echoes(error.details)
    if isinstance(error, BadRequestError):
        assert error.fields == told_fields((reason.get("details") or {}).get("errors", []))
    if isinstance(error, RateLimitedError):
        assert error.retry_after == 60.0


async def test_a_nested_error_of_the_real_server() -> None:
    record = next(record for record in RECORDS if record["name"] == "attr nested invalid")

    async with client(record) as cal:
        with pytest.raises(BadRequestError) as caught:
            await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert caught.value.fields == {
        "options.0.value": ["value must be a string"],
        "options.0.slug": ["slug should not be empty", "slug must be a string"],
    }
