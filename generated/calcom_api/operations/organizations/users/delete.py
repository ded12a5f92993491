"""``DELETE /v2/organizations/{orgId}/users/{userId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.organization_user import OrganizationUser
from calcom_api.request import Request


def request(
    org_id: int,
    user_id: int,
) -> Request[OrganizationUser]:
    """Build the request of ``cal.organizations.users.delete``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    user_id_segment = arguments.segment("user_id", user_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.users.delete",
        method="DELETE",
        path=f"/v2/organizations/{org_id_segment}/users/{user_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> OrganizationUser:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, OrganizationUser.from_dict, strict=strict)
