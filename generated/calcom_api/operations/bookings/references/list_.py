"""``GET /v2/bookings/{bookingUid}/references``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.booking_reference import BookingReference
from calcom_api.models.booking_reference_type import BookingReferenceType
from calcom_api.request import Request
from calcom_api.types import UNSET, Undecoded, Unset


def request(
    booking_uid: str,
    *,
    type_: BookingReferenceType | str | Unset = UNSET,
) -> Request[list[BookingReference | Undecoded]]:
    """Build the request.

    Takes what ``cal.bookings.references.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    booking_uid_segment = arguments.segment("booking_uid", booking_uid, codec.string)
    return Request(
        operation="bookings.references.list",
        method="GET",
        path=f"/v2/bookings/{booking_uid_segment}/references",
        query=(*arguments.query("type_", "type", type_, codec.known_member(BookingReferenceType)),),
        headers={"cal-api-version": "2024-08-13"},
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
