"""``PATCH /v2/organizations/{orgId}/roles/{roleId}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.organization_permission import OrganizationPermission
from calcom_api.models.organization_role import OrganizationRole
from calcom_api.models.organization_role_update import OrganizationRoleUpdate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence


def request(
    org_id: int,
    role_id: str,
    *,
    name: str | Unset = UNSET,
    color: str | Unset = UNSET,
    description: str | Unset = UNSET,
    permissions: Sequence[OrganizationPermission | str] | Unset = UNSET,
) -> Request[OrganizationRole]:
    """Build the request.

    Takes what ``cal.organizations.roles.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    role_id_segment = arguments.segment("role_id", role_id, codec.string)
    return Request(
        operation="organizations.roles.update",
        method="PATCH",
        path=f"/v2/organizations/{org_id_segment}/roles/{role_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            OrganizationRoleUpdate(
                name=name,
                color=color,
                description=description,
                permissions=arguments.known(
                    "permissions", permissions, codec.list_of(codec.known_member(OrganizationPermission))
                ),
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> OrganizationRole:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, OrganizationRole.from_dict, strict=strict)
