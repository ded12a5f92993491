"""``PUT /v2/organizations/{orgId}/teams/{teamId}/roles/{roleId}/permissions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.team_permission import TeamPermission
from calcom_api.models.team_role_permissions import TeamRolePermissions
from calcom_api.request import Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.types import Undecoded


def request(
    org_id: int,
    team_id: int,
    role_id: str,
    *,
    permissions: Sequence[TeamPermission | str],
) -> Request[list[TeamPermission | Undecoded]]:
    """Build the request.

    Takes what ``cal.organizations.teams.roles.permissions.replace`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    role_id_segment = arguments.segment("role_id", role_id, codec.string)
    return Request(
        operation="organizations.teams.roles.permissions.replace",
        method="PUT",
        path=f"/v2/organizations/{org_id_segment}/teams/{team_id_segment}/roles/{role_id_segment}/permissions",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            TeamRolePermissions(
                permissions=arguments.known(
                    "permissions", permissions, codec.list_of(codec.known_member(TeamPermission))
                )
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> list[TeamPermission | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(codec.member(TeamPermission), strict=strict), strict=strict)
