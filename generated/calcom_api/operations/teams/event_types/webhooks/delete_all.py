"""``DELETE /v2/teams/{teamId}/event-types/{eventTypeId}/webhooks``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.request import Request


def request(
    team_id: int,
    event_type_id: int,
) -> Request[str]:
    """Build the request.

    Takes what ``cal.teams.event_types.webhooks.delete_all`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    event_type_id_segment = arguments.segment("event_type_id", event_type_id, codec.between(1, 2147483647))
    return Request(
        operation="teams.eventTypes.webhooks.deleteAll",
        method="DELETE",
        path=f"/v2/teams/{team_id_segment}/event-types/{event_type_id_segment}/webhooks",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> str:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.string, strict=strict)
