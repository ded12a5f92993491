"""One budget for several processes, through a real Redis. Clients stand for processes: they share only Redis."""

import asyncio
import gc
import json
import logging
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import redis
import stamina

from calcom_client import ApiKey, CalClient, RateLimitedError
from scripts.redis_server import RedisServer
from tests.contract.throttled_server import Limit, ThrottledServer, call
from tests.end_to_end.cancelling import Moment, is_cancelled

WINDOW = 2.0
KEY = "cal_test_fake_shared"


@pytest.fixture(autouse=True)
def real_waits() -> Iterator[None]:
    with stamina.set_testing(False):
        yield


@pytest.fixture
def server() -> ThrottledServer:
    return ThrottledServer(general=[Limit("Default", 40, window=WINDOW)], latency=0.004)


def client(server: ThrottledServer, url: str, **options: Any) -> CalClient:
    return CalClient(auth=ApiKey(KEY), transport=server, pacing=url, **options)


async def burst(cal: CalClient, calls: int) -> None:
    await asyncio.gather(*(cal.send(call()) for _ in range(calls)))


async def test_four_processes_never_overshoot_together(server: ThrottledServer, redis_url: str) -> None:
    clients = [client(server, redis_url) for _ in range(4)]

    await asyncio.gather(*(burst(cal, 25) for cal in clients))

    assert server.refused == 0
    assert len(server.arrivals) == 100
    for cal in clients:
        await cal.aclose()


async def test_a_new_process_knows_what_the_others_know(server: ThrottledServer, redis_url: str) -> None:
    async with client(server, redis_url) as one, client(server, redis_url) as other:
        await burst(one, 40)
        with pytest.raises(RateLimitedError) as caught:
            await other.with_options(max_wait=0.1).send(call())

    assert not caught.value.sent
    assert len(server.arrivals) == 40


async def test_one_process_waits_out_the_block_that_another_met(server: ThrottledServer, redis_url: str) -> None:
    async with client(server, redis_url, max_attempts=1) as one, client(server, redis_url) as other:
        for _ in range(41):
            server.count()
        with pytest.raises(RateLimitedError):
            await one.send(call())
        server.refused = 0
        await other.send(call())

    assert server.refused == 0


async def test_what_is_stored_names_nobody(server: ThrottledServer, redis_url: str) -> None:
    async with client(server, redis_url) as cal:
        await burst(cal, 3)

    stored = redis.Redis.from_url(redis_url, decode_responses=True)
    (key,) = stored.keys()
    content = f"{key!s} {stored.get(key)!s}"
    stored.close()
    assert content.startswith("calcom-client:pacing:")
    for secret in (KEY, "api.cal.com", "Bearer"):
        assert secret not in content


