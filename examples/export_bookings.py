"""Export a year of an organization's bookings to a CSV file, a row for each attendee, with progress.

    CAL_API_KEY=cal_… python examples/export_bookings.py 42 2026 bookings-2026.csv

Only one page of bookings is in memory at a time. The file appears under its name when it is complete.
"""

import argparse
import asyncio
import csv
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from calcom_api import Page, Undecoded
from calcom_api.models import Booking
from calcom_client import CalClient, CalError

COLUMNS = ("uid", "status", "start", "end", "title", "event_type", "host", "attendee", "email", "time_zone", "absent")


def rows(booking: Booking) -> Iterator[tuple[object, ...]]:
    """A row for each attendee; one row for a booking without any."""
    host = booking.hosts[0].email if booking.hosts else ""
    event_type = booking.event_type.slug if booking.event_type else ""
    common = (booking.uid, booking.status, booking.start, booking.end, booking.title, event_type, host)
    if not booking.attendees:
        yield (*common, "", "", "", "")
    for attendee in booking.attendees:
        yield (*common, attendee.name, attendee.email, attendee.time_zone, attendee.absent)


async def export(cal: CalClient, organization_id: int, year: int, file: Path) -> tuple[int, int]:
    """Write the file; the numbers of bookings written, and of those that could not be read."""
    written = strange = 0
    partial = file.with_suffix(".partial")
    pages = cal.organizations.bookings.list(
        organization_id,
        after_start=datetime(year, 1, 1, tzinfo=UTC),
        before_end=datetime(year + 1, 1, 1, tzinfo=UTC),
        sort_start="asc",
    )
    with partial.open("w", newline="", encoding="utf-8") as output:
        writer = csv.writer(output)
        writer.writerow(COLUMNS)
        page: Page[Booking | Undecoded] | None = await pages
        while page is not None:
            for booking in page:
                if isinstance(booking, Undecoded):
                    strange += 1
                    print(f"\nleft out, as it is not understood: {booking.reason}", file=sys.stderr)
                    continue
                writer.writerows(rows(booking))
                written += 1
            if page.pagination is not None:
                print(f"\r{written + strange} of {page.pagination.total_items}", end="", file=sys.stderr)
            page = await page.next()
    print(file=sys.stderr)
    partial.replace(file)
    return written, strange


async def main(arguments: argparse.Namespace) -> int:
    """Export, and tell how many."""
    async with CalClient.from_env() as cal:
        written, strange = await export(cal, arguments.organization_id, arguments.year, arguments.file)
    print(f"{written} bookings in {arguments.file}")
    return 1 if strange else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("organization_id", type=int)
    parser.add_argument("year", type=int)
    parser.add_argument("file", type=Path)
    try:
        sys.exit(asyncio.run(main(parser.parse_args())))
    except CalError as error:
        sys.exit(f"{type(error).__name__}: {error}")
