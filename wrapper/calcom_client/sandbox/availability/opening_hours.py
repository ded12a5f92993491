"""The hours of schedules, as spans of time."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from calcom_client.sandbox.availability.spans import Span, joined
from calcom_client.sandbox.state import Store
from calcom_client.sandbox.state.people import User
from calcom_client.sandbox.state.scheduling import Schedule
from calcom_client.sandbox.time_zones import zone_named

_DAY = timedelta(days=1)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def default_schedule(store: Store, user_id: int) -> Schedule | None:
    """The schedule that counts where none is named: the user's default, else the first."""
    user = store.get(User, user_id)
    number = None if user is None else user.default_schedule_id
    schedule = None if number is None else store.get(Schedule, number)
    return schedule or store.first(Schedule, owner_id=user_id)


def opening_hours(schedule: Schedule, begin: datetime, end: datetime) -> list[Span]:
    """The hours of a schedule on all days that a span of time touches, whole, in UTC.

    The hours are those that clocks show in the schedule's zone: they move with daylight saving. A day with overrides
    has only their hours.

    Args:
        schedule: The schedule.
        begin: From when on.
        end: Until when.
    """
    zone = zone_named(schedule.time_zone)
    weekly: list[list[dict[str, Any]]] = [
        [hours for hours in schedule.availability if name in hours["days"]] for name in _WEEKDAYS
    ]
    overrides: dict[date, list[dict[str, Any]]] = {}
    for hours in schedule.overrides:
        overrides.setdefault(date.fromisoformat(hours["date"]), []).append(hours)
    found = []
    day, last = begin.astimezone(zone).date(), end.astimezone(zone).date()
    while day <= last:
        for hours in overrides.get(day, weekly[day.weekday()]):
            midnight = datetime.combine(day, time(), zone)
            found.append(
                (
                    (midnight + _minutes(hours["startTime"])).astimezone(UTC),
                    (midnight + _minutes(hours["endTime"], is_end=True)).astimezone(UTC),
                )
            )
        day += _DAY
    return joined(found)


def _minutes(text: str, *, is_end: bool = False) -> timedelta:
    # There is no 24:00: hours until 23:59 last until midnight.
    if is_end and text == "23:59":
        return _DAY
    hours, minutes = text.split(":")[:2]
    return timedelta(hours=int(hours), minutes=int(minutes))
