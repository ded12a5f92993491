"""How many bookings, and how many minutes, fit into a day, week, month or year."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from calcom_client.sandbox.availability.spans import Span
from calcom_client.sandbox.event_types.settings import switched_on
from calcom_client.sandbox.state.scheduling import Booking, EventType

_UNITS = ("day", "week", "month", "year")


def used_up(event_type: EventType, bookings: Iterable[Booking], length: timedelta, zone: tzinfo) -> list[Span]:
    """The days, weeks, months and years that take no more bookings of an event type.

    Args:
        event_type: The event type.
        bookings: Its bookings with one host that count.
        length: How long one more would last.
        zone: Where days begin.
    """
    counts = switched_on(event_type, "bookingLimitsCount") or {}
    durations = switched_on(event_type, "bookingLimitsDuration") or {}
    held = list(bookings)
    found = []
    for unit in _UNITS:
        if unit not in counts and unit not in durations:
            continue
        booked: dict[date, list[timedelta]] = {}
        for booking in held:
            first = _first_day(unit, booking.start.astimezone(zone).date())
            booked.setdefault(first, []).append(booking.end - booking.start)
        most = timedelta(minutes=durations[unit]) if unit in durations else timedelta.max
        for first, lengths in booked.items():
            if len(lengths) >= counts.get(unit, len(lengths) + 1) or sum(lengths, length) > most:
                found.append((_midnight(first, zone), _midnight(_next(unit, first), zone)))
    return found


def ever_fits(event_type: EventType, length: timedelta) -> bool:
    """Whether one booking of this length is within the limits while there is no other."""
    durations = switched_on(event_type, "bookingLimitsDuration") or {}
    return all(length <= timedelta(minutes=durations[unit]) for unit in _UNITS if unit in durations)


def _first_day(unit: str, day: date) -> date:
    match unit:
        case "day":
            return day
        case "week":
            # Weeks begin on Sunday, whatever the user's week does.
            return day - timedelta(days=day.isoweekday() % 7)
        case "month":
            return day.replace(day=1)
    return day.replace(month=1, day=1)


def _next(unit: str, first: date) -> date:
    # The longest unit of each kind reaches into the next one, whose first day is then looked for.
    longest = {"day": 1, "week": 7, "month": 31, "year": 366}[unit]
    return _first_day(unit, first + timedelta(days=longest))


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
