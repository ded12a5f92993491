"""``GET /v2/schedules/{scheduleId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.schedule import Schedule
from calcom_api.request import Request


def request(
    schedule_id: int,
) -> Request[Schedule]:
    """Build the request.

    Takes what ``cal.schedules.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    schedule_id_segment = arguments.segment("schedule_id", schedule_id, codec.between(1, 2147483647))
    return Request(
        operation="schedules.get",
        method="GET",
        path=f"/v2/schedules/{schedule_id_segment}",
        headers={"cal-api-version": "2024-06-11"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> Schedule:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, Schedule.from_dict, strict=strict)
