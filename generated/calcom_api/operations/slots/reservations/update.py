"""``PATCH /v2/slots/reservations/{uid}``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calcom_api import arguments, codec
from calcom_api.models.slot_reservation import SlotReservation
from calcom_api.models.slot_reservation_update import SlotReservationUpdate
from calcom_api.request import Request
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt


def request(
    uid: str,
    *,
    event_type_id: int,
    slot_start: dt.datetime,
    slot_duration: int | Unset = UNSET,
    reservation_duration: int | Unset = UNSET,
) -> Request[SlotReservation]:
    """Build the request.

    Takes what ``cal.slots.reservations.update`` takes.

    Raises:
        ValueError: An argument is not what the operation takes.
    """
    uid_segment = arguments.segment("uid", uid, codec.string)
    return Request(
        operation="slots.reservations.update",
        method="PATCH",
        path=f"/v2/slots/reservations/{uid_segment}",
        headers={"cal-api-version": "2024-09-04"},
        json=arguments.body(
            SlotReservationUpdate(
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
