"""``POST /v2/calendars/{calendar}/disconnect``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.calendar_credential import CalendarCredential
from calcom_api.models.calendar_disconnect import CalendarDisconnect
from calcom_api.models.calendar_service import CalendarService
from calcom_api.request import Request


def request(
    calendar: CalendarService | str,
    *,
    id: int,
) -> Request[CalendarCredential]:
    """Build the request.

    Takes what ``cal.calendars.disconnect`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    calendar_segment = arguments.segment("calendar", calendar, codec.known_member(CalendarService))
    return Request(
        operation="calendars.disconnect",
        method="POST",
        path=f"/v2/calendars/{calendar_segment}/disconnect",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(CalendarDisconnect(id=id)),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> CalendarCredential:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, CalendarCredential.from_dict, strict=strict)
