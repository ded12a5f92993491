"""``POST /v2/bookings/{bookingUid}/guests``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.booking import Booking
from calcom_api.models.booking_guests_create import BookingGuestsCreate
from calcom_api.request import Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.booking_guest import BookingGuest


def request(
    booking_uid: str,
    *,
    guests: Sequence[BookingGuest],
) -> Request[Booking]:
    """Build the request.

    Takes what ``cal.bookings.guests.create`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    booking_uid_segment = arguments.segment("booking_uid", booking_uid, codec.string)
    return Request(
        operation="bookings.guests.create",
        method="POST",
        path=f"/v2/bookings/{booking_uid_segment}/guests",
        headers={"cal-api-version": "2024-08-13"},
        json=arguments.body(BookingGuestsCreate(guests=arguments.listed(guests))),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> Booking:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, Booking.from_dict, strict=strict)
