"""``GET /v2/organizations/{orgId}/attributes/{attributeId}/options/assigned``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.assigned_attribute_option import AssignedAttributeOption
from calcom_api.request import Paging, Request
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence


def request(
    org_id: int,
    attribute_id: str,
    *,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    assigned_option_ids: Sequence[str] | Unset = UNSET,
    team_ids: Sequence[int] | Unset = UNSET,
) -> Request[list[AssignedAttributeOption | Undecoded]]:
    """Build the request.

    Takes what ``cal.organizations.attributes.options.assigned.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    attribute_id_segment = arguments.segment("attribute_id", attribute_id, codec.string)
    return Request(
        operation="organizations.attributes.options.assigned.list",
        method="GET",
        path=f"/v2/organizations/{org_id_segment}/attributes/{attribute_id_segment}/options/assigned",
        query=(
            *arguments.query("take", "take", take, codec.between(1, None)),
            *arguments.query("skip", "skip", skip, codec.between(0, None)),
            *arguments.query(
                "assigned_option_ids",
                "assignedOptionIds",
                assigned_option_ids,
                codec.list_of(codec.string, least=1),
                comma=True,
            ),
            *arguments.query("team_ids", "teamIds", team_ids, codec.list_of(codec.integer, least=1), comma=True),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
        paging=Paging(size="take", start="skip", largest=10000),
    )


def decode(body: Any, *, strict: bool = False) -> list[AssignedAttributeOption | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(AssignedAttributeOption.from_dict, strict=strict), strict=strict)
