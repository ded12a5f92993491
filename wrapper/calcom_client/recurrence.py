"""When the bookings of a series would fall, before anything is booked.

from calcom_client.recurrence import preview

times = preview(event_type.recurrence, start=first, time_zone="Europe/London")
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from calcom_api.models import EventTypeRecurrence, RecurrenceFrequency

__all__ = ["preview"]


def preview(
    recurrence: EventTypeRecurrence, *, start: datetime, time_zone: str, count: int | None = None
) -> list[datetime]:
    """Tell when the bookings of a series would start, as the server reckons it; nothing is sent.

    The server takes the start to the attendee's zone and goes on from there by the clock on the attendee's wall: a
    series at 9:00 stays at 9:00 when summer time begins or ends, and moves in UTC. Each time is reckoned from the one
    before it, so what a time has lost it does not get back:

    - The day is cut to the month's end, and stays so: 31 January, 28 February, 28 March; 29 February 2024, then
      28 February every year, 2028 as well.
    - A time that the change to summer time leaves out moves on by what is left out, 2:30 to 3:30, and stays there.
    - Of a time that comes twice, when summer time ends, the one with the offset of the time before it is taken.

    Source: ``transformInputCreateRecurringBooking`` in ``apps/api/v2`` of calcom/cal.com (bookings 2024-08-13,
    ``input.service.ts``) and the arithmetic of luxon, which it uses. A rule of RFC 5545 (an RRULE), as the booking page
    has, leaves out the months without a 31st instead.

    Whether these times are free is for the slots to tell.

    Args:
        recurrence: That of the event type.
        start: Start of the first booking, in any zone.
        time_zone: The attendee's, by its IANA name: ``Europe/London``.
        count: The ``recurrence_count`` of the booking; all occurrences of the event type if left out.

    Returns:
        The starts in order, in the attendee's zone.

    Raises:
        ValueError: ``start`` has no zone; ``time_zone`` is unknown; ``count`` is below 1 or above the occurrences;
            ``recurrence`` is none, or repeats in a way that this version does not know; or the series leaves the
            years 1 to 9999.
    """
    step = _step(recurrence)
    times = _checked_count(recurrence, count)
    zone = _zone(time_zone)
    if not isinstance(start, datetime):
        raise ValueError(f"preview: start must be a datetime, not {type(start).__name__}")
    if start.utcoffset() is None:
        raise ValueError(
            "preview: start has no time zone; if it is in the attendee's,"
            " give start.replace(tzinfo=ZoneInfo(time_zone)), if it is in UTC, start.replace(tzinfo=UTC)"
        )
    try:
        return list(_series(start.astimezone(zone), step, times))
    except (OverflowError, ValueError) as error:
        raise ValueError(f"preview: recurrence, {times} times from start on, leaves the years 1 to 9999") from error


def _series(moment: datetime, step: relativedelta, times: int) -> Iterator[datetime]:
    yield moment
    for _ in range(times - 1):
        moment = _next(moment, step)
        yield moment


def _next(moment: datetime, step: relativedelta) -> datetime:
    """One step on by the wall clock; twofold and missing times as luxon has them."""
    early = (moment + step).replace(fold=0)
    late = early.replace(fold=1)
    # Where the clock leaves a time out, it is the other way round.
    comes_twice = early.astimezone(UTC) < late.astimezone(UTC)
    wanted = late if comes_twice and late.utcoffset() == moment.utcoffset() else early
    # By way of UTC, a time that the clock leaves out becomes the one that it shows instead.
    return wanted.astimezone(UTC).astimezone(moment.tzinfo)


def _step(recurrence: EventTypeRecurrence) -> relativedelta:
    if not isinstance(recurrence, EventTypeRecurrence):
        raise ValueError(
            f"preview: recurrence must be an EventTypeRecurrence, not {type(recurrence).__name__};"
            " an event type without one makes no series"
        )
    for name in ("interval", "occurrences"):
        value = getattr(recurrence, name)
        if type(value) is not int or value < 1:
            raise ValueError(f"preview: recurrence.{name} must be a whole number of 1 or more, not {value!r}")
    match recurrence.frequency:
        case RecurrenceFrequency.YEARLY:
            return relativedelta(years=recurrence.interval)
        case RecurrenceFrequency.MONTHLY:
            return relativedelta(months=recurrence.interval)
        case RecurrenceFrequency.WEEKLY:
            return relativedelta(weeks=recurrence.interval)
    known = ", ".join(RecurrenceFrequency)
    raise ValueError(f"preview: recurrence.frequency must be one of {known}, not {recurrence.frequency}")


def _checked_count(recurrence: EventTypeRecurrence, count: int | None) -> int:
    if count is None:
        return recurrence.occurrences
    if type(count) is not int or not 1 <= count <= recurrence.occurrences:
        raise ValueError(
            f"preview: count must be a whole number from 1 to {recurrence.occurrences},"
            f" the occurrences of the event type, not {count!r}"
        )
    return count


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    # Not only its own error: a folder of the time zone database, an absolute path and None fail in other ways.
    except (KeyError, ValueError, OSError, TypeError, AttributeError) as error:
        raise ValueError(f"preview: time_zone must be an IANA name such as 'Europe/London', not {name!r}") from error
