"""``GET /v2/bookings/{bookingUid}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.booking import Booking
from calcom_api.request import Request


def request(
    booking_uid: str,
) -> Request[Booking | list[Booking]]:
    """Build the request.

    Takes what ``cal.bookings.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    booking_uid_segment = arguments.segment("booking_uid", booking_uid, codec.string)
    return Request(
        operation="bookings.get",
        method="GET",
        path=f"/v2/bookings/{booking_uid_segment}",
        headers={"cal-api-version": "2024-08-13"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> Booking | list[Booking]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    data: Booking | list[Booking] = codec.data(
        body, codec.by_kind(array=codec.list_of(Booking.from_dict), mapping=Booking.from_dict), strict=strict
    )
    return data
