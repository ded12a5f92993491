"""``PATCH /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.team_permission import TeamPermission
from calcom_api.models.team_role import TeamRole
from calcom_api.models.team_role_update import TeamRoleUpdate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence


def request(
    org_id: int,
    team_id: int,
    role_id: str,
    *,
    name: str | Unset = UNSET,
    color: str | Unset = UNSET,
    description: str | Unset = UNSET,
    permissions: Sequence[TeamPermission | str] | Unset = UNSET,
) -> Request[TeamRole]:
    """Build the request.

    Takes what ``cal.organizations.teams.roles.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    role_id_segment = arguments.segment("role_id", role_id, codec.string)
    return Request(
        operation="organizations.teams.roles.update",
        method="PATCH",
        path=f"/v2/organizations/{org_id_segment}/teams/{team_id_segment}/roles/{role_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            TeamRoleUpdate(
                name=name,
                color=color,
                description=description,
                permissions=arguments.known(
                    "permissions", permissions, codec.list_of(codec.known_member(TeamPermission))
                ),
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> TeamRole:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, TeamRole.from_dict, strict=strict)
