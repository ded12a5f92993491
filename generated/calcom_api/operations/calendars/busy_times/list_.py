"""``GET /v2/calendars/busy-times``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.calendar_busy_time import CalendarBusyTime
from calcom_api.models.calendar_to_load import CalendarToLoad
from calcom_api.request import Request
from calcom_api.types import UNSET, Undecoded, Unset, warn_deprecated

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence


def request(
    *,
    date_from: dt.date,
    date_to: dt.date,
    calendars_to_load: Sequence[CalendarToLoad],
    time_zone: str | Unset = UNSET,
    logged_in_users_tz: str | Unset = UNSET,
) -> Request[list[CalendarBusyTime | Undecoded]]:
    """Build the request.

    Takes what ``cal.calendars.busy_times.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    if logged_in_users_tz is not UNSET:
        warn_deprecated(
            "logged_in_users_tz of cal.calendars.busy_times.list",
            "Give `time_zone`; only servers of 2025 need this one.",
        )
    return Request(
        operation="calendars.busyTimes.list",
        method="GET",
        path="/v2/calendars/busy-times",
        query=(
            *arguments.query("date_from", "dateFrom", date_from, codec.day),
            *arguments.query("date_to", "dateTo", date_to, codec.day),
            *arguments.query_objects(
                "calendars_to_load",
                "calendarsToLoad",
                calendars_to_load,
                codec.list_of(CalendarToLoad.from_dict, least=1),
            ),
            *arguments.query("time_zone", "timeZone", time_zone, codec.string),
            *arguments.query("logged_in_users_tz", "loggedInUsersTz", logged_in_users_tz, codec.string),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> list[CalendarBusyTime | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(CalendarBusyTime.from_dict, strict=strict), strict=strict)