async def test_a_process_that_dies_leaves_nothing_locked(server: ThrottledServer, redis_url: str) -> None:
    """It had asked for permission and never told how that ended."""

    class Never(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await asyncio.sleep(3600)
            raise AssertionError(request)

    dying = CalClient(auth=ApiKey(KEY), transport=Never(), pacing=redis_url)
    calls = [asyncio.create_task(dying.send(call())) for _ in range(5)]
    await asyncio.sleep(0.1)
    async with client(server, redis_url) as cal:
        await burst(cal, 30)
    assert server.refused == 0
    assert len(server.arrivals) == 30
    for task in calls:
        task.cancel()
    await asyncio.gather(*calls, return_exceptions=True)
    await dying.aclose()


async def test_a_lost_redis_is_no_outage(
    server: ThrottledServer, redis_server: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "calcom_client")
    async with client(server, redis_server.url) as one, client(server, redis_server.url) as other:
        await asyncio.gather(burst(one, 5), burst(other, 5))
        redis_server.stop()
        begin = len(server.arrivals)

        await asyncio.gather(burst(one, 30), burst(other, 30))

    assert len(server.arrivals) - begin == 60
    assert server.refused == 0
    lost = [record.getMessage() for record in caplog.records if "lost Redis" in record.getMessage()]
    assert len(lost) == 2
    assert all("using 1/2 of the rate limit until it is back" in message for message in lost)
    assert redis_server.url not in caplog.text


async def test_redis_that_was_never_there(
    server: ThrottledServer, redis_server: RedisServer, caplog: pytest.LogCaptureFixture
) -> None:
    redis_server.stop()

    async with client(server, redis_server.url) as cal:
        await burst(cal, 20)

    assert server.refused == 0
    assert "using 1/4 of the rate limit" in caplog.text
    # A quarter of 40 in each window.
    assert max(sum(WINDOW * n <= at - server.arrivals[0][1] < WINDOW * (n + 1) for _, at in server.arrivals)
               for n in range(2)) == 10  # fmt: skip


async def test_redis_that_comes_back_is_used_again(
    server: ThrottledServer, redis_server: RedisServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    ahead = 0.0
    monotonic = time.monotonic
    monkeypatch.setattr(time, "monotonic", lambda: monotonic() + ahead)
    async with client(server, redis_server.url) as one, client(server, redis_server.url) as other:
        await burst(one, 2)
        redis_server.stop()
        await burst(one, 2)
        redis_server.start()
        ahead = 60.0  # later than the next try is due
        await asyncio.gather(burst(one, 50), burst(other, 50))

    stored = redis.Redis.from_url(redis_server.url)
    assert len(stored.keys()) == 1
    stored.close()
    assert server.refused == 0


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_one_client_in_two_event_loops(redis_url: str) -> None:
    server = ThrottledServer(general=[Limit("Default", 40, window=WINDOW)], latency=0.004)
    cal = client(server, redis_url)

    async def some() -> None:
        await burst(cal, 10)

    asyncio.run(some())
    asyncio.run(some())

    async def close() -> None:
        await cal.aclose()

    asyncio.run(close())
    assert len(server.arrivals) == 20
    # The connection of the first loop could not be closed after it; Python says so when it finds it.
    gc.collect()


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    monkeypatch.setattr("calcom_client._options.find_spec", lambda _: None)
    with pytest.raises(ValueError, match=r"^pacing: sharing through Redis needs the extra: pip install"):
        CalClient(auth=ApiKey(KEY), pacing="redis://localhost")


def test_a_password_in_the_url_is_not_shown() -> None:
    cal = CalClient(auth=ApiKey(KEY), pacing="redis://:hunter2-fake@localhost")
    assert "hunter2" not in repr(cal)
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - what it does not say matters
        CalClient(auth=ApiKey(KEY), pacing="http://:hunter2-fake@localhost")
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("moment", Moment, ids=[moment.value for moment in Moment])
async def test_a_call_that_is_cancelled_leaves_no_reservation_in_redis(
    server: ThrottledServer, redis_url: str, moment: Moment
) -> None:
    stored = redis.Redis.from_url(redis_url, decode_responses=True)
    cancelled, place = True, 0
    while cancelled:
        place += 1
        stored.flushall()
        async with client(server, redis_url, max_wait=1) as cal:
            await cal.send(call())
            cancelled = await is_cancelled(cal.send(call()), place, moment)
        (key,) = stored.keys()
        limits = json.loads(str(stored.get(key)))["limits"]
        assert [limit["flights"] for limit in limits.values()] == [{}]
    stored.close()
    assert place > 3


@pytest.mark.parametrize("garbage", ["", "{", "[]", "{}", '{"limits": {"default": {"flights": {}}}}', "\u00e4"])
async def test_garbage_in_redis_is_no_outage(server: ThrottledServer, redis_url: str, garbage: str) -> None:
    stored = redis.Redis.from_url(redis_url)
    async with client(server, redis_url) as cal:
        await cal.send(call())
        (key,) = stored.keys()
        stored.set(key, garbage)
        await burst(cal, 3)
    stored.delete(key)
    stored.rpush(key, "a list")
    async with client(server, redis_url) as cal:
        await burst(cal, 3)
    stored.close()

    assert len(server.arrivals) == 7


async def test_without_patience_there_is_time_to_ask(server: ThrottledServer, redis_url: str) -> None:
    async with client(server, redis_url, max_wait=0) as cal:
        await cal.send(call())
        await cal.send(call())

    assert len(server.arrivals) == 2
