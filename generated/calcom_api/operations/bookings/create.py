"""``POST /v2/bookings``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.booking import Booking
from calcom_api.models.new_booking import NewBooking, decode_new_booking
from calcom_api.request import Request


def request(
    *,
    body: NewBooking,
) -> Request[Booking | list[Booking]]:
    """Build the request.

    Takes what ``cal.bookings.create`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="bookings.create",
        method="POST",
        path="/v2/bookings",
        headers={"cal-api-version": "2024-08-13"},
        json=arguments.checked("body", body, decode_new_booking),
        decode=decode,
        repeatable=False,
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
