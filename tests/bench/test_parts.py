"""Parts of the benchmark do what they say; how fast, no test asks."""

import json
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from calcom_api import OPERATIONS
from calcom_api.models import Booking
from calcom_client import ApiKey, CalClient
from scripts.bench import canned, without_sniffio
from scripts.bench.bookings import PAGE, pages
from scripts.bench.contestants import AIOHTTP, API_KEY, CONTESTANTS, HTTPX, STOCK, WrongAnswerError, make, using
from scripts.bench.stock import DOCUMENT, adapted

PROJECT = Path(__file__).parents[2]


def bench(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "scripts.bench", *arguments]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)


def test_a_part_by_itself_leaves_the_docs_alone() -> None:
    page = PROJECT / "docs" / "benchmarks.md"
    before = page.read_bytes() if page.exists() else None

    done = bench("--quick", "first_call")

    lines = done.stdout.splitlines()
    assert done.returncode == 0, done.stderr
    assert lines[0].split() == ["what", "calcom-client", "beside", "ratio", "goal"]
    assert lines[1].endswith("met")
    assert lines[2:] == ["Goals: 1 met, 0 missed"]
    assert (page.read_bytes() if page.exists() else None) == before


def test_a_part_that_there_is_not() -> None:
    done = bench("speed")

    assert done.returncode == 2
    assert "there is no speed; there are imports, " in done.stderr


@pytest.mark.parametrize("name", [name for name in CONTESTANTS if name != STOCK])
async def test_a_contestant_makes_its_calls(name: str) -> None:
    with canned.running() as server:
        async with CONTESTANTS[name](server.url) as call:
            cpu, wall = await make(call, calls=8, tasks=4)

    assert cpu > 0
    assert wall > 0


async def test_the_server_copes_with_hundreds_of_connections() -> None:
    with canned.running() as server:
        async with CONTESTANTS[AIOHTTP](server.url) as call:
            await make(call, calls=512, tasks=256)


async def test_a_wrong_answer_ends_the_benchmark() -> None:
    other = canned.BODY.replace(canned.ID.encode(), b"another")
    transport = httpx.MockTransport(lambda _: httpx.Response(201, content=other))

    async with using(CalClient(auth=ApiKey(API_KEY), transport=transport)) as call:
        with pytest.raises(WrongAnswerError, match="another"):
            await call()


def test_httpx_without_sniffio() -> None:
    with canned.running() as server, without_sniffio.running(server.url, [HTTPX]) as process:
        cpu, wall = process.make(HTTPX, calls=4, tasks=1)

    assert cpu > 0
    assert wall > 0


def test_made_up_bookings_are_as_documented_and_all_different() -> None:
    bookings: list[Booking] = []
    for content in pages(3):
        bookings += OPERATIONS["bookings.list"].decode(json.loads(content), strict=True)

    assert {type(booking) for booking in bookings} == {Booking}
    assert len({booking.uid for booking in bookings}) == len(bookings) == 3 * PAGE
    assert 1 < len({booking.hosts[0].id for booking in bookings}) <= 10
    assert len({booking.attendees[0].email for booking in bookings}) > PAGE


def test_what_stock_gets_to_read() -> None:
    document = adapted(json.loads(DOCUMENT.read_text(encoding="utf-8")))

    headers = [one for one in document["components"]["parameters"].values() if one["in"] == "header"]
    assert headers
    assert not any("const" in header["schema"] for header in headers)
    assert all("default" in header["schema"] for header in headers if header["name"] == "cal-api-version")
    assert document["components"]["schemas"]["BookingHost"]["properties"]["id"] == {"type": "integer"}
