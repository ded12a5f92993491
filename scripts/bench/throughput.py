"""Calls a second, 32 and 256 at once; time, not CPU time, so that the machine has to be quiet."""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import TYPE_CHECKING, Final

from scripts.bench import canned
from scripts.bench.contestants import AIOHTTP, CONTESTANTS, HTTPX, OURS, OURS_OVER_AIOHTTP, make
from scripts.bench.rounds import Rounds, settle
from scripts.bench.table import Goal, Row

if TYPE_CHECKING:
    from scripts.bench.canned import Server

CALLS: Final = 1536
FEW: Final = 32
MANY: Final = 256
NAMES: Final = (OURS, HTTPX, OURS_OVER_AIOHTTP, AIOHTTP)
# Seconds that an answer takes: none, so that all is the client's work, and some, as over any network.
DELAYS: Final = {0.0: "", 0.02: ", answers after 20 ms"}
NO_SLOWER: Final = Goal(1, "at least {}", least=True)


def run(rounds: int) -> list[Row]:
    """Measure, and give the lines of the table."""
    rows = []
    for delay, words in DELAYS.items():
        with canned.running(delay) as server:
            rows += asyncio.run(_compare(server, rounds, words))
    return rows


async def _compare(server: Server, number: int, words: str) -> list[Row]:
    turns = {f"{name} {tasks}": (name, tasks) for name in NAMES for tasks in (FEW, MANY)}
    rounds = Rounds(list(turns), number)
    busy = Rounds(list(turns), number)
    async with contextlib.AsyncExitStack() as stack:
        calls = {name: await stack.enter_async_context(CONTESTANTS[name](server.url)) for name in NAMES}
        settle()
        for turn in rounds.turns():
            name, tasks = turns[turn]
            # Connections are let go between two turns: what calls cost is compared, not what opening these does.
            await make(calls[name], tasks, tasks)
            before, began = server.cpu_seconds(), time.perf_counter()
            _, wall = await make(calls[name], CALLS, tasks)
            busy.add(turn, (server.cpu_seconds() - before) / (time.perf_counter() - began))
            rounds.add(turn, 1e6 / wall)
    return [
        Row(
            what=f"calls a second{words}, {MANY} and {FEW} at once: {name}",
            ours=f"{rounds.median(f'{name} {MANY}'):,.0f}",
            beside=f"{rounds.median(f'{name} {FEW}'):,.0f}; server busy {busy.median(f'{name} {MANY}'):.0%}",
            value=rounds.ratio(f"{name} {MANY}", f"{name} {FEW}"),
            goal=NO_SLOWER if name in (OURS, OURS_OVER_AIOHTTP) else None,
        )
        for name in NAMES
    ]
