"""``GET /v2/calendars/{calendar}/event/{eventUid}``."""

from __future__ import annotations

from typing import Any, Literal

from calcom_api import arguments, codec
from calcom_api.models.calendar_event import CalendarEvent
from calcom_api.request import Request


def request(
    calendar: Literal["google"],
    event_uid: str,
) -> Request[CalendarEvent]:
    """Build the request.

    Takes what ``cal.calendars.events.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    calendar_segment = arguments.segment("calendar", calendar, codec.constant("google"))
    event_uid_segment = arguments.segment("event_uid", event_uid, codec.string)
    return Request(
        operation="calendars.events.get",
        method="GET",
        path=f"/v2/calendars/{calendar_segment}/event/{event_uid_segment}",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> CalendarEvent:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, CalendarEvent.from_dict, strict=strict)
