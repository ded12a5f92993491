"""How long the client waits before it sends again. Time passes at once here."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest
import respx

from calcom_client import ApiKey, CalClient, ConnectionFailedError, RateLimitedError, ServerError

pytestmark = [pytest.mark.looptime, pytest.mark.usefixtures("fast_clock")]

JITTER = 0.5


def limits(remaining: int, reset: int, name: str = "Default") -> dict[str, str]:
    """Headers of the server about one limit."""
    return {
        f"X-RateLimit-Limit-{name}": "120",
        f"X-RateLimit-Remaining-{name}": str(remaining),
        f"X-RateLimit-Reset-{name}": str(reset),
    }


@pytest.fixture
def refuse_once(server: respx.MockRouter, saved: dict[str, Any]) -> Any:
    """Makes the server refuse an update once, then take it."""

    def refuse(status: int, headers: dict[str, str]) -> respx.Route:
        success = httpx.Response(200, json={"status": "success", "data": saved})
        return server.patch().mock(side_effect=[httpx.Response(status, headers=headers), success])

    return refuse


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        (limits(remaining=0, reset=7), 7),
        ({"Retry-After": "3"}, 3),
        ({"Retry-After": "3", **limits(remaining=0, reset=7)}, 3),
        ({"Retry-After": "soon", **limits(remaining=0, reset=7)}, 7),
        ({**limits(remaining=0, reset=9), **limits(remaining=0, reset=7, name="Burst")}, 7),
        ({**limits(remaining=5, reset=1), **limits(remaining=0, reset=7, name="Burst")}, 7),
        (limits(remaining=5, reset=7), 60),
        ({"Retry-After": "0"}, 0),
        ({}, 60),
    ],
    ids=[
        "reset",
        "Retry-After",
        "Retry-After wins",
        "strange Retry-After",
        "the first of two limits to end",
        "only limits that are used up",
        "no limit used up",
        "no time at all",
        "not told: a block",
    ],
)
async def test_429_is_repeated_when_the_block_is_over(
    cal: CalClient, refuse_once: Any, waits: list[float], headers: dict[str, str], seconds: int
) -> None:
    route = refuse_once(429, headers)

    await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert route.call_count == 2
    assert len(waits) == 1
    assert seconds <= waits[0] <= seconds + JITTER


async def test_retry_after_as_a_date(cal: CalClient, refuse_once: Any, waits: list[float]) -> None:
    moment = datetime.now(UTC) + timedelta(seconds=20)
    refuse_once(429, {"Retry-After": format_datetime(moment, usegmt=True)})

    await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert len(waits) == 1
    assert 15 <= waits[0] <= 20 + JITTER


async def test_retry_after_of_a_503(cal: CalClient, refuse_once: Any, waits: list[float]) -> None:
    refuse_once(503, {"Retry-After": "5"})

    await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert len(waits) == 1
    assert 5 <= waits[0] <= 5 + JITTER


async def test_without_any_advice_the_pauses_grow(server: respx.MockRouter, cal: CalClient, waits: list[float]) -> None:
    server.patch().mock(side_effect=httpx.ConnectError)

    with pytest.raises(ConnectionFailedError):
        await cal.with_options(max_attempts=8).organizations.delegation_credentials.update(42, "870ae969")

    assert len(waits) == 7
    assert all(0.5 <= seconds <= 8 for seconds in waits)
    assert 0.5 <= waits[0] <= 1
    assert 1 <= waits[1] <= 1.5
    assert waits[-1] == 8


async def test_pauses_are_spread(server: respx.MockRouter, cal: CalClient, waits: list[float]) -> None:
    server.patch().respond(429, headers={"Retry-After": "1"})

    with pytest.raises(RateLimitedError):
        await cal.with_options(max_attempts=6).organizations.delegation_credentials.update(42, "870ae969")

    assert len(set(waits)) == 5


@pytest.mark.parametrize(
    ("headers", "seconds"), [(limits(remaining=0, reset=31), 31.0), ({"Retry-After": "3600"}, 3600.0)]
)
async def test_a_wait_over_max_wait_is_left_to_the_user(
    server: respx.MockRouter, cal: CalClient, waits: list[float], headers: dict[str, str], seconds: float
) -> None:
    route = server.patch().respond(429, headers=headers)

    with pytest.raises(RateLimitedError) as caught:
        await cal.with_options(max_wait=30).organizations.delegation_credentials.update(42, "870ae969")

    assert caught.value.retry_after == seconds
    assert route.call_count == 1
    assert waits == []


async def test_a_wait_of_just_max_wait_is_waited(cal: CalClient, refuse_once: Any, waits: list[float]) -> None:
    refuse_once(429, limits(remaining=0, reset=30))

    await cal.with_options(max_wait=30).organizations.delegation_credentials.update(42, "870ae969")

    assert len(waits) == 1


async def test_a_503_that_lasts_too_long(server: respx.MockRouter, cal: CalClient, waits: list[float]) -> None:
    route = server.patch().respond(503, headers={"Retry-After": "600"})

    with pytest.raises(ServerError):
        await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert route.call_count == 1
    assert waits == []


async def test_max_wait_of_the_client(server: respx.MockRouter, waits: list[float]) -> None:
    route = server.patch().respond(429, headers={"Retry-After": "1"})

    async with CalClient(auth=ApiKey("cal_test_fake"), max_wait=0) as cal:
        with pytest.raises(RateLimitedError):
            await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert route.call_count == 1
    assert waits == []


async def test_success_waits_for_nothing(
    server: respx.MockRouter, cal: CalClient, waits: list[float], saved: dict[str, Any]
) -> None:
    server.patch().respond(200, json={"status": "success", "data": saved}, headers=limits(remaining=0, reset=7))

    await cal.organizations.delegation_credentials.update(42, "870ae969")

    assert waits == []
