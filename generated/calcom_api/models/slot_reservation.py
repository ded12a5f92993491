"""Model ``SlotReservation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class SlotReservation(fields.Model):
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
    _names_in_json = "eventTypeId slotStart slotEnd slotDuration reservationUid reservationUntil reservationDuration"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.event_type_id = fields.integer(src, "eventTypeId")
        self.slot_start = fields.date_time(src, "slotStart")
        self.slot_end = fields.date_time(src, "slotEnd")
        self.slot_duration = fields.integer(src, "slotDuration")
        self.reservation_uid = fields.unique_text(src, "reservationUid")
        self.reservation_until = fields.date_time(src, "reservationUntil")
        self.reservation_duration = (
            fields.integer(src, "reservationDuration") if "reservationDuration" in src else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "eventTypeId": self.event_type_id,
            "slotStart": codec.encode(self.slot_start),
            "slotEnd": codec.encode(self.slot_end),
            "slotDuration": self.slot_duration,
            "reservationUid": self.reservation_uid,
            "reservationUntil": codec.encode(self.reservation_until),
        }
        if self.reservation_duration is not UNSET:
            document["reservationDuration"] = self.reservation_duration
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
