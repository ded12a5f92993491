"""``POST /v2/bookings/{bookingUid}/attendees``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.booking_attendee_create import BookingAttendeeCreate
from calcom_api.models.language import Language
from calcom_api.models.numbered_attendee import NumberedAttendee
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    booking_uid: str,
    *,
    name: str,
    email: str,
    time_zone: str,
    phone_number: str | Unset = UNSET,
    language: Language | str | Unset = UNSET,
) -> Request[NumberedAttendee]:
    """Build the request.

    Takes what ``cal.bookings.attendees.create`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    booking_uid_segment = arguments.segment("booking_uid", booking_uid, codec.string)
    return Request(
        operation="bookings.attendees.create",
        method="POST",
        path=f"/v2/bookings/{booking_uid_segment}/attendees",
        headers={"cal-api-version": "2024-08-13"},
        json=arguments.body(
            BookingAttendeeCreate(
                name=name,
                email=email,
                time_zone=time_zone,
                phone_number=phone_number,
                language=arguments.known("language", language, codec.known_member(Language)),
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> NumberedAttendee:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, NumberedAttendee.from_dict, strict=strict)
