"""``PATCH /v2/calendars/{calendar}/events/{eventUid}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from calcom_api import arguments, codec
from calcom_api.models.calendar_event import CalendarEvent
from calcom_api.models.calendar_event_status import CalendarEventStatus
from calcom_api.models.calendar_event_update import CalendarEventUpdate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.calendar_event_attendee_update import CalendarEventAttendeeUpdate
    from calcom_api.models.calendar_event_time_update import CalendarEventTimeUpdate


def request(
    calendar: Literal["google"],
    event_uid: str,
    *,
    start: CalendarEventTimeUpdate | Unset = UNSET,
    end: CalendarEventTimeUpdate | Unset = UNSET,
    title: str | Unset = UNSET,
    description: str | Unset | None = UNSET,
    attendees: Sequence[CalendarEventAttendeeUpdate] | Unset = UNSET,
    status: CalendarEventStatus | str | Unset = UNSET,
) -> Request[CalendarEvent]:
    """Build the request.

    Takes what ``cal.calendars.events.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    calendar_segment = arguments.segment("calendar", calendar, codec.constant("google"))
    event_uid_segment = arguments.segment("event_uid", event_uid, codec.string)
    return Request(
        operation="calendars.events.update",
        method="PATCH",
        path=f"/v2/calendars/{calendar_segment}/events/{event_uid_segment}",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            CalendarEventUpdate(
                start=start,
                end=end,
                title=title,
                description=description,
                attendees=arguments.listed(attendees),
                status=arguments.known("status", status, codec.known_member(CalendarEventStatus)),
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> CalendarEvent:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, CalendarEvent.from_dict, strict=strict)
