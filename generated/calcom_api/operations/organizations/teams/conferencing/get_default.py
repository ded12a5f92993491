"""``GET /v2/organizations/{orgId}/teams/{teamId}/conferencing/default``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.default_conferencing_app import DefaultConferencingApp
from calcom_api.request import Request


def request(
    org_id: int,
    team_id: int,
) -> Request[DefaultConferencingApp | None]:
    """Build the request of ``cal.organizations.teams.conferencing.get_default``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.teams.conferencing.getDefault",
        method="GET",
        path=f"/v2/organizations/{org_id_segment}/teams/{team_id_segment}/conferencing/default",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> DefaultConferencingApp | None:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data_if_any(body, codec.nullable(DefaultConferencingApp.from_dict), strict=strict)
