"""Move all of tomorrow's bookings to the next free slot of a later day; for the morning on which one wakes up ill.

    CAL_API_KEY=cal_… python examples/move_tomorrows_bookings.py --time-zone Europe/Oslo --reason "I am ill" --dry-run

Each booking keeps its time of day where that is free, else it gets the first slot after it. What cannot be moved is
told, and the exit code is 1 then.
"""

import argparse
import asyncio
import sys
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from calcom_api import UNSET, Undecoded
from calcom_api.models import Booking
from calcom_client import BadRequestError, CalClient, CalError, ConflictError, OutcomeUnknownError

DAYS_TO_LOOK = 14


async def free_slot(cal: CalClient, booking: Booking, zone: ZoneInfo) -> datetime | None:
    """A free slot on a day after tomorrow: at the same time of day, else the first one."""
    wanted = booking.start.astimezone(zone)
    after = datetime.combine(wanted.date() + timedelta(days=1), time(), zone)
    slots = await cal.slots.list(
        event_type_id=booking.event_type.id if booking.event_type else UNSET,
        start=after,
        end=after + timedelta(days=DAYS_TO_LOOK),
        booking_uid_to_reschedule=booking.uid,
    )
    starts = sorted(slot.start.astimezone(zone) for day in slots.values() for slot in day)
    same_time = (start for start in starts if start.timetz() == wanted.timetz())
    return next(same_time, starts[0] if starts else None)


async def move(cal: CalClient, booking: Booking, zone: ZoneInfo, reason: str, *, dry_run: bool) -> bool:
    """Move one booking, and tell; whether it worked."""
    name = f"{booking.start.astimezone(zone):%H:%M} {booking.title}"
    start = await free_slot(cal, booking, zone)
    if start is None:
        print(f"{name}: nothing is free", file=sys.stderr)
        return False
    try:
        if not dry_run:
            await cal.bookings.reschedule(booking.uid, start=start, rescheduling_reason=reason)
    except OutcomeUnknownError as error:
        print(f"{name}: look whether it was moved to {start:%a %d %b %H:%M}: {error}", file=sys.stderr)
        return False
    except (BadRequestError, ConflictError) as error:
        print(f"{name}: {error}", file=sys.stderr)
        return False
    print(f"{name} -> {start:%a %d %b %H:%M}")
    return True


async def main(arguments: argparse.Namespace) -> int:
    """Move them one after the other, as each takes a slot from the next."""
    zone = ZoneInfo(arguments.time_zone)
    tomorrow = datetime.combine(datetime.now(zone).date() + timedelta(days=1), time(), zone)
    async with CalClient.from_env() as cal:
        bookings = [
            booking
            async for booking in cal.bookings.list(
                status=["upcoming"], after_start=tomorrow, before_end=tomorrow + timedelta(days=1), sort_start="asc"
            )
            if not isinstance(booking, Undecoded)
        ]
        moved = [await move(cal, booking, zone, arguments.reason, dry_run=arguments.dry_run) for booking in bookings]
    print(f"{sum(moved)} of {len(bookings)} bookings {'would be ' if arguments.dry_run else ''}moved")
    return 0 if all(moved) else 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--time-zone", default="Europe/London", help="in which tomorrow is meant")
    parser.add_argument("--reason", default="Something came up.")
    parser.add_argument("--dry-run", action="store_true", help="only tell what would be done")
    try:
        sys.exit(asyncio.run(main(parser.parse_args())))
    except CalError as error:
        sys.exit(f"{type(error).__name__}: {error}")
