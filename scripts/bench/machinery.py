"""What pacing and retries add to a call that goes well: the client beside itself with both taken out.

There is no public way to take them out: ``pacing=None`` and ``max_attempts=1`` still go through both transports. So
the private names by which :mod:`calcom_client._session` makes them are replaced while the other client is made; if they
change, this fails. All else is the same on both sides: the answer is read, and so are the limits that it tells.

Both send through a transport that answers at once: over a network the number of open connections changes from turn to
turn, and what that costs httpx's pool is more than what is looked for. The difference is a share of a real call.
"""

from __future__ import annotations

import asyncio
import contextlib
from http import HTTPStatus
from typing import Any, Final
from unittest.mock import patch

import httpx

from calcom_client import ApiKey, CalClient
from calcom_client._policy import RATE_LIMITS
from calcom_client._rate_limits import read_raw_rate_limits
from scripts.bench import canned
from scripts.bench.contestants import API_KEY, make, ours, using
from scripts.bench.rounds import Rounds, settle
from scripts.bench.table import Goal, Row

CALLS: Final = 960
TASKS: Final = (1, 32)
REAL, WITH, WITHOUT = "real", "with", "without"
SHARE: Final = Goal(0.05, "at most 5% of the call")


class AtOnce(httpx.AsyncBaseTransport):
    """Answers at once what the server of the other benchmarks answers."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer, once the other tasks have had their turns."""
        del request
        await asyncio.sleep(0)
        # What comes over a network has a stream of it, which pacing looks for.
        extensions = {"network_stream": None}
        stream = httpx.ByteStream(canned.BODY)
        return httpx.Response(HTTPStatus.CREATED, headers=canned.HEADERS, stream=stream, extensions=extensions)


class Straight(httpx.AsyncBaseTransport):
    """Takes the place of both transports: sends straight on."""

    def __init__(self, transport: httpx.AsyncBaseTransport, *_: Any) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send, and read what the answer tells of limits, which is part of what a call gives."""
        response = await self._transport.handle_async_request(request)
        response.extensions[RATE_LIMITS] = read_raw_rate_limits(response.headers.raw)
        return response


def run(rounds: int) -> list[Row]:
    """Measure, and give the lines of the table."""
    with canned.running() as server:
        return asyncio.run(_compare(server.url, rounds))


async def _compare(url: str, number: int) -> list[Row]:
    def client() -> CalClient:
        return CalClient(auth=ApiKey(API_KEY), base_url=url, transport=AtOnce())

    straight = patch.multiple("calcom_client._session", PacingTransport=Straight, RetryTransport=lambda inside: inside)
    async with contextlib.AsyncExitStack() as stack:
        calls = {
            REAL: await stack.enter_async_context(ours(url)),
            WITH: await stack.enter_async_context(using(client())),
        }
        with straight:
            calls[WITHOUT] = await stack.enter_async_context(using(client()))
        settle()
        rows = []
        for tasks in TASKS:
            rounds = Rounds(list(calls), number)
            for name in rounds.turns():
                cpu, _ = await make(calls[name], CALLS, tasks)
                rounds.add(name, cpu)
            rows.append(_row(rounds, tasks))
    return rows


def _row(rounds: Rounds, tasks: int) -> Row:
    return Row(
        what=f"pacing and retries of a healthy call, {tasks} at once",
        ours=f"{rounds.median(WITH) - rounds.median(WITHOUT):,.0f} µs",
        beside=f"the call: {rounds.median(REAL):,.0f} µs",
        value=rounds.ratio(WITH, REAL) - rounds.ratio(WITHOUT, REAL),
        shown="{:.1%}",
        goal=SHARE,
    )
