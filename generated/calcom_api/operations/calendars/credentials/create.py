"""``POST /v2/calendars/{calendar}/credentials``."""

from __future__ import annotations

from typing import Any, Literal

from calcom_api import arguments, codec
from calcom_api.models.calendar_credentials_create import CalendarCredentialsCreate
from calcom_api.request import Request


def request(
    calendar: Literal["apple"],
    *,
    username: str,
    password: str,
) -> Request[None]:
    """Build the request.

    Takes what ``cal.calendars.credentials.create`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    calendar_segment = arguments.segment("calendar", calendar, codec.constant("apple"))
    return Request(
        operation="calendars.credentials.create",
        method="POST",
        path=f"/v2/calendars/{calendar_segment}/credentials",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(CalendarCredentialsCreate(username=username, password=password)),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> None:
    """Read the answer's parsed JSON ``body``, which says nothing more than that all went well.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    codec.status(body, strict=strict)
