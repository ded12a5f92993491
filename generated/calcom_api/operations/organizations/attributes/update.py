"""``PATCH /v2/organizations/{orgId}/attributes/{attributeId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.attribute import Attribute
from calcom_api.models.attribute_type import AttributeType
from calcom_api.models.attribute_update import AttributeUpdate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    org_id: int,
    attribute_id: str,
    *,
    name: str | Unset = UNSET,
    slug: str | Unset = UNSET,
    type_: AttributeType | str | Unset = UNSET,
    enabled: bool | Unset = UNSET,
) -> Request[Attribute]:
    """Build the request.

    Takes what ``cal.organizations.attributes.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    attribute_id_segment = arguments.segment("attribute_id", attribute_id, codec.string)
    return Request(
        operation="organizations.attributes.update",
        method="PATCH",
        path=f"/v2/organizations/{org_id_segment}/attributes/{attribute_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            AttributeUpdate(
                name=name,
                slug=slug,
                type_=arguments.known("type_", type_, codec.known_member(AttributeType)),
                enabled=enabled,
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> Attribute:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, Attribute.from_dict, strict=strict)
