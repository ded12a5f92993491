"""Access tokens whose refresh fails: nothing is lost, nothing goes in circles."""

import asyncio
import logging
import pickle
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from calcom_client import (
    ApiStatusError,
    CalClient,
    CalError,
    ConnectionFailedError,
    OutcomeUnknownError,
    RateLimitedError,
    ServerError,
    TokenRefreshError,
    Tokens,
    UnexpectedResponseError,
)
from tests.token_server import OPERATIONS, PATHS, TokenServer, error

ADVICE = {"managed user": "force-refresh", "OAuth2": "let the user log in and authorize the application again"}
# Ends soon enough to be refreshed ahead.
SOON = timedelta(seconds=50)


async def update(cal: CalClient) -> Any:
    return await cal.organizations.delegation_credentials.update(42, "870ae969", enabled=True)


async def failure(cal: CalClient) -> Any:
    """What an update raises."""
    with pytest.raises(CalError) as caught:
        await update(cal)
    return caught.value


class Store:
    """Stores pairs, but fails the first times."""

    def __init__(self, *failures: BaseException) -> None:
        self.failures = list(failures)
        self.given: list[Tokens] = []

    async def __call__(self, pair: Tokens) -> None:
        self.given.append(pair)
        if self.failures:
            raise self.failures.pop(0)


async def test_a_pair_that_is_not_stored_is_in_the_exception_and_not_used(tokens: TokenServer) -> None:
    tokens.refreshes.mock(
        side_effect=[httpx.Response(200, headers={"X-Request-Id": "352bfca8"}, json=tokens.pair(2).json())]
    )
    store = Store(OSError("the disk is full"))
    async with CalClient(auth=tokens.token(on_refresh=store)) as cal:
        raised = await failure(cal)

    assert type(raised) is TokenRefreshError
    assert raised.tokens == store.given[0]
    assert raised.tokens.refresh_token == "fake-refresh-2"  # noqa: S105 - as the name says
    assert (raised.operation, raised.request_id) == (OPERATIONS[tokens.kind], "352bfca8")
    assert raised.status_code is None
    assert repr(raised.__cause__) == "OSError('the disk is full')"
    assert "on_refresh failed (OSError)" in str(raised)
    assert "fake-" not in str(raised) + repr(raised)
    assert tokens.events == ["update with fake-access-1"]


async def test_the_same_pair_is_stored_by_a_later_call(tokens: TokenServer) -> None:
    store = Store(OSError(), OSError())
    async with CalClient(auth=tokens.token(on_refresh=store)) as cal:
        first, second = await failure(cal), await failure(cal)
        await update(cal)

    assert first.tokens == second.tokens == store.given[2]
    assert first is not second
    assert tokens.refreshes.call_count == 1
    assert tokens.events[-1] == "update with fake-access-2"


async def test_all_who_wait_are_told_that_storing_failed(tokens: TokenServer) -> None:
    tokens.meet(10)
    store = Store(OSError())
    async with CalClient(auth=tokens.token(on_refresh=store)) as cal:
        raised = await asyncio.gather(*(update(cal) for _ in range(10)), return_exceptions=True)

    assert {type(one) for one in raised} == {TokenRefreshError}
    assert len(set(map(id, raised))) == 10
    assert (len(store.given), tokens.refreshes.call_count) == (1, 1)


async def test_a_pair_got_ahead_must_be_stored_as_well(tokens: TokenServer) -> None:
    tokens.good = 1
    store = Store(OSError())
    async with CalClient(auth=tokens.token(on_refresh=store, expires_at=datetime.now(UTC) + SOON)) as cal:
        raised = await failure(cal)
        await update(cal)

    assert raised.tokens == store.given[1]
    assert tokens.events == ["refresh with fake-refresh-1", "update with fake-access-2"]


async def test_on_refresh_that_is_cut_off_has_failed(managed: TokenServer) -> None:
    store = Store(asyncio.CancelledError())
    async with CalClient(auth=managed.token(on_refresh=store)) as cal:
        raised = await failure(cal)

    assert raised.tokens == store.given[0]


