"""``GET /v2/organizations/{orgId}/teams/{teamId}/users/{userId}/schedules``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.schedule import Schedule
from calcom_api.request import Request
from calcom_api.types import UNSET, Undecoded, Unset


def request(
    org_id: int,
    team_id: int,
    user_id: int,
    *,
    event_type_id: int | Unset = UNSET,
) -> Request[list[Schedule | Undecoded]]:
    """Build the request of ``cal.organizations.teams.users.schedules.list``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    user_id_segment = arguments.segment("user_id", user_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.teams.users.schedules.list",
        method="GET",
        path=f"/v2/organizations/{org_id_segment}/teams/{team_id_segment}/users/{user_id_segment}/schedules",
        query=(*arguments.query("event_type_id", "eventTypeId", event_type_id, codec.between(1, 2147483647)),),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> list[Schedule | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(Schedule.from_dict, strict=strict), strict=strict)
