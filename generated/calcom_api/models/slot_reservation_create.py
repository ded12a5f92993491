"""Model ``SlotReservationCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class SlotReservationCreate:
    """A slot to reserve.

    Attributes:
        event_type_id: Number of the event type.
        slot_start: When the slot begins.
        slot_duration: Minutes that the slot lasts, one of the lengths of an event type that offers several; any other
            is 400. By default the length of the event type.
        reservation_duration: Minutes for which to reserve it, by default 5. Only with credentials, and not for event
            types of strangers.
    """

    event_type_id: int
    slot_start: dt.datetime
    slot_duration: int | Unset = UNSET
    reservation_duration: int | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            event_type_id=codec.take(fields, "eventTypeId", codec.integer),
            slot_start=codec.take(fields, "slotStart", codec.date_time),
            slot_duration=codec.take_optional(fields, "slotDuration", codec.integer),
            reservation_duration=codec.take_optional(fields, "reservationDuration", codec.integer),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "eventTypeId": self.event_type_id,
                "slotStart": self.slot_start,
                "slotDuration": self.slot_duration,
                "reservationDuration": self.reservation_duration,
            },
            self.additional_properties,
        )
