"""Model ``SlotReservationUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class SlotReservationUpdate(fields.Model):
    """The slot to reserve instead.

    Attributes:
        event_type_id: Number of the event type.
        slot_start: When the slot begins.
        slot_duration: Minutes that the slot lasts, one of the lengths of an event type that offers several; any other
            is 400. By default the length of the event type.
        reservation_duration: Minutes for which to reserve it from now on, by default 5 whatever it was before.
    """

    event_type_id: int
    slot_start: dt.datetime
    slot_duration: int | Unset = UNSET
    reservation_duration: int | Unset = UNSET
    _names_in_json = "eventTypeId slotStart slotDuration reservationDuration"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.event_type_id = fields.integer(src, "eventTypeId")
        self.slot_start = fields.date_time(src, "slotStart")
        self.slot_duration = fields.integer(src, "slotDuration") if "slotDuration" in src else UNSET
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
        }
        if self.slot_duration is not UNSET:
            document["slotDuration"] = self.slot_duration
        if self.reservation_duration is not UNSET:
            document["reservationDuration"] = self.reservation_duration
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
