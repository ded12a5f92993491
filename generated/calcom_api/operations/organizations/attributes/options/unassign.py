"""``DELETE /v2/organizations/{orgId}/attributes/options/{userId}/{attributeOptionId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.attribute_assignment import AttributeAssignment
from calcom_api.request import Request


def request(
    org_id: int,
    user_id: int,
    attribute_option_id: str,
) -> Request[AttributeAssignment]:
    """Build the request of ``cal.organizations.attributes.options.unassign``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    user_id_segment = arguments.segment("user_id", user_id, codec.between(1, 2147483647))
    attribute_option_id_segment = arguments.segment("attribute_option_id", attribute_option_id, codec.string)
    return Request(
        operation="organizations.attributes.options.unassign",
        method="DELETE",
        path=f"/v2/organizations/{org_id_segment}/attributes/options/{user_id_segment}/{attribute_option_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> AttributeAssignment:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, AttributeAssignment.from_dict, strict=strict)
