"""``GET /v2/schedules/default``."""

from __future__ import annotations

from typing import Any

from calcom_api import codec
from calcom_api.models.schedule import Schedule
from calcom_api.request import Request


def request() -> Request[Schedule | None]:
    """Build the request.

    Takes what ``cal.schedules.get_default`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="schedules.getDefault",
        method="GET",
        path="/v2/schedules/default",
        headers={"cal-api-version": "2024-06-11"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> Schedule | None:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.nullable(Schedule.from_dict), strict=strict)
