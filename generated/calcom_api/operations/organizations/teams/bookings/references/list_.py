"""``GET /v2/organizations/{orgId}/teams/{teamId}/bookings/{bookingUid}/references``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.booking_reference import BookingReference
from calcom_api.models.booking_reference_type import BookingReferenceType
from calcom_api.request import Request
from calcom_api.types import UNSET, Undecoded, Unset


def request(
    org_id: int,
    team_id: int,
    booking_uid: str,
    *,
    type_: BookingReferenceType | str | Unset = UNSET,
) -> Request[list[BookingReference | Undecoded]]:
    """Build the request of ``cal.organizations.teams.bookings.references.list``; the arguments are the same.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    org_id_segment = arguments.segment("org_id", org_id, codec.between(1, 2147483647))
    team_id_segment = arguments.segment("team_id", team_id, codec.between(1, 2147483647))
    booking_uid_segment = arguments.segment("booking_uid", booking_uid, codec.string)
    return Request(
        operation="organizations.teams.bookings.references.list",
        method="GET",
        path=f"/v2/organizations/{org_id_segment}/teams/{team_id_segment}/bookings/{booking_uid_segment}/references",
        query=(*arguments.query("type_", "type", type_, codec.known_member(BookingReferenceType)),),
        headers={"cal-api-version": "2024-04-15"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> list[BookingReference | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(BookingReference.from_dict, strict=strict), strict=strict)
