"""Moments of a seed that are told by the week in which the sandbox begins, so that a seed never grows old.

`w+1 Tue 09:00 Europe/Berlin` is nine o'clock in Berlin on the Tuesday of next week, `w-1 Fri 14:30` half past two UTC
on the Friday of last week, and `w+0 Mon` the date of this week's Monday. Weeks begin on Mondays, in UTC.
"""

import re
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from calcom_client.sandbox.state.forms import timestamp

_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MOMENT: Final = re.compile(rf"w([+-]\d{{1,3}}) ({'|'.join(_DAYS)})(?: (\d\d:\d\d)(?: (\S+))?)?", re.ASCII)


def settled(document: Any, now: datetime) -> Any:
    """A seed whose moments and dates are all absolute.

    Args:
        document: The seed, or a part of it, as JSON.
        now: When the sandbox begins.

    Raises:
        ValueError: A moment has an hour or a time zone that does not exist; the message shows it.
    """
    if isinstance(document, dict):
        return {name: settled(value, now) for name, value in document.items()}
    if isinstance(document, list):
        return [settled(value, now) for value in document]
    found = _MOMENT.fullmatch(document) if isinstance(document, str) else None
    if found is None:
        return document
    weeks, name, clock, zone = found.groups()
    day = _monday(now.date()) + timedelta(weeks=int(weeks), days=_DAYS.index(name))
    if clock is None:
        return day.isoformat()
    try:
        return timestamp(datetime.combine(day, time.fromisoformat(clock), ZoneInfo(zone or "UTC")))
    except (ValueError, ZoneInfoNotFoundError):
        raise ValueError(f"{document!r} is no moment: an hour such as 09:00 and an IANA time zone are needed") from None


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
