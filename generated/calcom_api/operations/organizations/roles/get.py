"""``GET /v2/organizations/{orgId}/roles/{roleId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.organization_role import OrganizationRole
from calcom_api.request import Request


def request(
    org_id: int,
    role_id: str,
) -> Request[OrganizationRole]:
    """Build the request of ``cal.organizations.roles.get``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    role_id_segment = arguments.segment("role_id", role_id, codec.string)
    return Request(
        operation="organizations.roles.get",
        method="GET",
        path=f"/v2/organizations/{org_id_segment}/roles/{role_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> OrganizationRole:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, OrganizationRole.from_dict, strict=strict)
