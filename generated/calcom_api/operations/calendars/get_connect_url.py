"""``GET /v2/calendars/{calendar}/connect``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.calendar_connect_url import CalendarConnectUrl
from calcom_api.models.oauth_calendar_service import OauthCalendarService
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    calendar: OauthCalendarService | str,
    *,
    is_dry_run: bool | Unset = UNSET,
    redir: str | Unset = UNSET,
) -> Request[CalendarConnectUrl]:
    """Build the request.

    Takes what ``cal.calendars.get_connect_url`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    calendar_segment = arguments.segment("calendar", calendar, codec.known_member(OauthCalendarService))
    return Request(
        operation="calendars.getConnectUrl",
        method="GET",
        path=f"/v2/calendars/{calendar_segment}/connect",
        query=(
            *arguments.query("is_dry_run", "isDryRun", is_dry_run, codec.boolean),
            *arguments.query("redir", "redir", redir, codec.string),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> CalendarConnectUrl:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, CalendarConnectUrl.from_dict, strict=strict)
