"""``GET /v2/bookings/{bookingUid}/recordings``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.recording import Recording
from calcom_api.request import Request

if TYPE_CHECKING:
    from calcom_api.types import Undecoded


def request(
    booking_uid: str,
) -> Request[list[Recording | Undecoded]]:
    """Build the request.

    Takes what ``cal.bookings.recordings.list`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    booking_uid_segment = arguments.segment("booking_uid", booking_uid, codec.string)
    return Request(
        operation="bookings.recordings.list",
        method="GET",
        path=f"/v2/bookings/{booking_uid_segment}/recordings",
        headers={"cal-api-version": "2024-08-13"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> list[Recording | Undecoded]:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    An item that is not of the documented shape is kept as it is, ``Undecoded``, unless ``strict``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.items_of(Recording.from_dict, strict=strict), strict=strict)
