"""Requests are held back until the rate limit has room. Time passes at once here."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import httpx
import pytest
import stamina

from calcom_client import AccessToken, ApiKey, CalClient, OAuthClient, RateLimitedError
from tests.contract.throttled_server import WINDOW, Limit, ThrottledServer, call

pytestmark = [pytest.mark.looptime, pytest.mark.usefixtures("fast_clock")]


@pytest.fixture(autouse=True)
def real_waits() -> Iterator[None]:
    """In stamina's testing mode nothing would be held back."""
    with stamina.set_testing(False):
        yield


@pytest.fixture
def server() -> ThrottledServer:
    return ThrottledServer()


@pytest.fixture
async def cal(server: ThrottledServer) -> AsyncIterator[CalClient]:
    async with CalClient(auth=ApiKey("cal_test_fake"), transport=server) as client:
        yield client


def client(server: ThrottledServer, **options: Any) -> CalClient:
    return CalClient(auth=ApiKey("cal_test_fake"), transport=server, **options)


async def burst(cal: CalClient, calls: int, make: Callable[[int], Any] = lambda _: call()) -> None:
    await asyncio.gather(*(cal.send(make(number)) for number in range(calls)))


def now() -> float:
    return asyncio.get_running_loop().time()


async def test_500_tasks_started_together_are_never_refused(server: ThrottledServer, cal: CalClient) -> None:
    await burst(cal, 500)

    assert server.refused == 0
    # 120 in each of four windows, and 20 in the fifth.
    assert 4 * WINDOW < now() < 4 * WINDOW * 1.05
    for window in range(4):
        assert sum(1 for _, at in server.arrivals if at < (window + 1) * WINDOW) == 120 * (window + 1)


async def test_first_come_first_served(server: ThrottledServer, cal: CalClient) -> None:
    await burst(cal, 300, lambda number: call(f"/v2/things/{number}"))

    arrivals = [(at, int(path.rpartition("/")[2])) for path, at in server.arrivals]
    # Those of one moment arrive in any order.
    assert [number for _, number in sorted(arrivals)] == list(range(300))


async def test_who_has_to_send_again_keeps_its_place(server: ThrottledServer, cal: CalClient) -> None:
    server.general = [Limit("Default", 2)]
    await burst(cal, 2)
    for _ in range(3):  # somebody else brings about a block, of which the client does not know
        await asyncio.sleep(WINDOW / 2)
        server.count()
    numbers = [call(f"/v2/things/{number}") for number in range(4)]

    await asyncio.gather(*(cal.send(request) for request in numbers))

    served = list(dict.fromkeys(path for path, _ in server.arrivals if "things" in path))
    assert served == [request.path for request in numbers]


async def test_before_anything_is_known_one_request_goes_alone(server: ThrottledServer, cal: CalClient) -> None:
    server.general = [Limit("Default", 3)]

    await burst(cal, 20)

    assert server.refused == 0
    assert now() == pytest.approx(6 * WINDOW, rel=0.05)


async def test_a_slow_first_answer_holds_the_others_up_for_five_seconds_each(
    server: ThrottledServer, cal: CalClient
) -> None:
    server.latency = 24

    await burst(cal, 10)

    assert [round(at - 12) for _, at in server.arrivals] == [0, 5, 10, 15, 20, *[24] * 5]


async def test_a_few_calls_at_a_time_are_not_held_back(server: ThrottledServer, cal: CalClient) -> None:
    await cal.send(call())
    begin = now()

    await burst(cal, 40)

    assert now() - begin == pytest.approx(server.latency)


async def test_what_another_program_used_up_is_left_alone(server: ThrottledServer, cal: CalClient) -> None:
    for _ in range(100):
        server.count()

    await burst(cal, 60)

    assert server.refused == 0
    assert WINDOW < now() < 1.2 * WINDOW


@pytest.mark.parametrize("latency", [0.01, 0.2, 0.5])
async def test_a_program_that_uses_a_third_of_the_limit_is_not_driven_into_a_block(
    server: ThrottledServer, cal: CalClient, latency: float
) -> None:
    server.latency = latency

    async def other_program() -> None:
        while True:
            server.count()
            await asyncio.sleep(WINDOW / 40)

    other = asyncio.create_task(other_program())
    await asyncio.sleep(100)
    begin = now()
    await burst(cal, 400)
    other.cancel()

    assert server.refused == 0
    # 80 a window are left to this client.
    assert now() - begin < 5 * WINDOW * 1.1


