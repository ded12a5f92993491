"""The programs that are compared, each run as a process of its own: ``python -m scripts.bench_pacing.programs …``.

Waits of the others are scaled like the window, of which a real one has 60 seconds. Ours are not: it learns from the
server how long to wait.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import random
import signal
import sys
from typing import TYPE_CHECKING, Any, Final

import httpx
from httpx_retries import Retry, RetryTransport

from calcom_client import ApiKey, CalClient, CalError
from scripts.bench.canned import DOCUMENT, KEY, PATH
from scripts.bench_pacing.server import LIMIT, PROGRAM_HEADER

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable

    Call = Callable[[], Awaitable[object]]

REAL_WINDOW: Final = 60.0
API_KEY: Final = "cal_bench"
# As good as no end, where their defaults are two and ten: with so few, next to no call would get through.
RETRIES: Final = 1000
FIRST_WAIT: Final = 0.5
# A program is cut off after so many windows, twice the bound: some would never get all calls through.
MOST_WINDOWS: Final = 8


@contextlib.asynccontextmanager
async def ours(options: argparse.Namespace) -> AsyncIterator[Call]:
    """This client."""
    arguments: dict[str, Any] = {"pacing": options.redis or "local"}
    headers = {PROGRAM_HEADER: options.program}
    async with CalClient(auth=ApiKey(API_KEY), base_url=options.url, headers=headers, **arguments) as cal:
        create = cal.organizations.delegation_credentials.create
        yield lambda: create(42, workspace_platform_slug="google", domain="acme.com", service_account_key=KEY)


@contextlib.asynccontextmanager
async def httpx_retries(options: argparse.Namespace) -> AsyncIterator[Call]:
    """Plain httpx with httpx-retries, as its documentation shows it; POST is retried as well."""
    retry = Retry(
        total=RETRIES,
        allowed_methods=[*Retry.RETRYABLE_METHODS, "POST"],
        backoff_factor=FIRST_WAIT * options.window / REAL_WINDOW,
        max_backoff_wait=Retry().max_backoff_wait * options.window / REAL_WINDOW,
    )
    async with _plain_client(options, RetryTransport(retry=retry)) as client:

        async def call() -> None:
            (await client.post(PATH, json=DOCUMENT)).raise_for_status()

        yield call


@contextlib.asynccontextmanager
async def sdk_backoff(options: argparse.Namespace) -> AsyncIterator[Call]:
    """The loop that popular SDKs have: half a second doubling to eight, less up to a quarter; Retry-After is heeded."""
    scale = options.window / REAL_WINDOW
    async with _plain_client(options) as client:

        async def call() -> None:
            response = await client.post(PATH, json=DOCUMENT)
            wait = FIRST_WAIT
            for _ in range(RETRIES):
                if response.status_code != httpx.codes.TOO_MANY_REQUESTS:
                    break
                backoff = wait * random.uniform(0.75, 1) * scale  # noqa: S311 - no secret
                await asyncio.sleep(float(response.headers.get("retry-after", backoff)))
                wait = min(wait * 2, 8.0)
                response = await client.post(PATH, json=DOCUMENT)
            response.raise_for_status()

        yield call


@contextlib.asynccontextmanager
async def uncooperative(options: argparse.Namespace) -> AsyncIterator[Call]:
    """A program that sends a third of the limit, evenly, whatever it is answered, until its standard input ends."""
    # Half of one less: at exactly a third, chance would put one more into some windows.
    pause = options.window / (LIMIT // 3 - 0.5)

    async def send() -> None:
        loop = asyncio.get_running_loop()
        due = loop.time()
        while True:
            await client.post(PATH, json=DOCUMENT)
            due += pause
            await asyncio.sleep(due - loop.time())

    async def call() -> None:
        sending = asyncio.create_task(send())
        await asyncio.to_thread(sys.stdin.read)
        sending.cancel()

    async with _plain_client(options) as client:
        yield call


def _plain_client(options: argparse.Namespace, transport: httpx.AsyncBaseTransport | None = None) -> httpx.AsyncClient:
    headers = {"Authorization": f"Bearer {API_KEY}", PROGRAM_HEADER: options.program}
    return httpx.AsyncClient(base_url=options.url, headers=headers, transport=transport, timeout=30)


PROGRAMS: Final = {program.__name__: program for program in (ours, httpx_retries, sdk_backoff, uncooperative)}


async def run(options: argparse.Namespace) -> int:
    """Make the calls from several tasks; gives how many failed."""
    calls: int = options.calls
    done = failed = 0
    numbers = iter(range(calls))

    async def work() -> None:
        nonlocal done, failed
        for _ in numbers:
            try:
                await call()
            except (CalError, httpx.HTTPError):
                failed += 1
            done += 1
            if done == options.die_after:
                os.kill(os.getpid(), signal.SIGKILL)

    async with PROGRAMS[options.program](options) as call:
        print("ready", flush=True)
        await asyncio.to_thread(sys.stdin.readline)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(MOST_WINDOWS * options.window), asyncio.TaskGroup() as tasks:
                for _ in range(min(options.tasks, calls)):
                    tasks.create_task(work())
    return failed + calls - done


def main() -> None:
    """Say when ready, begin with the first line of standard input, and print how many calls failed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("program", choices=PROGRAMS)
    parser.add_argument("url")
    parser.add_argument("--window", type=float, required=True)
    parser.add_argument("--calls", type=int, default=1)
    parser.add_argument("--tasks", type=int, default=1)
    parser.add_argument("--redis")
    parser.add_argument("--die-after", type=int)
    print(json.dumps({"failed": asyncio.run(run(parser.parse_args()))}), flush=True)


if __name__ == "__main__":
    main()
