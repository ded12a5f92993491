"""``GET /v2/organizations/{orgId}/teams/{teamId}/routing-forms``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.routing_form import RoutingForm
from calcom_api.models.sort_order import SortOrder
from calcom_api.request import Paging, Request
from calcom_api.types import UNSET, Undecoded, Unset

if TYPE_CHECKING:
    import datetime as dt


def request(
    org_id: int,
    team_id: int,
    *,
    take: int | Unset = UNSET,
    skip: int | Unset = UNSET,
    sort_created_at: SortOrder | str | Unset = UNSET,
    sort_updated_at: SortOrder | str | Unset = UNSET,
    after_created_at: dt.datetime | Unset = UNSET,
    before_created_at: dt.datetime | Unset = UNSET,
    after_updated_at: dt.datetime | Unset = UNSET,
    before_updated_at: dt.datetime | Unset = UNSET,
    routed_to_booking_uid: str | Unset = UNSET,
) -> Request[list[RoutingForm | Undecoded]]:
    """Build the request.

    Takes what ``cal.organizations.teams.routing_forms.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    return Request(
        operation="organizations.teams.routingForms.list",
        method="GET",
        path=f"/v2/organizations/{org_id_segment}/teams/{team_id_segment}/routing-forms",
        query=(
            *arguments.query("take", "take", take, codec.between(1, 250)),
            *arguments.query("skip", "skip", skip, codec.between(0, None)),
            *arguments.query("sort_created_at", "sortCreatedAt", sort_created_at, codec.known_member(SortOrder)),
            *arguments.query("sort_updated_at", "sortUpdatedAt", sort_updated_at, codec.known_member(SortOrder)),
            *arguments.query("after_created_at", "afterCreatedAt", after_created_at, codec.date_time),
            *arguments.query("before_created_at", "beforeCreatedAt", before_created_at, codec.date_time),
            *arguments.query("after_updated_at", "afterUpdatedAt", after_updated_at, codec.date_time),
            *arguments.query("before_updated_at", "beforeUpdatedAt", before_updated_at, codec.date_time),
            *arguments.query("routed_to_booking_uid", "routedToBookingUid", routed_to_booking_uid, codec.string),
        ),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
        paging=Paging(size="take", start="skip", largest=250),
    )


def decode(body: Any, *, strict: bool = False) -> list[RoutingForm | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(RoutingForm.from_dict, strict=strict), strict=strict)
