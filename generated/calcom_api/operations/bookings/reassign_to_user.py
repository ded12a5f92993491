"""``POST /v2/bookings/{bookingUid}/reassign/{userId}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.booking_reassign import BookingReassign
from calcom_api.models.booking_reassignment import BookingReassignment
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset


def request(
    booking_uid: str,
    user_id: int,
    *,
    reason: str | Unset = UNSET,
) -> Request[BookingReassignment]:
    """Build the request.

    Takes what ``cal.bookings.reassign_to_user`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    booking_uid_segment = arguments.segment("booking_uid", booking_uid, codec.string)
    user_id_segment = arguments.segment("user_id", user_id, codec.between(1, 2147483647))
    return Request(
        operation="bookings.reassignToUser",
        method="POST",
        path=f"/v2/bookings/{booking_uid_segment}/reassign/{user_id_segment}",
        headers={"cal-api-version": "2024-08-13"},
        json=arguments.body(BookingReassign(reason=reason)),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> BookingReassignment:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, BookingReassignment.from_dict, strict=strict)
