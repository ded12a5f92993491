"""``GET /v2/teams/{teamId}/event-types/{eventTypeId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.team_event_type import TeamEventType
from calcom_api.request import Request


def request(
    team_id: int,
    event_type_id: int,
) -> Request[TeamEventType]:
    """Build the request.

    Takes what ``cal.teams.event_types.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    event_type_id_segment = arguments.segment("event_type_id", event_type_id, codec.between(1, 2147483647))
    return Request(
        operation="teams.eventTypes.get",
        method="GET",
        path=f"/v2/teams/{team_id_segment}/event-types/{event_type_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> TeamEventType:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, TeamEventType.from_dict, strict=strict)
