"""``POST /v2/bookings/{bookingUid}/confirm``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.booking import Booking
from calcom_api.request import Request


def request(
    booking_uid: str,
) -> Request[Booking]:
    """Build the request.

    Takes what ``cal.bookings.confirm`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    booking_uid_segment = arguments.segment("booking_uid", booking_uid, codec.string)
    return Request(
        operation="bookings.confirm",
        method="POST",
        path=f"/v2/bookings/{booking_uid_segment}/confirm",
        headers={"cal-api-version": "2024-08-13"},
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> Booking:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, Booking.from_dict, strict=strict)
