"""CPU time of a call: a POST of a 2 kB body to a server in another process, by one task and by 32 at once."""

from __future__ import annotations

import asyncio
import contextlib
from typing import Final

from scripts.bench import canned, stock, without_sniffio
from scripts.bench.contestants import (
    AIOHTTP,
    CONTESTANTS,
    HTTPX,
    HTTPX_OVER_AIOHTTP,
    OURS,
    OURS_OVER_AIOHTTP,
    STOCK,
    make,
)
from scripts.bench.rounds import Rounds, settle
from scripts.bench.table import Goal, Row

CALLS: Final = 640
TASKS: Final = (1, 32)
WITHOUT: Final = " without sniffio"
OVER_HTTPX: Final = Goal(1.10)
BETTER: Final = Goal(1, "less than {}", strict=True)
OVER_AIOHTTP: Final = Goal(1.25)
STOCK_OVER_OURS: Final = Goal(6, "at least {} times less", least=True)


def run(rounds: int) -> list[Row]:
    """Measure, and give the lines of the table."""
    stock.folder_of_package()  # before two processes would make it
    with canned.running() as server:
        return asyncio.run(_compare(server.url, rounds))


async def _compare(url: str, number: int) -> list[Row]:
    apart = (HTTPX, STOCK)
    measured = {}
    async with contextlib.AsyncExitStack() as stack:
        without = stack.enter_context(without_sniffio.running(url, apart))
        calls = {name: await stack.enter_async_context(enter(url)) for name, enter in CONTESTANTS.items()}
        settle()
        for tasks in TASKS:
            rounds = measured[tasks] = Rounds([*calls, *(name + WITHOUT for name in apart)], number)
            for name in rounds.turns():
                if name in calls:
                    cpu, _ = await make(calls[name], CALLS, tasks)
                else:
                    cpu, _ = without.make(name.removesuffix(WITHOUT), CALLS, tasks)
                rounds.add(name, cpu)
    return [row for tasks, rounds in measured.items() for row in _rows(rounds, tasks)]


def _rows(rounds: Rounds, tasks: int) -> list[Row]:
    def line(mine: str, peer: str, goal: Goal | None, what: str = "") -> Row:
        return Row(
            what=f"{what or 'CPU a call'}, {tasks} at once",
            ours=f"{rounds.median(mine):,.0f} µs",
            beside=f"{peer}: {rounds.median(peer):,.0f} µs",
            value=rounds.ratio(mine, peer),
            goal=goal,
        )

    fast = "CPU a call over aiohttp"
    bare_stock = STOCK + WITHOUT
    times_less = Row(
        what=f"{fast}, {tasks} at once",
        ours=f"{rounds.median(OURS_OVER_AIOHTTP):,.0f} µs",
        beside=f"{bare_stock}: {rounds.median(bare_stock):,.0f} µs",
        value=rounds.ratio(bare_stock, OURS_OVER_AIOHTTP),
        shown="{:.2f} times less",
        # Of one task alone nothing is asked: most of its call is the event loop's.
        goal=STOCK_OVER_OURS if tasks > 1 else None,
    )
    return [
        line(OURS, HTTPX, OVER_HTTPX),
        line(OURS, HTTPX + WITHOUT, BETTER),
        line(OURS, STOCK, None),
        line(OURS, bare_stock, None),
        line(OURS_OVER_AIOHTTP, HTTPX_OVER_AIOHTTP, OVER_AIOHTTP, fast),
        line(OURS_OVER_AIOHTTP, AIOHTTP, None, fast),
        times_less,
    ]
