"""``GET /v2/calendars/{calendar}/check``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.calendar_service import CalendarService
from calcom_api.request import Request


def request(
    calendar: CalendarService | str,
) -> Request[None]:
    """Build the request.

    Takes what ``cal.calendars.check`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    calendar_segment = arguments.segment("calendar", calendar, codec.known_member(CalendarService))
    return Request(
        operation="calendars.check",
        method="GET",
        path=f"/v2/calendars/{calendar_segment}/check",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> None:
    """Read the answer's parsed JSON ``body``, which says nothing more than that all went well.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    codec.status(body, strict=strict)
