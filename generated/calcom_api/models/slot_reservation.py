"""Model ``SlotReservation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class SlotReservation:
    """A slot that is kept free until a moment.

    Attributes:
        event_type_id: Number of the event type.
        slot_start: When the slot begins.
        slot_end: When the slot ends.
        slot_duration: Minutes that the slot lasts.
        reservation_uid: Uid of the reservation. Whoever has it can read, move and delete it.
        reservation_until: When the reservation ends.
        reservation_duration: Minutes for which it was reserved. Comes when it is made or moved, not when it is read.
    """

    event_type_id: int
    slot_start: dt.datetime
    slot_end: dt.datetime
    slot_duration: int
    reservation_uid: str
    reservation_until: dt.datetime
    reservation_duration: int | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            event_type_id=codec.take(fields, "eventTypeId", codec.integer),
            slot_start=codec.take(fields, "slotStart", codec.date_time),
            slot_end=codec.take(fields, "slotEnd", codec.date_time),
            slot_duration=codec.take(fields, "slotDuration", codec.integer),
            reservation_uid=codec.take(fields, "reservationUid", codec.string),
            reservation_until=codec.take(fields, "reservationUntil", codec.date_time),
            reservation_duration=codec.take_optional(fields, "reservationDuration", codec.integer),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "eventTypeId": self.event_type_id,
                "slotStart": self.slot_start,
                "slotEnd": self.slot_end,
                "slotDuration": self.slot_duration,
                "reservationUid": self.reservation_uid,
                "reservationUntil": self.reservation_until,
                "reservationDuration": self.reservation_duration,
            },
            self.additional_properties,
        )
