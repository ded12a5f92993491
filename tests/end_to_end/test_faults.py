"""The table in docs/retries.md, row by row, on real sockets: what is sent again, and which exception tells the rest."""

from __future__ import annotations

import re
from contextlib import AsyncExitStack, aclosing, asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest
import stamina
from attrs import frozen

from calcom_client import ApiKey, CalClient, CalError
from tests.end_to_end.faults import FAULTS, Scene, Via
from tests.end_to_end.scripted_server import METHODS, call

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "retries.md").read_text(encoding="utf-8")
ATTEMPTS = 3


@frozen
class Row:
    what: str
    where: str
    reads: str
    changes: str
    exceptions: str

    def is_repeated(self, method: str) -> bool:
        verdict = self.reads if method == "GET" else self.changes
        assert verdict.startswith(("again", "no", "**no**"))
        return verdict.startswith("again")

    def exception(self, method: str) -> str:
        """The name of what is raised in the end; two names are for reads and for changes."""
        names: list[str] = re.findall(r"`(\w+)`", self.exceptions)
        assert len(names) in (1, 2)
        return names[0] if method == "GET" else names[-1]


def rows() -> Iterator[Row]:
    table = PAGE.partition("| what happened |")[2].partition("\n\n")[0]
    for line in table.splitlines()[2:]:
        yield Row(*(cell.strip() for cell in line.strip("|").split("|")))


ROWS = list(rows())
EACH_ROW = pytest.mark.parametrize("row", [pytest.param(row, id=f"{row.what}, {row.where}") for row in ROWS])
BOTH = pytest.mark.parametrize("via", get_args(Via))
EACH_METHOD = pytest.mark.parametrize("method", METHODS)


# aiohttp takes what comes after the answer for a broken connection.
OTHERWISE_WITH_AIOHTTP = Row(
    "`Content-Length` too small",
    "in the answer's body",
    "again",
    "**no**",
    "`ConnectionFailedError`, `OutcomeUnknownError`",
)


def expected(row: Row, via: Via) -> Row:
    other = OTHERWISE_WITH_AIOHTTP
    return other if via == "aiohttp" and (row.what, row.where) == (other.what, other.where) else row


@pytest.fixture(autouse=True)
def no_waiting() -> Iterator[None]:
    with stamina.set_testing(testing=True, attempts=ATTEMPTS, cap=True):
        yield


@asynccontextmanager
async def stage(row: Row, via: Via, mended_at: int | None = None) -> AsyncIterator[tuple[CalClient, Scene, list[Any]]]:
    """A client that meets the fault of a row, until the attempt at which it ends; also the attempts that it makes."""
    attempts: list[Any] = []
    async with AsyncExitStack() as stack:
        scene = await FAULTS[row.what, row.where](stack, via)

        async def note(request: Any) -> None:
            attempts.append(request)
            if len(attempts) == mended_at:
                await scene.mend()

        scene.http.event_hooks = {"request": [note]}
        async with (
            aclosing(scene.http),
            CalClient(
                auth=ApiKey("cal_faults"),
                base_url=scene.base_url,
                http_client=scene.http,
                timeout=scene.timeout,
                max_attempts=ATTEMPTS,
            ) as cal,
        ):
            yield cal, scene, attempts


def test_each_row_of_the_table_has_a_fault_and_each_fault_a_row() -> None:
    assert sorted((row.what, row.where) for row in ROWS) == sorted(FAULTS)


@EACH_METHOD
@EACH_ROW
@BOTH
async def test_a_fault_that_lasts(row: Row, method: str, via: Via) -> None:
    row = expected(row, via)
    async with stage(row, via) as (cal, scene, attempts):
        with pytest.raises(CalError) as caught:
            await cal.send(call(method))

    assert type(caught.value).__name__ == row.exception(method)
    assert len(attempts) == (ATTEMPTS if row.is_repeated(method) else 1)
    assert scene.server is None or scene.server.requests == len(attempts)


@EACH_METHOD
@EACH_ROW
@BOTH
async def test_a_fault_that_passes(row: Row, method: str, via: Via) -> None:
    row = expected(row, via)
    async with stage(row, via, mended_at=ATTEMPTS) as (cal, _, attempts):
        if row.is_repeated(method):
            assert (await cal.send(call(method))).data == {"done": True}
            assert len(attempts) == ATTEMPTS
        else:
            with pytest.raises(CalError):
                await cal.send(call(method))
            assert len(attempts) == 1
