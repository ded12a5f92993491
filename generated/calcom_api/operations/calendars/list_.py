"""``GET /v2/calendars``."""

from __future__ import annotations

from typing import Any

from calcom_api import codec
from calcom_api.models.calendars import Calendars
from calcom_api.request import Request


def request() -> Request[Calendars]:
    """Build the request.

    Takes what ``cal.calendars.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="calendars.list",
        method="GET",
        path="/v2/calendars",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> Calendars:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, Calendars.from_dict, strict=strict)
