"""``DELETE /v2/organizations/{orgId}/users/{userId}/schedules/{scheduleId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.request import Request


def request(
    org_id: int,
    user_id: int,
    schedule_id: int,
) -> Request[None]:
    """Build the request.

    Takes what ``cal.organizations.users.schedules.delete`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    user_id_segment = arguments.segment("user_id", user_id, codec.between(1, 2147483647))
    schedule_id_segment = arguments.segment("schedule_id", schedule_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.users.schedules.delete",
        method="DELETE",
        path=f"/v2/organizations/{org_id_segment}/users/{user_id_segment}/schedules/{schedule_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> None:
    """Read the answer's parsed JSON ``body``, which says nothing more than that all went well.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    codec.status(body, strict=strict)
