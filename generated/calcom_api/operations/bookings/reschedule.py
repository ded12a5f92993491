"""``POST /v2/bookings/{bookingUid}/reschedule``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.booking import Booking
from calcom_api.models.booking_reschedule import BookingReschedule
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


def request(
    booking_uid: str,
    *,
    start: dt.datetime,
    seat_uid: str | Unset = UNSET,
    rescheduled_by: str | Unset = UNSET,
    rescheduling_reason: str | Unset = UNSET,
    email_verification_code: str | Unset = UNSET,
) -> Request[Booking]:
    """Build the request.

    Takes what ``cal.bookings.reschedule`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    booking_uid_segment = arguments.segment("booking_uid", booking_uid, codec.string)
    return Request(
        operation="bookings.reschedule",
        method="POST",
        path=f"/v2/bookings/{booking_uid_segment}/reschedule",
        headers={"cal-api-version": "2024-08-13"},
        json=arguments.body(
            BookingReschedule(
                start=arguments.in_utc(start),
                seat_uid=seat_uid,
                rescheduled_by=rescheduled_by,
                rescheduling_reason=rescheduling_reason,
                email_verification_code=email_verification_code,
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> Booking:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, Booking.from_dict, strict=strict)
