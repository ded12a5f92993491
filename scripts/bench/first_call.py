"""What the first call of a resource loads: that resource, and nothing of the others."""

from __future__ import annotations

from typing import Final

from scripts.bench import fresh
from scripts.bench.table import Goal, Row

RESOURCE: Final = "bookings"
# Prints all modules of calcom_api that are loaded after the call, whoever loaded them.
PROGRAM: Final = """
import asyncio, json, sys
import httpx
from calcom_client import ApiKey, CalClient
from scripts.bench.bookings import PAGE, pages

async def main():
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=next(pages(1))))
    async with CalClient(auth=ApiKey("cal_bench"), transport=transport) as cal:
        bookings = await cal.bookings.list()
    from calcom_api.models import Booking
    assert len(bookings) == PAGE and all(isinstance(booking, Booking) for booking in bookings)

asyncio.run(main())
print(json.dumps([name for name in sys.modules if name.startswith("calcom_api.")]))
"""
KINDS: Final = ("resources", "operations", "models")
NOTHING_ELSE: Final = Goal(0, "none")


def run(rounds: int) -> list[Row]:
    """Measure, and give the lines of the table; the same whatever the number of rounds."""
    del rounds
    modules = fresh.run(PROGRAM)
    loaded = {kind: modules_of(kind, modules) for kind in KINDS}
    others = {name.partition(".")[0] for kind in ("resources", "operations") for name in loaded[kind]} - {RESOURCE}
    return [
        Row(
            what=f"modules loaded by the first `cal.{RESOURCE}.list()`",
            ours=", ".join(f"{kind}: {len(names)}" for kind, names in loaded.items()),
            beside=f"of other resources: {', '.join(sorted(others)) or 'none'}",
            value=len(others),
            shown="{:.0f}",
            goal=NOTHING_ELSE,
        )
    ]


def modules_of(kind: str, modules: list[str]) -> list[str]:
    """Those of one kind, by their names below its package: ``bookings.list_``."""
    prefix = f"calcom_api.{kind}."
    return [name.removeprefix(prefix) for name in modules if name.startswith(prefix)]
