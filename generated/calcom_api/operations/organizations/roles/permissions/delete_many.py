"""``DELETE /v2/organizations/{orgId}/roles/{roleId}/permissions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.organization_permission import OrganizationPermission
from calcom_api.request import Request

if TYPE_CHECKING:
    from collections.abc import Sequence


def request(
    org_id: int,
    role_id: str,
    *,
    permissions: Sequence[OrganizationPermission | str],
) -> Request[None]:
    """Build the request.

    Takes what ``cal.organizations.roles.permissions.delete_many`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    role_id_segment = arguments.segment("role_id", role_id, codec.string)
    return Request(
        operation="organizations.roles.permissions.deleteMany",
        method="DELETE",
        path=f"/v2/organizations/{org_id_segment}/roles/{role_id_segment}/permissions",
        query=(
            *arguments.query(
                "permissions",
                "permissions",
                permissions,
                codec.list_of(codec.known_member(OrganizationPermission), least=1),
                comma=True,
            ),
        ),
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
