"""``GET /v2/organizations/{orgId}/attributes/{attributeId}/options``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.attribute_option import AttributeOption
from calcom_api.request import Request

if TYPE_CHECKING:
    from calcom_api.types import Undecoded


def request(
    org_id: int,
    attribute_id: str,
) -> Request[list[AttributeOption | Undecoded]]:
    """Build the request of ``cal.organizations.attributes.options.list``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    attribute_id_segment = arguments.segment("attribute_id", attribute_id, codec.string)
    return Request(
        operation="organizations.attributes.options.list",
        method="GET",
        path=f"/v2/organizations/{org_id_segment}/attributes/{attribute_id_segment}/options",
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> list[AttributeOption | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(AttributeOption.from_dict, strict=strict), strict=strict)
