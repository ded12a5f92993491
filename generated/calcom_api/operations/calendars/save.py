"""``GET /v2/calendars/{calendar}/save``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.oauth_calendar_service import OauthCalendarService
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    calendar: OauthCalendarService | str,
    *,
    state: str,
    code: str | Unset = UNSET,
) -> Request[str]:
    """Build the request.

    Takes what ``cal.calendars.save`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    calendar_segment = arguments.segment("calendar", calendar, codec.known_member(OauthCalendarService))
    return Request(
        operation="calendars.save",
        method="GET",
        path=f"/v2/calendars/{calendar_segment}/save",
        query=(
            *arguments.query("state", "state", state, codec.string, secret=True),
            *arguments.query("code", "code", code, codec.string, secret=True),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=False,
        redirects=True,
    )


def decode(body: Any, *, strict: bool = False) -> str:
    """Read the URL that the answer's ``Location`` header gives, passed as ``body``: a redirect has no other.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    del strict  # there is no envelope to be strict about
    return codec.string(body)
