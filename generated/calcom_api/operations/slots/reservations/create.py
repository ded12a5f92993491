"""``POST /v2/slots/reservations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.slot_reservation import SlotReservation
from calcom_api.models.slot_reservation_create import SlotReservationCreate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


def request(
    *,
    event_type_id: int,
    slot_start: dt.datetime,
    slot_duration: int | Unset = UNSET,
    reservation_duration: int | Unset = UNSET,
) -> Request[SlotReservation]:
    """Build the request.

    Takes what ``cal.slots.reservations.create`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    return Request(
        operation="slots.reservations.create",
        method="POST",
        path="/v2/slots/reservations",
        headers={"cal-api-version": "2024-09-04"},
        json=arguments.body(
            SlotReservationCreate(
                event_type_id=event_type_id,
                slot_start=arguments.in_utc(slot_start),
                slot_duration=slot_duration,
                reservation_duration=reservation_duration,
            )
        ),
        decode=decode,
        repeatable=False,
    )


def decode(body: Any, *, strict: bool = False) -> SlotReservation:
    """Read the ``data`` of an answer's parsed JSON ``body``.

    Raises:
        DecodeError: The body is not of the documented shape.
    """
    return codec.data(body, SlotReservation.from_dict, strict=strict)