async def test_on_refresh_cannot_call_with_what_it_is_to_store(managed: TokenServer) -> None:
    clients: list[CalClient] = []

    async def store(_: Tokens) -> None:
        await asyncio.wait_for(update(clients[0]), 5)

    async with CalClient(auth=managed.token(on_refresh=store)) as cal:
        clients.append(cal)
        raised = await failure(cal)

    assert isinstance(raised.__cause__, RuntimeError)
    assert raised.tokens is not None


REFUSALS: list[Any] = [
    pytest.param(error(400, "BadRequestException", "Invalid refresh token"), "Invalid refresh token", id="400"),
    pytest.param(
        error(401, "UnauthorizedException", "ApiAuthStrategy - oAuth client - Invalid client secret"),
        "Invalid client secret",
        id="401",
    ),
    pytest.param(
        httpx.Response(400, json={"error": "invalid_grant", "error_description": "refresh_token_revoked"}),
        "refresh_token_revoked",
        id="400 of OAuth2",
    ),
    pytest.param(
        httpx.Response(401, json={"error": "invalid_client", "error_description": "invalid_client"}),
        "invalid_client",
        id="401 of OAuth2",
    ),
    pytest.param(httpx.Response(403, html="<html>Blocked</html>"), "probably of a proxy", id="403 of a proxy"),
]


@pytest.mark.parametrize(("answer", "reason"), REFUSALS)
async def test_a_refused_refresh_says_what_to_do(tokens: TokenServer, answer: httpx.Response, reason: str) -> None:
    answer.headers["X-Request-Id"] = "352bfca8"
    tokens.refreshes.mock(side_effect=[answer])
    async with CalClient(auth=tokens.token()) as cal:
        raised = await failure(cal)

    assert isinstance(raised, TokenRefreshError)
    assert str(raised).startswith("The access token cannot be refreshed: ")
    for text in (reason, PATHS[tokens.kind], "request id 352bfca8", ADVICE[tokens.kind]):
        assert text in str(raised)
    assert ("Check client_id and client_secret" in str(raised)) is (answer.status_code == 401)
    assert (raised.operation, raised.request_id) == (OPERATIONS[tokens.kind], "352bfca8")
    assert (raised.status_code, raised.tokens) == (answer.status_code, None)
    assert isinstance(raised.__cause__, ApiStatusError)
    assert raised.__cause__.response.content == answer.content


async def test_a_refusal_is_remembered(tokens: TokenServer) -> None:
    tokens.meet(10)
    tokens.refreshes.mock(side_effect=[tokens.refuse(), AssertionError])
    token = tokens.token()
    async with CalClient(auth=token) as cal, CalClient(auth=token) as other:
        raised = await asyncio.gather(*(update(cal) for _ in range(10)), return_exceptions=True)
        later = [await failure(cal), await failure(other)]

    assert {type(one) for one in (*raised, *later)} == {TokenRefreshError}
    assert len({str(one) for one in (*raised, *later)}) == 1
    assert (tokens.updates.call_count, tokens.refreshes.call_count) == (10, 1)


async def test_new_tokens_make_a_new_access_token(tokens: TokenServer) -> None:
    tokens.refreshes.mock(side_effect=[tokens.refuse()])
    async with CalClient(auth=tokens.token()) as cal:
        await failure(cal)
    async with CalClient(auth=tokens.token(2)) as cal:
        await update(cal)

    assert tokens.events[-1] == "update with fake-access-2"


LOST: list[Any] = [
    pytest.param(httpx.ReadTimeout("gone"), None, id="no answer"),
    pytest.param(httpx.RemoteProtocolError("gone"), None, id="half an answer"),
    pytest.param(httpx.Response(502, html="<html>Bad gateway</html>"), 502, id="502"),
    pytest.param(httpx.Response(503, html="<html>Unavailable</html>"), 503, id="503 of a proxy"),
]


