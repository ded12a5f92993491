"""The deadline of a call: seconds for all its attempts and waits together. Time passes at once here."""

import asyncio
from collections.abc import AsyncIterator, Callable
from math import inf, nan
from typing import Any

import httpx
import pytest
from attrs import define, field

import calcom_api
from calcom_client import (
    ApiKey,
    CalClient,
    CalError,
    ConnectionFailedError,
    OutcomeUnknownError,
    RateLimitedError,
    RequestTimeoutError,
    ServerError,
)

pytestmark = [pytest.mark.looptime, pytest.mark.usefixtures("fast_clock", "waits")]

READ_AND_CHANGE = pytest.mark.parametrize("method", ["GET", "PATCH"])
# So much later at most, as what was not sent must not be taken for lost.
GRACE = 0.1
JITTER = 0.5


def now() -> float:
    return asyncio.get_running_loop().time()


@define
class Line(httpx.AsyncBaseTransport):
    """A line on which everything takes its time, in seconds; as httpx's own, it keeps to the timeouts of each step."""

    answers: list[httpx.Response | Exception] = field(factory=list)
    pool: float = 0
    connect: float = 0
    read: float = 0
    begun: list[float] = field(factory=list)
    """When the attempts began."""
    sent: list[float] = field(factory=list)
    """When requests were sent."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.begun.append(now())
        await self._step(request, "pool", self.pool, httpx.PoolTimeout)
        await self._step(request, "connect", self.connect, httpx.ConnectTimeout)
        self.sent.append(now())
        await self._step(request, "read", self.read, httpx.ReadTimeout)
        answer = self.answers.pop(0) if self.answers else done()
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def _step(
        self, request: httpx.Request, name: str, takes: float, too_long: type[httpx.TimeoutException]
    ) -> None:
        timeout = request.extensions["timeout"].get(name)
        try:
            async with asyncio.timeout(timeout):
                await asyncio.sleep(takes)
        except TimeoutError:
            raise too_long(name) from None


def done(**headers: str) -> httpx.Response:
    return httpx.Response(200, json={"status": "success", "data": True}, headers=headers)


def used_up(reset: int) -> httpx.Response:
    told = {"Limit": "1", "Remaining": "0", "Reset": str(reset)}
    return done(**{f"X-RateLimit-{name}-Default": value for name, value in told.items()})


def call(method: str) -> calcom_api.Request[Any]:
    def decode(body: Any, *, strict: bool = False) -> Any:  # noqa: ARG001 - the protocol has it
        return body["data"]

    return calcom_api.Request(
        operation="tests.call", method=method, path="/v2/me", decode=decode, repeatable=method == "GET"
    )


@pytest.fixture
async def on() -> AsyncIterator[Callable[..., CalClient]]:
    """Makes clients on a line."""
    clients: list[CalClient] = []

    def make(line: Line, **options: Any) -> CalClient:
        clients.append(CalClient(auth=ApiKey("cal_test_fake"), transport=line, **options))
        return clients[-1]

    yield make
    for cal in clients:
        await cal.aclose()


@READ_AND_CHANGE
async def test_it_covers_attempts_and_waits_together(on: Any, method: str) -> None:
    def busy() -> httpx.Response:
        return httpx.Response(503, json={"statusCode": 503}, headers={"Retry-After": "10"})

    line = Line([busy() for _ in range(9)], read=5)

    with pytest.raises(ServerError):
        await on(line, deadline=40, max_attempts=9).send(call(method))

    assert len(line.begun) == 3  # each attempt takes 5 s, each wait at least 10 s
    assert now() <= 40


@pytest.mark.parametrize(("method", "error"), [("GET", RequestTimeoutError), ("PATCH", OutcomeUnknownError)])
async def test_an_attempt_in_which_it_passes_is_broken_off(on: Any, method: str, error: type[CalError]) -> None:
    line = Line(read=60)

    with pytest.raises(error, match="deadline"):
        await on(line, deadline=20, timeout=300).send(call(method))

    assert len(line.begun) == 1
    assert 20 <= now() <= 20 + GRACE


@pytest.mark.parametrize(("method", "error"), [("GET", RequestTimeoutError), ("PATCH", OutcomeUnknownError)])
async def test_an_answer_that_trickles_is_broken_off(on: Any, method: str, error: type[CalError]) -> None:
    class Trickle(httpx.AsyncByteStream):
        closed = False

        async def __aiter__(self) -> AsyncIterator[bytes]:
            while True:
                await asyncio.sleep(1)
                yield b" "

        async def aclose(self) -> None:
            self.closed = True

    trickle = Trickle()

    with pytest.raises(error, match="deadline"):
        await on(Line([httpx.Response(200, stream=trickle)]), deadline=20).send(call(method))

    assert trickle.closed
    assert 20 <= now() <= 20 + GRACE


@READ_AND_CHANGE
async def test_a_wait_that_would_be_longer_is_not_begun(on: Any, method: str) -> None:
    line = Line([httpx.Response(429, headers={"Retry-After": "60"})])

    with pytest.raises(RateLimitedError) as caught:
        await on(line, deadline=30).send(call(method))

    assert (caught.value.sent, caught.value.retry_after) == (True, 60)
    assert (len(line.begun), now()) == (1, 0)


@READ_AND_CHANGE
async def test_no_attempt_follows_that_would_begin_too_late(on: Any, method: str) -> None:
    line = Line([httpx.ConnectError("no"), httpx.ConnectError("no")])

    with pytest.raises(ConnectionFailedError):
        await on(line, deadline=0.4).send(call(method))

    assert (len(line.begun), now()) == (1, 0)


@READ_AND_CHANGE
async def test_a_wait_for_the_rate_limit_that_would_be_longer_is_not_begun(on: Any, method: str) -> None:
    line = Line([used_up(reset=60)])
    cal = on(line)
    await cal.send(call(method))

    with pytest.raises(RateLimitedError, match="was not sent") as caught:
        await cal.with_options(deadline=30).send(call(method))

    assert not caught.value.sent
    assert caught.value.retry_after == pytest.approx(60, abs=1)
    assert (len(line.begun), now()) == (1, 0)


@READ_AND_CHANGE
@pytest.mark.parametrize(
    "takes", [{"pool": inf}, {"connect": inf}, {"pool": 15, "connect": inf}], ids=["pool", "connecting", "both"]
)
async def test_what_it_ends_before_anything_was_sent_is_known_to_have_changed_nothing(
    on: Any, takes: dict[str, Any], method: str
) -> None:
    line = Line(**takes)

    with pytest.raises(RequestTimeoutError):
        await on(line, deadline=20, timeout=300).send(call(method))

    assert (len(line.begun), line.sent) == (1, [])
    assert now() == pytest.approx(20, abs=GRACE)


@READ_AND_CHANGE
async def test_also_after_a_wait_for_the_rate_limit(on: Any, method: str) -> None:
    line = Line([used_up(reset=10)])
    cal = on(line)
    await cal.send(call(method))
    line.connect = inf

    with pytest.raises(RequestTimeoutError):
        await cal.with_options(deadline=20, timeout=300).send(call(method))

    assert len(line.sent) == 1
    assert now() == pytest.approx(20, abs=GRACE)


@pytest.mark.parametrize("failure", [httpx.PoolTimeout("full"), httpx.ConnectTimeout("silent")])
async def test_a_shorter_timeout_still_leaves_time_for_another_attempt(on: Any, failure: Exception) -> None:
    line = Line([failure])

    assert (await on(line, deadline=20).send(call("PATCH"))).data is True

    assert len(line.begun) == 2


async def test_it_is_counted_from_the_beginning_of_each_call(on: Any) -> None:
    cal = on(Line(read=15), deadline=20)

    for _ in range(3):
        await cal.send(call("PATCH"))

    assert now() == pytest.approx(45)


async def test_it_can_be_other_for_a_call(on: Any) -> None:
    line = Line(read=15)
    cal = on(line, deadline=10)

    with pytest.raises(OutcomeUnknownError):
        await cal.send(call("PATCH"))
    with pytest.raises(OutcomeUnknownError):
        await cal.with_options(deadline=5).send(call("PATCH"))
    assert 15 <= now() <= 15 + 2 * GRACE
    assert (await cal.with_options(deadline=20).send(call("PATCH"))).data is True
    assert (await cal.with_options(deadline=inf).send(call("PATCH"))).data is True
    with pytest.raises(OutcomeUnknownError):
        await cal.with_options(max_wait=5).send(call("PATCH"))


async def test_a_call_has_none_unless_it_is_given_one(on: Any) -> None:
    assert (await on(Line(read=86_400), timeout=100_000).send(call("PATCH"))).data is True


@pytest.mark.parametrize("deadline", [0, -1, nan, -inf, True, "5"], ids=repr)
def test_a_deadline_that_cannot_be(deadline: Any) -> None:
    with pytest.raises(ValueError, match=r"^deadline: expected more than 0 seconds, found "):
        CalClient(auth=ApiKey("cal_test_fake"), deadline=deadline)
    with pytest.raises(ValueError, match=r"^deadline: expected more than 0 seconds, found "):
        CalClient(auth=ApiKey("cal_test_fake")).with_options(deadline=deadline)
