"""Book the next free slot of an event type.

    CAL_API_KEY=cal_… python examples/book_next_free_slot.py 42 --name "Jane Doe" --email jane@customer.example

Somebody else may take the slot between looking and booking; then the next one is tried.
"""

import argparse
import asyncio
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from calcom_api.models import Booker, Booking, BookingCreate
from calcom_client import BadRequestError, CalClient, CalError, ConflictError

DAYS_A_LOOK = 7


async def free_slots(cal: CalClient, event_type_id: int, days: int) -> AsyncIterator[datetime]:
    """The free slots from now on, earliest first, a week at a time."""
    begin = datetime.now(UTC)
    end = begin + timedelta(days=days)
    while begin < end:
        week = min(begin + timedelta(days=DAYS_A_LOOK), end)
        slots = await cal.slots.list(event_type_id=event_type_id, start=begin, end=week)
        for start in sorted(slot.start for day in slots.values() for slot in day):
            if begin <= start < week:
                yield start
        begin = week


async def book_next(cal: CalClient, event_type_id: int, attendee: Booker, days: int) -> Booking | None:
    """Book the first slot that is really free; None if there is none within so many days."""
    async for start in free_slots(cal, event_type_id, days):
        body = BookingCreate(event_type_id=event_type_id, start=start, attendee=attendee)
        try:
            booked = await cal.bookings.create(body=body)
        except (BadRequestError, ConflictError) as taken:
            print(f"{start:%a %d %b %H:%M} UTC is not to be had: {taken.message}", file=sys.stderr)
            continue
        return booked[0] if isinstance(booked, list) else booked
    return None


async def main(arguments: argparse.Namespace) -> int:
    """Book, and tell when."""
    zone = ZoneInfo(arguments.time_zone)
    attendee = Booker(name=arguments.name, email=arguments.email, time_zone=arguments.time_zone)
    async with CalClient.from_env() as cal:
        booking = await book_next(cal, arguments.event_type_id, attendee, arguments.days)
    if booking is None:
        print(f"Nothing is free within {arguments.days} days.", file=sys.stderr)
        return 1
    print(f"{booking.title}: {booking.start.astimezone(zone):%A %d %B %Y %H:%M %Z} ({booking.uid})")
    return 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("event_type_id", type=int)
    parser.add_argument("--name", required=True)
    parser.add_argument("--email", required=True)
    parser.add_argument("--time-zone", default="Europe/London")
    parser.add_argument("--days", type=int, default=60, help="how far to look (default: 60)")
    try:
        sys.exit(asyncio.run(main(parser.parse_args())))
    except CalError as error:
        sys.exit(f"{type(error).__name__}: {error}")
