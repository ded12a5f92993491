"""A client whose requests respx answers, and time that does not pass."""

import asyncio
import copy
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
import respx
import stamina

import calcom_api
from calcom_client import ApiKey, CalClient
from tests.answers import SAVED


@pytest.fixture(autouse=True)
def no_waiting(clean_environment: pytest.MonkeyPatch) -> Iterator[None]:  # noqa: ARG001 - cleaned for all tests here
    """Retries as they are, at most 10, without the waits between them."""
    with stamina.set_testing(True, attempts=10, cap=True):
        yield


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[float]]:
    """The seconds that the client waits between attempts; for tests in which time passes at once."""
    seconds: list[float] = []
    sleep = asyncio.sleep

    async def note(delay: float) -> None:
        seconds.append(delay)
        await sleep(delay)

    monkeypatch.setattr(asyncio, "sleep", note)
    with stamina.set_testing(False):
        yield seconds


@pytest.fixture
def server() -> Iterator[respx.MockRouter]:
    """Stands where the server would; a request that no route expects fails the test."""
    with respx.mock(assert_all_called=False) as router:
        yield router


@pytest.fixture
async def cal() -> AsyncIterator[CalClient]:
    async with CalClient(auth=ApiKey("cal_test_fake")) as client:
        yield client


@pytest.fixture
def saved() -> dict[str, Any]:
    """A credential as the server answers it."""
    return copy.deepcopy(SAVED)


@pytest.fixture
def read_request() -> calcom_api.Request[Any]:
    """A request that only reads; the API gets operations of this kind later."""

    def decode(body: Any, *, strict: bool = False) -> Any:  # noqa: ARG001 - the protocol has it
        return body["data"]

    return calcom_api.Request(operation="me.get", method="GET", path="/v2/me", decode=decode, repeatable=True)
