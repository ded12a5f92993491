"""One refresh for all tasks, clients and event loops, which the end of none of them breaks off."""

import asyncio
from typing import Any

import httpx
import pytest

from calcom_client import CalClient, OutcomeUnknownError, Tokens
from tests.token_server import TokenServer


async def update(cal: CalClient, **arguments: Any) -> Any:
    return await cal.organizations.delegation_credentials.update(42, "870ae969", **arguments)


@pytest.fixture
def slow(managed: TokenServer) -> tuple[asyncio.Event, asyncio.Event]:
    """A server that answers a refresh when told to: an event for its arrival, and one to let it go on."""
    arrived, released = asyncio.Event(), asyncio.Event()

    async def refresh(request: httpx.Request) -> httpx.Response:
        arrived.set()
        await released.wait()
        return managed.refresh(request)

    managed.refreshes.mock(side_effect=refresh)
    return arrived, released


async def test_fifty_tasks_need_one_refresh(tokens: TokenServer) -> None:
    tokens.meet(50)
    async with CalClient(auth=tokens.token()) as cal:
        await asyncio.gather(*(update(cal) for _ in range(50)))

    assert tokens.refreshes.call_count == 1
    assert tokens.updates.call_count == 100


async def test_calls_that_begin_during_a_refresh_wait_for_it(managed: TokenServer, slow: Any) -> None:
    arrived, released = slow
    async with CalClient(auth=managed.token()) as cal, asyncio.TaskGroup() as group:
        group.create_task(update(cal))
        await arrived.wait()
        group.create_task(update(cal))
        await asyncio.sleep(0)
        released.set()

    assert managed.events.count("update with fake-access-1") == 1
    assert managed.refreshes.call_count == 1


async def test_who_is_told_late_that_a_token_has_ended_uses_the_new_one(managed: TokenServer) -> None:
    arrived, refreshed = asyncio.Event(), asyncio.Event()

    async def late(request: httpx.Request) -> httpx.Response:
        answer = managed.update(request)
        if request.content == b'{"enabled":true}' and answer.status_code == 498:
            arrived.set()
            await refreshed.wait()
        return answer

    managed.updates.mock(side_effect=late)
    async with CalClient(auth=managed.token()) as cal, asyncio.TaskGroup() as group:
        group.create_task(update(cal, enabled=True))
        await arrived.wait()
        await update(cal)
        refreshed.set()

    assert managed.refreshes.call_count == 1
    assert managed.events[-1] == "update with fake-access-2"


async def test_several_clients_share_a_token(tokens: TokenServer) -> None:
    token = tokens.token()
    async with CalClient(auth=token) as one, CalClient(auth=token) as other:
        await asyncio.gather(update(one), update(other), update(one.with_options(timeout=5)))
        await update(other)

    assert tokens.refreshes.call_count == 1


def test_a_token_outlives_its_event_loop(tokens: TokenServer) -> None:
    token = tokens.token()

    async def work() -> None:
        async with CalClient(auth=token) as cal:
            await asyncio.gather(*(update(cal) for _ in range(3)))
        tokens.good += 1

    tokens.refreshes.mock(side_effect=[tokens.pair(2), tokens.pair(3)])
    asyncio.run(work())
    asyncio.run(work())

    assert tokens.refreshes.call_count == 2
    assert tokens.events[-1] == "update with fake-access-3"


@pytest.mark.parametrize("ended", [True, False], ids=["ended", "only left"])
def test_a_refresh_that_its_event_loop_left_behind_is_made_anew(managed: TokenServer, slow: Any, ended: object) -> None:
    token = managed.token()

    async def leave() -> None:
        call = asyncio.create_task(update(CalClient(auth=token)))
        await slow[0].wait()
        call.cancel()

    async def work() -> None:
        async with CalClient(auth=token) as cal:
            await update(cal)

    with asyncio.Runner() as first:
        first.run(leave())
        if ended:
            first.close()
        managed.refreshes.mock(side_effect=managed.refresh)
        asyncio.run(work())

    assert managed.events[-2:] == ["refresh with fake-refresh-1", "update with fake-access-2"]


async def test_a_caller_that_is_cancelled_does_not_stop_the_refresh(managed: TokenServer, slow: Any) -> None:
    arrived, released = slow
    stored: list[str] = []

    async def store(pair: Tokens) -> None:
        stored.append(pair.refresh_token)

    async with CalClient(auth=managed.token(on_refresh=store)) as cal:
        calls = [asyncio.create_task(update(cal)) for _ in range(2)]
        await arrived.wait()
        calls[0].cancel()
        await asyncio.wait([calls[0]])
        released.set()
        await calls[1]

    assert calls[0].cancelled()
    assert stored == ["fake-refresh-2"]
    assert managed.refreshes.call_count == 1


async def test_closing_waits_for_a_refresh_that_nobody_else_waits_for(managed: TokenServer, slow: Any) -> None:
    arrived, released = slow
    stored: list[str] = []

    async def store(pair: Tokens) -> None:
        stored.append(pair.refresh_token)

    cal = CalClient(auth=managed.token(on_refresh=store))
    call = asyncio.create_task(update(cal))
    await arrived.wait()
    call.cancel()
    closing = asyncio.create_task(cal.aclose())
    await asyncio.wait([call])
    assert not closing.done()

    released.set()
    await closing

    assert stored == ["fake-refresh-2"]


async def test_a_refresh_that_is_cut_off_by_force(managed: TokenServer, slow: Any) -> None:
    arrived, released = slow
    async with CalClient(auth=managed.token()) as cal:
        call = asyncio.create_task(update(cal))
        await arrived.wait()
        for task in asyncio.all_tasks() - {call, asyncio.current_task()}:
            task.cancel()
        with pytest.raises(OutcomeUnknownError, match=r"was cut off\. The refresh token may be spent") as caught:
            await call
        released.set()
        await update(cal)

    assert caught.value.operation == "oauth.refresh"
    assert managed.events[-1] == "update with fake-access-2"


async def test_on_refresh_may_close_the_client(managed: TokenServer) -> None:
    clients: list[CalClient] = []

    async def store(_: Tokens) -> None:
        await asyncio.wait_for(clients[0].aclose(), 5)

    clients.append(CalClient(auth=managed.token(on_refresh=store)))
    await update(clients[0])

    with pytest.raises(RuntimeError, match="closed"):
        await update(clients[0])
