"""``GET /v2/organizations/{orgId}/users``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.assigned_options_operator import AssignedOptionsOperator
from calcom_api.models.organization_user import OrganizationUser
from calcom_api.request import Paging, Request
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence


def request(
    org_id: int,
    *,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    emails: Sequence[str] | Unset = UNSET,
    assigned_option_ids: Sequence[str] | Unset = UNSET,
    attribute_query_operator: AssignedOptionsOperator | str | Unset = UNSET,
    team_ids: Sequence[int] | Unset = UNSET,
) -> Request[list[OrganizationUser | Undecoded]]:
    """Build the request of ``cal.organizations.users.list``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.users.list",
        method="GET",
        path=f"/v2/organizations/{org_id_segment}/users",
        query=(
            *arguments.query("take", "take", take, codec.between(1, 1000)),
            *arguments.query("skip", "skip", skip, codec.between(0, None)),
            *arguments.query("emails", "emails", emails, codec.list_of(codec.string)),
            *arguments.query(
                "assigned_option_ids", "assignedOptionIds", assigned_option_ids, codec.list_of(codec.string), comma=True
            ),
            *arguments.query(
                "attribute_query_operator",
                "attributeQueryOperator",
                attribute_query_operator,
                codec.known_member(AssignedOptionsOperator),
            ),
            *arguments.query("team_ids", "teamIds", team_ids, codec.list_of(codec.integer), comma=True),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
        paging=Paging(size="take", start="skip", largest=1000),
    )


def decode(body: Any, *, strict: bool = False) -> list[OrganizationUser | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(OrganizationUser.from_dict, strict=strict), strict=strict)
