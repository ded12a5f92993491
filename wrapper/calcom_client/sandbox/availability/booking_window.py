"""How far ahead an event type can be booked."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from calcom_client.sandbox.availability.spans import Span
from calcom_client.sandbox.event_types.settings import switched_on
from calcom_client.sandbox.state.scheduling import EventType

_ALWAYS = (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))
_DAY = timedelta(days=1)
_FRIDAY = 5
# A number of days without end is a century: calendars end, too.
_MOST_DAYS = 36_500


def is_rolling(event_type: EventType) -> bool:
    """Whether days without a free slot do not count, so that free slots must be known to tell where it ends."""
    window = switched_on(event_type, "bookingWindow") or {}
    return bool(window.get("rolling")) and window.get("value") is not None


def window(event_type: EventType, now: datetime, zone: tzinfo) -> Span:
    """When an event type can be booked, as far as the calendar tells; of a rolling window all that is to come.

    Args:
        event_type: The event type.
        now: The moment.
        zone: Where days begin.
    """
    given = switched_on(event_type, "bookingWindow")
    if given is None or given.get("value") is None or is_rolling(event_type):
        return _ALWAYS
    if given["type"] == "range":
        first, last = (date.fromisoformat(text[:10]) for text in given["value"])
        return _midnight(first, zone), _midnight(last + _DAY, zone)
    day, left = now.astimezone(zone).date(), min(int(given["value"]), _MOST_DAYS)
    if given["type"] == "calendarDays":
        return _ALWAYS[0], _midnight(day + left * _DAY + _DAY, zone)
    while left:
        day += _DAY
        left -= _is_business_day(day)
    return _ALWAYS[0], _midnight(day + _DAY, zone)


def rolling_days(event_type: EventType, days: Iterable[date]) -> set[date]:
    """The days of a rolling window.

    Args:
        event_type: The event type.
        days: The days with a free slot from today on, in order.
    """
    given = switched_on(event_type, "bookingWindow") or {}
    counts_all = given.get("type") == "calendarDays"
    left = int(given["value"])
    found = set()
    for day in days:
        left -= counts_all or _is_business_day(day)
        if left < 0:
            break
        found.add(day)
    return found


def _is_business_day(day: date) -> bool:
    return day.isoweekday() <= _FRIDAY


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
