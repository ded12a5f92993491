"""``PATCH /v2/organizations/{orgId}/memberships/{membershipId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.membership_role import MembershipRole
from calcom_api.models.membership_update import MembershipUpdate
from calcom_api.models.organization_membership import OrganizationMembership
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    org_id: int,
    membership_id: int,
    *,
    accepted: bool | Unset = UNSET,
    role: MembershipRole | str | Unset = UNSET,
    disable_impersonation: bool | Unset = UNSET,
) -> Request[OrganizationMembership]:
    """Build the request.

    Takes what ``cal.organizations.memberships.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    membership_id_segment = arguments.segment("membership_id", membership_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.memberships.update",
        method="PATCH",
        path=f"/v2/organizations/{org_id_segment}/memberships/{membership_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            MembershipUpdate(
                accepted=accepted,
                role=arguments.known("role", role, codec.known_member(MembershipRole)),
                disable_impersonation=disable_impersonation,
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> OrganizationMembership:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, OrganizationMembership.from_dict, strict=strict)
