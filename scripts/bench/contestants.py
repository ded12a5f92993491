"""Who makes the call that is measured: this client, what it is built on, and what the stock generator makes.

Each of them has connections of its own, and checks every answer: it must have been a 201, and decoded.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from http import HTTPStatus
from typing import TYPE_CHECKING, Final

import aiohttp
import httpx
from httpx_aiohttp import AiohttpTransport

from calcom_api.models import DelegationCredential
from calcom_client import ApiKey, CalClient
from scripts.bench import stock
from scripts.bench.canned import DOCUMENT, ID, KEY, PATH

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from contextlib import AbstractAsyncContextManager

    Call = Callable[[], Awaitable[None]]
    Contestant = Callable[[str], AbstractAsyncContextManager[Call]]

API_KEY: Final = "cal_bench"
HEADERS: Final = {"Authorization": f"Bearer {API_KEY}"}


class WrongAnswerError(Exception):
    """A call that is measured did not do what it should."""


@contextlib.asynccontextmanager
async def bare_httpx(url: str, transport: httpx.AsyncBaseTransport | None = None) -> AsyncIterator[Call]:
    """Plain httpx, or over another transport."""
    async with httpx.AsyncClient(base_url=url, headers=HEADERS, transport=transport) as client:

        async def call() -> None:
            response = await client.post(PATH, json=DOCUMENT)
            _check(response.status_code, response.json()["data"]["id"])

        yield call


def httpx_over_aiohttp(url: str) -> AbstractAsyncContextManager[Call]:
    """Plain httpx over httpx-aiohttp."""
    return bare_httpx(url, AiohttpTransport())


@contextlib.asynccontextmanager
async def bare_aiohttp(url: str) -> AsyncIterator[Call]:
    """Plain aiohttp."""
    async with aiohttp.ClientSession(base_url=url, headers=HEADERS) as session:

        async def call() -> None:
            async with session.post(PATH, json=DOCUMENT) as response:
                document = await response.json()
                _check(response.status, document["data"]["id"])

        yield call


@contextlib.asynccontextmanager
async def using(cal: CalClient) -> AsyncIterator[Call]:
    """A client of this package."""
    async with cal:

        async def call() -> None:
            credential = await cal.organizations.delegation_credentials.create(
                42, workspace_platform_slug="google", domain="acme.com", service_account_key=KEY
            )
            if not isinstance(credential, DelegationCredential) or credential.id != ID:
                raise WrongAnswerError(repr(credential))

        yield call


def ours(url: str) -> AbstractAsyncContextManager[Call]:
    """This client as it is by default."""
    return using(CalClient(auth=ApiKey(API_KEY), base_url=url))


def ours_over_aiohttp(url: str) -> AbstractAsyncContextManager[Call]:
    """This client over aiohttp."""
    return using(CalClient(auth=ApiKey(API_KEY), base_url=url, transport="aiohttp"))


@contextlib.asynccontextmanager
async def stock_output(url: str) -> AsyncIterator[Call]:
    """What the stock generator makes of our document."""
    models = stock.load("models")
    create = stock.load("api.organizations_delegation_credentials.organizations_delegation_credentials_create")
    key = models.GoogleServiceAccountKey(KEY.private_key, KEY.client_email, KEY.client_id)
    async with stock.load("client").AuthenticatedClient(base_url=url, token=API_KEY) as client:

        async def call() -> None:
            body = models.DelegationCredentialCreate(models.WorkspacePlatformSlug.GOOGLE, "acme.com", key)
            response = await create.asyncio_detailed(42, client=client, body=body)
            if not isinstance(response.parsed.data, models.DelegationCredential):
                raise WrongAnswerError(repr(response.parsed))
            _check(response.status_code, str(response.parsed.data.id))

        yield call


OURS: Final = "calcom-client"
OURS_OVER_AIOHTTP: Final = "calcom-client over aiohttp"
HTTPX: Final = "httpx"
HTTPX_OVER_AIOHTTP: Final = "httpx over httpx-aiohttp"
AIOHTTP: Final = "aiohttp"
STOCK: Final = "stock"
CONTESTANTS: Final[dict[str, Contestant]] = {
    OURS: ours,
    HTTPX: bare_httpx,
    OURS_OVER_AIOHTTP: ours_over_aiohttp,
    HTTPX_OVER_AIOHTTP: httpx_over_aiohttp,
    AIOHTTP: bare_aiohttp,
    STOCK: stock_output,
}


async def make(call: Call, calls: int, tasks: int) -> tuple[float, float]:
    """Make calls from several tasks at once; gives the microseconds of CPU time, and of time, that one took.

    One more of each task goes before them, uncounted: connections that were idle since the last turn may be closed.
    """

    async def work(each: int) -> None:
        for _ in range(each):
            await call()

    await asyncio.gather(*(work(1) for _ in range(tasks)))
    each = max(calls // tasks, 1)
    began, cpu_began = time.perf_counter(), time.process_time()
    await asyncio.gather(*(work(each) for _ in range(tasks)))
    cpu, wall = time.process_time() - cpu_began, time.perf_counter() - began
    return cpu / (each * tasks) * 1e6, wall / (each * tasks) * 1e6


def _check(status: int, number: object) -> None:
    if status != HTTPStatus.CREATED or number != ID:
        raise WrongAnswerError(f"{status} with the id {number!r}")
