"""``GET /v2/teams/{teamId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.team import Team
from calcom_api.request import Request


def request(
    team_id: int,
) -> Request[Team | None]:
    """Build the request.

    Takes what ``cal.teams.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    return Request(
        operation="teams.get",
        method="GET",
        path=f"/v2/teams/{team_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> Team | None:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.nullable(Team.from_dict), strict=strict)
