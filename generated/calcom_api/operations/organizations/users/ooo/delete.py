"""``DELETE /v2/organizations/{orgId}/users/{userId}/ooo/{oooId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.out_of_office import OutOfOffice
from calcom_api.request import Request


def request(
    org_id: int,
    user_id: int,
    ooo_id: int,
) -> Request[OutOfOffice]:
    """Build the request of ``cal.organizations.users.ooo.delete``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    user_id_segment = arguments.segment("user_id", user_id, codec.between(1, 2147483647))
    ooo_id_segment = arguments.segment("ooo_id", ooo_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.users.ooo.delete",
        method="DELETE",
        path=f"/v2/organizations/{org_id_segment}/users/{user_id_segment}/ooo/{ooo_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> OutOfOffice:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, OutOfOffice.from_dict, strict=strict)
