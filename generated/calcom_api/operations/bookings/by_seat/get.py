"""``GET /v2/bookings/by-seat/{seatUid}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.booking import Booking
from calcom_api.request import Request


def request(
    seat_uid: str,
) -> Request[Booking]:
    """Build the request.

    Takes what ``cal.bookings.by_seat.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    seat_uid_segment = arguments.segment("seat_uid", seat_uid, codec.string)
    return Request(
        operation="bookings.bySeat.get",
        method="GET",
        path=f"/v2/bookings/by-seat/{seat_uid_segment}",
        headers={"cal-api-version": "2024-08-13"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> Booking:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, Booking.from_dict, strict=strict)
