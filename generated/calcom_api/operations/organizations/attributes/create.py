"""``POST /v2/organizations/{orgId}/attributes``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.attribute import Attribute
from calcom_api.models.attribute_create import AttributeCreate
from calcom_api.models.attribute_type import AttributeType
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.attribute_option_create import AttributeOptionCreate


def request(
    org_id: int,
    *,
    name: str,
    slug: str,
    type_: AttributeType | str,
    options: Sequence[AttributeOptionCreate],
    enabled: bool | Unset = UNSET,
) -> Request[Attribute]:
    """Build the request of ``cal.organizations.attributes.create``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.attributes.create",
        method="POST",
        path=f"/v2/organizations/{org_id_segment}/attributes",
        headers={"cal-api-version": "2024-04-15"},
        json=arguments.body(
            AttributeCreate(
                name=name,
                slug=slug,
                type_=arguments.known("type_", type_, codec.known_member(AttributeType)),
                options=arguments.listed(options),
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
