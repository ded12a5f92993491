"""``POST /v2/organizations/{orgId}/attributes/options/{userId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.attribute_assign import AttributeAssign
from calcom_api.models.attribute_assignment import AttributeAssignment
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    org_id: int,
    user_id: int,
    *,
    attribute_id: str,
    attribute_option_id: str | Unset = UNSET,
    value: str | Unset = UNSET,
) -> Request[AttributeAssignment]:
    """Build the request of ``cal.organizations.attributes.options.assign``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    user_id_segment = arguments.segment("user_id", user_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.attributes.options.assign",
        method="POST",
        path=f"/v2/organizations/{org_id_segment}/attributes/options/{user_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            AttributeAssign(attribute_id=attribute_id, attribute_option_id=attribute_option_id, value=value)
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> AttributeAssignment:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, AttributeAssignment.from_dict, strict=strict)
