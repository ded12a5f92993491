"""Model ``Slot``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class Slot:
    """A time at which an event type can be booked.

    Attributes:
        start: When it begins.
        end: When it ends; in the format `range` only.
        seats_booked: Seats that are taken; of event types with seats only.
        seats_remaining: Seats that are free; of event types with seats only.
        seats_total: Seats in all; of event types with seats only.
        booking_uid: Uid of the booking in which seats are taken already.
    """

    start: dt.datetime
    end: dt.datetime | Unset = UNSET
    seats_booked: int | Unset = UNSET
    seats_remaining: int | Unset = UNSET
    seats_total: int | Unset = UNSET
    booking_uid: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            start=codec.take(fields, "start", codec.date_time),
            end=codec.take_optional(fields, "end", codec.date_time),
            seats_booked=codec.take_optional(fields, "seatsBooked", codec.integer),
            seats_remaining=codec.take_optional(fields, "seatsRemaining", codec.integer),
            seats_total=codec.take_optional(fields, "seatsTotal", codec.integer),
            booking_uid=codec.take_optional(fields, "bookingUid", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "start": self.start,
                "end": self.end,
                "seatsBooked": self.seats_booked,
                "seatsRemaining": self.seats_remaining,
                "seatsTotal": self.seats_total,
                "bookingUid": self.booking_uid,
            },
            self.additional_properties,
        )
