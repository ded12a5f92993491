"""``POST /v2/calendars/ics-feed/save``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.calendar_credential import CalendarCredential
from calcom_api.models.ics_feed_save import IcsFeedSave
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence


def request(
    *,
    urls: Sequence[str],
    read_only: bool | Unset = UNSET,
) -> Request[CalendarCredential]:
    """Build the request.

    Takes what ``cal.calendars.ics_feed.save`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="calendars.icsFeed.save",
        method="POST",
        path="/v2/calendars/ics-feed/save",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(IcsFeedSave(urls=arguments.listed(urls), read_only=read_only)),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> CalendarCredential:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, CalendarCredential.from_dict, strict=strict)
