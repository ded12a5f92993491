"""``DELETE /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions/{permission}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.team_permission import TeamPermission
from calcom_api.request import Request


def request(
    org_id: int,
    team_id: int,
    role_id: str,
    permission: TeamPermission | str,
) -> Request[None]:
    """Build the request.

    Takes what ``cal.organizations.teams.roles.permissions.delete`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    role_id_segment = arguments.segment("role_id", role_id, codec.string)
    permission_segment = arguments.segment("permission", permission, codec.known_member(TeamPermission))
    return Request(
        operation="organizations.teams.roles.permissions.delete",
        method="DELETE",
        path=f"/v2/organizations/{org_id_segment}/teams/{team_id_segment}/roles/{role_id_segment}/permissions/{permission_segment}",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> None:
    """Read the answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    del strict  # there is no envelope to be strict about
    codec.nothing(body)