async def test_two_clients_that_do_not_know_of_each_other_do_not_overshoot(server: ThrottledServer) -> None:
    async with client(server) as one, client(server) as other:
        await asyncio.gather(burst(one, 200), burst(other, 200))

    assert server.refused == 0
    assert now() < 4.5 * WINDOW


async def test_a_block_is_waited_out_once_for_all(server: ThrottledServer, cal: CalClient) -> None:
    await cal.send(call())
    await asyncio.sleep(2)
    for _ in range(121):
        server.count()
    server.refused = 0

    await burst(cal, 100)

    # After two seconds of silence no more than a tenth of what seemed to be left went out at once.
    assert server.refused == 11
    assert WINDOW < now() < 1.1 * WINDOW


async def test_a_refusal_that_tells_nothing_is_a_block() -> None:
    answers = [httpx.Response(429, json={}), httpx.Response(200, json={"status": "success", "data": 1})]
    times = []

    def answer(_: httpx.Request) -> httpx.Response:
        times.append(now())
        return answers.pop(0)

    async with CalClient(auth=ApiKey("cal_test_fake"), transport=httpx.MockTransport(answer)) as cal:
        assert (await cal.send(call())).data == 1
    assert times[1] - times[0] == pytest.approx(WINDOW, abs=1)


async def test_several_limits_of_a_key_are_refused_only_when_all_are_used_up(
    server: ThrottledServer, cal: CalClient
) -> None:
    server.general = [Limit("Short", 5, window=2), Limit("Long", 50)]

    await burst(cal, 50)

    assert server.refused == 0
    assert now() < 10
    assert cal.rate_limits["long"].remaining == 0
    await burst(cal, 20)
    assert server.refused == 0


async def test_an_endpoint_with_a_limit_of_its_own(server: ThrottledServer, cal: CalClient) -> None:
    server.of_path = {"/v2/verify": Limit("Verify_requests", 3)}
    verify = call("/v2/verify", "verification.request", "POST")
    await cal.send(call())

    await asyncio.gather(burst(cal, 6, lambda _: verify), burst(cal, 100))

    assert server.refused == 0
    assert len([1 for path, at in server.arrivals if path == "/v2/me" and at < 5]) == 101
    assert len([1 for path, at in server.arrivals if path == "/v2/verify" and at < WINDOW]) == 3
    assert cal.rate_limits["verify_requests"].limit == 3


async def test_limits_that_change(server: ThrottledServer, cal: CalClient) -> None:
    await burst(cal, 10)
    await asyncio.sleep(2)
    server.general = [Limit("Default", 30)]
    await burst(cal, 100)
    server.general = [Limit("Default", 300)]
    begin = now()
    await burst(cal, 290)

    assert server.refused == 0
    assert now() - begin < 1.1 * WINDOW


async def test_a_wait_longer_than_max_wait_is_refused_at_once(server: ThrottledServer, cal: CalClient) -> None:
    await burst(cal, 120)
    await asyncio.sleep(20)
    begin = now()

    with pytest.raises(RateLimitedError, match="was not sent: it would have to wait about 38 s") as caught:
        await cal.with_options(max_wait=30).send(call())

    assert now() == begin
    assert len(server.arrivals) == 120
    assert caught.value.retry_after == pytest.approx(38, abs=1)
    assert not caught.value.sent
    assert caught.value.status_code == 429


async def test_the_queue_counts_for_max_wait(server: ThrottledServer, cal: CalClient) -> None:
    waiting = asyncio.gather(*(cal.send(call()) for _ in range(300)))
    await asyncio.sleep(10)

    with pytest.raises(RateLimitedError) as caught:
        await cal.with_options(max_wait=100).send(call())

    # 120 of those ahead go in the second window, 60 in the third.
    assert caught.value.retry_after == pytest.approx(110, abs=2)
    await waiting
    assert server.refused == 0


