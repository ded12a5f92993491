"""``GET /v2/organizations/{orgId}/memberships/{membershipId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.organization_membership import OrganizationMembership
from calcom_api.request import Request


def request(
    org_id: int,
    membership_id: int,
) -> Request[OrganizationMembership]:
    """Build the request of ``cal.organizations.memberships.get``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    membership_id_segment = arguments.segment("membership_id", membership_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.memberships.get",
        method="GET",
        path=f"/v2/organizations/{org_id_segment}/memberships/{membership_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> OrganizationMembership:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, OrganizationMembership.from_dict, strict=strict)
