"""Ten thousand calls to a server that fails at random: what the client tells of each is what the server knows."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from contextlib import AsyncExitStack
from typing import Any, Final

import httpx
import pytest
import stamina
from attrs import evolve

from calcom_client import ApiKey, ApiStatusError, CalClient, OutcomeUnknownError, TransportError
from tests.end_to_end.counting_server import FAULTS, counting
from tests.end_to_end.scripted_server import call

CALLS: Final = 10_000
TASKS: Final = 200
# httpcore looks through all connections of a pool for each call: eight small pools take a third of the time of one.
CLIENTS: Final = 8
KEY: Final = ApiKey("cal_stress")
TIMEOUT: Final = httpx.Timeout(30, read=2)
SHARE: Final = 0.2
# One half reads.
METHODS: Final = ("GET", "POST", "GET", "PATCH", "GET", "DELETE")

logger = logging.getLogger(__name__)


async def how_it_ends(cal: CalClient, thing: int) -> str:
    request = evolve(call(METHODS[thing % len(METHODS)]), path=f"/v2/things/{thing}")
    try:
        response: Any = await cal.send(request)
    except OutcomeUnknownError:
        return "unknown"
    except (ApiStatusError, TransportError):
        return "refused"
    assert response.data == {"done": True}
    return "done"


async def test_every_call_ends_as_the_server_knows_it_did(caplog: pytest.LogCaptureFixture) -> None:
    # A line for each attempt, kept for the report, would take longer than the calls.
    caplog.set_level(logging.ERROR)
    caplog.set_level(logging.INFO, logger=__name__)
    ends: dict[int, str] = {}
    things = iter(range(CALLS))

    async def work(cal: CalClient) -> None:
        for thing in things:
            ends[thing] = await how_it_ends(cal, thing)

    with stamina.set_testing(testing=True, attempts=3, cap=True):
        async with counting(seed=20_261_123, share=SHARE) as server, AsyncExitStack() as stack:
            clients = [CalClient(auth=KEY, base_url=server.base_url, timeout=TIMEOUT) for _ in range(CLIENTS)]
            for cal in clients:
                await stack.enter_async_context(cal)
            await asyncio.gather(*(work(clients[number % CLIENTS]) for number in range(TASKS)))

    assert len(ends) == CALLS
    writes = [thing for thing in ends if METHODS[thing % len(METHODS)] != "GET"]
    story = Counter((ends[thing], server.effects[thing]) for thing in writes)
    logger.info("changes %s, reads %s", story, Counter(ends.values()) - Counter(ends[thing] for thing in writes))
    # Done once, or refused and not done; where nobody knows, once or not at all. Never twice, never otherwise.
    assert set(story) == {("done", 1), ("refused", 0), ("unknown", 0), ("unknown", 1)}
    assert "unknown" not in {ends[thing] for thing in ends.keys() - set(writes)}
    assert set(server.faults) == set(FAULTS)
    assert server.faults.total() == pytest.approx(SHARE * server.requests.total(), rel=0.1)
