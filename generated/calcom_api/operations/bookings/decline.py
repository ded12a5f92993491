"""``POST /v2/bookings/{bookingUid}/decline``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.booking import Booking
from calcom_api.models.booking_decline import BookingDecline
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    booking_uid: str,
    *,
    reason: str | Unset = UNSET,
) -> Request[Booking]:
    """Build the request.

    Takes what ``cal.bookings.decline`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    booking_uid_segment = arguments.segment("booking_uid", booking_uid, codec.string)
    return Request(
        operation="bookings.decline",
        method="POST",
        path=f"/v2/bookings/{booking_uid_segment}/decline",
        headers={"cal-api-version": "2024-08-13"},
        json=arguments.body(BookingDecline(reason=reason)),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> Booking:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, Booking.from_dict, strict=strict)