@pytest.mark.parametrize(("fault", "status"), LOST)
async def test_a_refresh_whose_answer_is_lost_is_left_to_a_later_call(
    tokens: TokenServer, fault: httpx.Response | Exception, status: int | None
) -> None:
    tokens.meet(10)
    tokens.refreshes.mock(side_effect=[fault, AssertionError])
    async with CalClient(auth=tokens.token()) as cal:
        raised = await asyncio.gather(*(update(cal) for _ in range(10)), return_exceptions=True)
        assert tokens.refreshes.call_count == 1
        tokens.refreshes.mock(side_effect=tokens.refresh)
        tokens.updates.mock(side_effect=tokens.update)
        await update(cal)

    for one in raised:
        assert isinstance(one, OutcomeUnknownError)
        assert (one.operation, one.status_code) == (OPERATIONS[tokens.kind], status)
        assert "The refresh token may be spent" in str(one)
        assert ADVICE[tokens.kind] in str(one)
    assert tokens.events[-1] == "update with fake-access-2"


FAULTS: list[Any] = [
    *(pytest.param(fault.values[0], OutcomeUnknownError, 1, id=fault.id) for fault in LOST),
    pytest.param(httpx.ConnectError("refused"), ConnectionFailedError, 3, id="no connection"),
    pytest.param(httpx.Response(429, headers={"Retry-After": "1"}), RateLimitedError, 3, id="429"),
    pytest.param(httpx.Response(500, json={"statusCode": 500, "message": "no"}), ServerError, 1, id="500"),
]


@pytest.mark.parametrize(("fault", "kind", "sent"), FAULTS)
async def test_a_token_that_is_still_good_is_used_when_no_new_one_can_be_had(
    tokens: TokenServer, caplog: pytest.LogCaptureFixture, fault: Any, kind: type[CalError], sent: int
) -> None:
    tokens.good = 1
    tokens.refreshes.mock(side_effect=[fault] * sent)
    async with CalClient(auth=tokens.token(expires_at=datetime.now(UTC) + SOON)) as cal:
        await update(cal)
        await update(cal)
        tokens.good = 2
        tokens.refreshes.mock(side_effect=[fault] * sent)
        raised = await failure(cal)

    assert type(raised) is kind
    assert raised.operation == OPERATIONS[tokens.kind]
    assert tokens.events == ["update with fake-access-1"] * 3
    warnings = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert [record.name for record in warnings if record.name != "stamina"] == ["calcom_client"]


@pytest.mark.parametrize(("fault", "kind", "sent"), FAULTS)
async def test_a_token_that_has_ended_is_not_used(
    tokens: TokenServer, fault: Any, kind: type[CalError], sent: int
) -> None:
    tokens.refreshes.mock(side_effect=[fault] * sent)
    async with CalClient(auth=tokens.token(expires_at=datetime.now(UTC) - SOON)) as cal:
        raised = await failure(cal)

    assert type(raised) is kind
    assert tokens.events == []


@pytest.mark.parametrize("left", [SOON, -SOON], ids=["good", "ended"])
@pytest.mark.parametrize(
    "answer",
    [
        {"text": "all is well"},
        {"json": {"status": "success", "data": {"accessToken": "two\nlines", "access_token": 1}}},
        {"json": {"status": "success", "data": None}},
        {"json": []},
        {},
    ],
    ids=["no JSON", "no token", "no data", "a list", "empty"],
)
async def test_an_answer_without_tokens_is_not_lost(tokens: TokenServer, answer: dict[str, Any], left: Any) -> None:
    tokens.good = 1
    response = httpx.Response(200, **answer)
    tokens.refreshes.mock(side_effect=[response])
    async with CalClient(auth=tokens.token(expires_at=datetime.now(UTC) + left)) as cal:
        raised = await failure(cal)

    assert type(raised) is UnexpectedResponseError
    assert raised.operation == OPERATIONS[tokens.kind]
    assert raised.response.content == response.content
    assert tokens.events == []


@pytest.mark.parametrize("status", [400, 200], ids=["refused", "not stored"])
async def test_the_error_survives_the_way_between_processes(tokens: TokenServer, status: int) -> None:
    tokens.refreshes.mock(side_effect=[tokens.pair(2) if status == 200 else tokens.refuse()])
    async with CalClient(auth=tokens.token(on_refresh=Store(OSError()))) as cal:
        raised = await failure(cal)

    copied = pickle.loads(pickle.dumps(raised))  # noqa: S301 - made here
    assert type(copied) is TokenRefreshError
    assert (str(copied), copied.tokens, copied.status_code) == (str(raised), raised.tokens, raised.status_code)
