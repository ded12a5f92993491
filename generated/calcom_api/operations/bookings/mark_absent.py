"""``POST /v2/bookings/{bookingUid}/mark-absent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.booking import Booking
from calcom_api.models.booking_absences import BookingAbsences
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Sequence

    from calcom_api.models.attendee_absence import AttendeeAbsence


def request(
    booking_uid: str,
    *,
    host: bool | Unset = UNSET,
    attendees: Sequence[AttendeeAbsence] | Unset = UNSET,
) -> Request[Booking]:
    """Build the request.

    Takes what ``cal.bookings.mark_absent`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    booking_uid_segment = arguments.segment("booking_uid", booking_uid, codec.string)
    return Request(
        operation="bookings.markAbsent",
        method="POST",
        path=f"/v2/bookings/{booking_uid_segment}/mark-absent",
        headers={"cal-api-version": "2024-08-13"},
        json=arguments.body(BookingAbsences(host=host, attendees=arguments.listed(attendees))),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> Booking:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, Booking.from_dict, strict=strict)
