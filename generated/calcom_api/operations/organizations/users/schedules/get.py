"""``GET /v2/organizations/{orgId}/users/{userId}/schedules/{scheduleId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.schedule import Schedule
from calcom_api.request import Request


def request(
    org_id: int,
    user_id: int,
    schedule_id: int,
) -> Request[Schedule]:
    """Build the request of ``cal.organizations.users.schedules.get``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    user_id_segment = arguments.segment("user_id", user_id, codec.between(1, 2147483647))
    schedule_id_segment = arguments.segment("schedule_id", schedule_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.users.schedules.get",
        method="GET",
        path=f"/v2/organizations/{org_id_segment}/users/{user_id_segment}/schedules/{schedule_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> Schedule:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, Schedule.from_dict, strict=strict)
