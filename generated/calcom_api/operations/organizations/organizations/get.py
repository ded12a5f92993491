"""``GET /v2/organizations/{orgId}/organizations/{managedOrganizationId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.managed_organization import ManagedOrganization
from calcom_api.request import Request


def request(
    org_id: int,
    managed_organization_id: int,
) -> Request[ManagedOrganization]:
    """Build the request of ``cal.organizations.organizations.get``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    managed_organization_id_segment = arguments.segment(
        "managed_organization_id", managed_organization_id, codec.between(1, 2147483647)
    )
    return Request(
        operation="organizations.organizations.get",
        method="GET",
        path=f"/v2/organizations/{org_id_segment}/organizations/{managed_organization_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> ManagedOrganization:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, ManagedOrganization.from_dict, strict=strict)
