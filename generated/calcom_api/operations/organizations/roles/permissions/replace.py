"""``PUT /v2/organizations/{orgId}/roles/{roleId}/permissions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.organization_permission import OrganizationPermission
from calcom_api.models.organization_role_permissions import OrganizationRolePermissions
from calcom_api.request import Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.types import Undecoded


def request(
    org_id: int,
    role_id: str,
    *,
    permissions: Sequence[OrganizationPermission | str],
) -> Request[list[OrganizationPermission | Undecoded]]:
    """Build the request.

    Takes what ``cal.organizations.roles.permissions.replace`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    role_id_segment = arguments.segment("role_id", role_id, codec.string)
    return Request(
        operation="organizations.roles.permissions.replace",
        method="PUT",
        path=f"/v2/organizations/{org_id_segment}/roles/{role_id_segment}/permissions",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            OrganizationRolePermissions(
                permissions=arguments.known(
                    "permissions", permissions, codec.list_of(codec.known_member(OrganizationPermission))
                )
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> list[OrganizationPermission | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(codec.member(OrganizationPermission), strict=strict), strict=strict)
