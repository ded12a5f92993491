"""``DELETE /v2/schedules/{scheduleId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.request import Request


def request(
    schedule_id: int,
) -> Request[None]:
    """Build the request.

    Takes what ``cal.schedules.delete`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    schedule_id_segment = arguments.segment("schedule_id", schedule_id, codec.between(1, 2147483647))
    return Request(
        operation="schedules.delete",
        method="DELETE",
        path=f"/v2/schedules/{schedule_id_segment}",
        headers={"cal-api-version": "2024-06-11"},
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> None:
    """Read the answer's parsed JSON ``body``, which says nothing more than that all went well.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    codec.status(body, strict=strict)