async def test_who_waits_in_vain_when_a_block_begins_is_told_at_once(server: ThrottledServer, cal: CalClient) -> None:
    await cal.send(call())
    for _ in range(121):
        server.count()
    impatient = cal.with_options(max_wait=10)
    begin = now()

    results = await asyncio.gather(*(impatient.send(call()) for _ in range(50)), return_exceptions=True)

    assert all(isinstance(result, RateLimitedError) for result in results)
    assert now() - begin < 1


async def test_without_pacing_nothing_is_held_back(server: ThrottledServer) -> None:
    async with client(server, pacing=None, max_attempts=1) as cal:
        results = await asyncio.gather(*(cal.send(call()) for _ in range(150)), return_exceptions=True)
        limits = cal.rate_limits["default"]

    assert server.most_under_way == 150
    assert sum(isinstance(result, RateLimitedError) and result.sent for result in results) == 30
    assert (limits.limit, limits.remaining) == (120, 0)


async def test_a_server_without_limits_is_not_waited_for(server: ThrottledServer, cal: CalClient) -> None:
    server.silent = True
    server.general = [Limit("Default", 10_000)]

    await burst(cal, 1000)

    assert now() < 1


@pytest.mark.parametrize(
    ("auth", "size"),
    [
        (ApiKey("cal_test_fake"), 120),
        (AccessToken("fake-token"), 500),
        (OAuthClient("fake-client", "fake-secret"), 500),
    ],
)
async def test_without_an_answer_the_documented_limit_is_assumed(auth: Any, size: int) -> None:
    arrivals = []

    class Lost(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            arrivals.append(now())
            raise httpx.ReadError("gone", request=request)

    async with CalClient(auth=auth, transport=Lost(), max_attempts=1) as cal:
        await asyncio.gather(*(cal.send(call()) for _ in range(size + 1)), return_exceptions=True)

    assert len([at for at in arrivals if at < WINDOW]) == size


async def test_what_was_never_sent_is_given_back(server: ThrottledServer) -> None:
    failures = [httpx.ConnectError("refused")] * 200

    class Flaky(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            if failures:
                raise failures.pop()
            return await server.handle_async_request(request)

    async with CalClient(auth=ApiKey("cal_test_fake"), transport=Flaky(), max_attempts=1) as cal:
        await asyncio.gather(*(cal.send(call()) for _ in range(200)), return_exceptions=True)
        begin = now()
        await burst(cal, 120)

    assert now() - begin < 10


@pytest.mark.parametrize("status", [401, 404])
async def test_what_the_server_does_not_count_is_not_counted(status: int) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(status, json={}))
    async with CalClient(auth=ApiKey("cal_test_fake"), transport=transport) as cal:
        await asyncio.gather(*(cal.send(call()) for _ in range(300)), return_exceptions=True)

    assert now() < 1


async def test_the_limits_can_be_read(server: ThrottledServer, cal: CalClient) -> None:
    assert cal.rate_limits == {}

    response = await cal.send(call())

    assert response.rate_limits == cal.rate_limits
    assert cal.with_options(timeout=1).rate_limits == cal.rate_limits
    assert (cal.rate_limits["default"].remaining, cal.rate_limits["default"].reset) == (119, 60)
    await asyncio.sleep(30)
    server.count()
    assert cal.rate_limits["default"].reset in (30, 31)
    await asyncio.sleep(31)
    assert (cal.rate_limits["default"].remaining, cal.rate_limits["default"].reset) == (120, 0)


async def test_who_waits_when_the_client_is_closed_is_told(server: ThrottledServer) -> None:
    server.general = [Limit("Default", 1)]
    cal = client(server)
    await cal.send(call())
    waiting = asyncio.create_task(cal.send(call()))
    await asyncio.sleep(1)

    await cal.aclose()

    with pytest.raises(RuntimeError, match="this client was closed while a call waited for the rate limit"):
        await waiting


@pytest.mark.parametrize(
    ("limit", "remaining", "reset"), [(0, 0, 60), (120, 0, 0), (10, 50, 5), (999_999_999, 5, 999_999_999), (-1, -5, -3)]
)
async def test_odd_headers_break_nothing(limit: int, remaining: int, reset: int) -> None:
    headers = {
        "X-RateLimit-Limit-Default": str(limit),
        "X-RateLimit-Remaining-Default": str(remaining),
        "X-RateLimit-Reset-Default": str(reset),
    }
    answer = httpx.Response(200, json={"status": "success", "data": 1}, headers=headers)
    transport = httpx.MockTransport(lambda _: answer)
    async with CalClient(auth=ApiKey("cal_test_fake"), transport=transport, max_wait=10) as cal:
        results = await asyncio.gather(*(cal.send(call()) for _ in range(4)), return_exceptions=True)

    assert not isinstance(results[0], Exception)
    assert all(isinstance(result, RateLimitedError) for result in results if isinstance(result, Exception))


async def test_long_waits_are_told_in_the_log(
    server: ThrottledServer, cal: CalClient, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "calcom_client")

    await burst(cal, 121)

    assert [record.getMessage() for record in caplog.records] == [
        "me.get waits for the rate limit, about 59 s; requests waiting: 1"
    ]
    assert server.refused == 0


async def test_one_silent_answer_does_not_make_the_limits_forgotten(server: ThrottledServer, cal: CalClient) -> None:
    await burst(cal, 20)
    server.silent = True
    await cal.send(call())
    server.silent = False

    await burst(cal, 300)

    assert server.refused == 0


@pytest.mark.parametrize("remaining", ["-1", "5.5", "120, 120", ""])
async def test_headers_that_cannot_be_read_are_no_sign_of_a_server_without_limits(remaining: str) -> None:
    headers = {
        "X-RateLimit-Limit-Default": "120",
        "X-RateLimit-Remaining-Default": remaining,
        "X-RateLimit-Reset-Default": "60",
    }
    arrivals = []

    def answer(_: httpx.Request) -> httpx.Response:
        arrivals.append(now())
        return httpx.Response(200, json={"status": "success", "data": 1}, headers=headers)

    async with CalClient(auth=ApiKey("cal_test_fake"), transport=httpx.MockTransport(answer)) as cal:
        await burst(cal, 200)

    assert len([at for at in arrivals if at < WINDOW]) <= 120


async def test_a_limit_that_is_renewed_only_after_hours_is_not_waited_for_unasked(
    server: ThrottledServer, cal: CalClient
) -> None:
    server.general = [Limit("Daily", 1, window=86_400)]
    await cal.send(call())

    with pytest.raises(RateLimitedError, match="about 86400 s"):
        await cal.send(call())
    assert now() < 1
    await cal.with_options(max_wait=90_000).send(call())
    assert server.refused == 0


async def test_a_server_that_is_not_there_does_not_hold_everybody_up() -> None:
    class Away(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await asyncio.sleep(10)
            raise httpx.ConnectTimeout("nobody", request=request)

    async with CalClient(auth=ApiKey("cal_test_fake"), transport=Away(), max_attempts=1) as cal:
        await asyncio.gather(*(cal.send(call()) for _ in range(100)), return_exceptions=True)

    assert now() < 120


async def test_who_gave_up_is_not_waited_for(server: ThrottledServer, cal: CalClient) -> None:
    await burst(cal, 120)
    waiting = [asyncio.create_task(cal.send(call())) for _ in range(1000)]
    await asyncio.sleep(1)
    for task in waiting[1:]:
        task.cancel()
    await asyncio.sleep(0)

    await cal.with_options(max_wait=90).send(call())

    await waiting[0]
    assert server.refused == 0


async def test_credentials_have_limits_of_their_own(server: ThrottledServer) -> None:
    async with client(server) as one, CalClient(auth=ApiKey("cal_other_fake"), transport=ThrottledServer()) as other:
        await asyncio.gather(burst(one, 100), burst(other, 100))

    assert now() < 10


@pytest.mark.parametrize("pacing", ["", "memory", "http://localhost", 5, True])
def test_pacing_that_cannot_be(pacing: Any) -> None:
    with pytest.raises(ValueError, match=r"^pacing: expected 'local', None, or a URL that begins with redis://"):
        CalClient(auth=ApiKey("cal_test_fake"), pacing=pacing)
