"""``POST /v2/bookings/{bookingUid}/cancel``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.booking import Booking
from calcom_api.models.booking_cancel import BookingCancel
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    booking_uid: str,
    *,
    cancellation_reason: str | Unset = UNSET,
    cancel_subsequent_bookings: bool | Unset = UNSET,
    seat_uid: str | Unset = UNSET,
) -> Request[Booking | list[Booking]]:
    """Build the request.

    Takes what ``cal.bookings.cancel`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    booking_uid_segment = arguments.segment("booking_uid", booking_uid, codec.string)
    return Request(
        operation="bookings.cancel",
        method="POST",
        path=f"/v2/bookings/{booking_uid_segment}/cancel",
        headers={"cal-api-version": "2024-08-13"},
        json=arguments.body(
            BookingCancel(
                cancellation_reason=cancellation_reason,
                cancel_subsequent_bookings=cancel_subsequent_bookings,
                seat_uid=seat_uid,
            )
        ),
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
