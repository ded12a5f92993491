"""``GET /v2/bookings/{bookingUid}/attendees/{attendeeId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.numbered_attendee import NumberedAttendee
from calcom_api.request import Request


def request(
    booking_uid: str,
    attendee_id: int,
) -> Request[NumberedAttendee]:
    """Build the request.

    Takes what ``cal.bookings.attendees.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    booking_uid_segment = arguments.segment("booking_uid", booking_uid, codec.string)
    attendee_id_segment = arguments.segment("attendee_id", attendee_id, codec.between(1, 2147483647))
    return Request(
        operation="bookings.attendees.get",
        method="GET",
        path=f"/v2/bookings/{booking_uid_segment}/attendees/{attendee_id_segment}",
        headers={"cal-api-version": "2024-08-13"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> NumberedAttendee:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, NumberedAttendee.from_dict, strict=strict)
