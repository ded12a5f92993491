"""``PATCH /v2/organizations/{orgId}/attributes/{attributeId}/options/{optionId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.attribute_option import AttributeOption
from calcom_api.models.attribute_option_update import AttributeOptionUpdate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    org_id: int,
    attribute_id: str,
    option_id: str,
    *,
    value: str | Unset = UNSET,
    slug: str | Unset = UNSET,
) -> Request[AttributeOption]:
    """Build the request.

    Takes what ``cal.organizations.attributes.options.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    attribute_id_segment = arguments.segment("attribute_id", attribute_id, codec.string)
    option_id_segment = arguments.segment("option_id", option_id, codec.string)
    return Request(
        operation="organizations.attributes.options.update",
        method="PATCH",
        path=f"/v2/organizations/{org_id_segment}/attributes/{attribute_id_segment}/options/{option_id_segment}",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(AttributeOptionUpdate(value=value, slug=slug)),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> AttributeOption:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, AttributeOption.from_dict, strict=strict)
