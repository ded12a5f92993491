"""``PATCH /v2/bookings/{bookingUid}/location``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.booking import Booking
from calcom_api.models.booking_location_update import BookingLocationUpdate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from calcom_api.models.new_booking_location import NewBookingLocation


def request(
    booking_uid: str,
    *,
    location: NewBookingLocation | Unset = UNSET,
) -> Request[Booking]:
    """Build the request.

    Takes what ``cal.bookings.location.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    booking_uid_segment = arguments.segment("booking_uid", booking_uid, codec.string)
    return Request(
        operation="bookings.location.update",
        method="PATCH",
        path=f"/v2/bookings/{booking_uid_segment}/location",
        headers={"cal-api-version": "2024-08-13"},
        json=arguments.body(BookingLocationUpdate(location=location)),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> Booking:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, Booking.from_dict, strict=strict)
