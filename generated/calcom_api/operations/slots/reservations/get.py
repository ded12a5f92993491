"""``GET /v2/slots/reservations/{uid}``."""

from __future__ import annotations

from typing import Any

from calcom_api import arguments, codec
from calcom_api.models.slot_reservation import SlotReservation
from calcom_api.request import Request


def request(
    uid: str,
) -> Request[SlotReservation | None]:
    """Build the request.

    Takes what ``cal.slots.reservations.get`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    uid_segment = arguments.segment("uid", uid, codec.string)
    return Request(
        operation="slots.reservations.get",
        method="GET",
        path=f"/v2/slots/reservations/{uid_segment}",
        headers={"cal-api-version": "2024-09-04"},
        decode=decode,
        repeatable=True,
    )


def decode(body: Any, *, strict: bool = False) -> SlotReservation | None:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, codec.nullable(SlotReservation.from_dict), strict=strict)
