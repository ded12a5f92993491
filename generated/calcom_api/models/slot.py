"""Model ``Slot``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class Slot(fields.Model):
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
    _names_in_json = "start end seatsBooked seatsRemaining seatsTotal bookingUid"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.start = fields.date_time(src, "start")
        self.end = fields.date_time(src, "end") if "end" in src else UNSET
        self.seats_booked = fields.integer(src, "seatsBooked") if "seatsBooked" in src else UNSET
        self.seats_remaining = fields.integer(src, "seatsRemaining") if "seatsRemaining" in src else UNSET
        self.seats_total = fields.integer(src, "seatsTotal") if "seatsTotal" in src else UNSET
        self.booking_uid = fields.unique_text(src, "bookingUid") if "bookingUid" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "start": codec.encode(self.start),
        }
        if self.end is not UNSET:
            document["end"] = codec.encode(self.end)
        if self.seats_booked is not UNSET:
            document["seatsBooked"] = self.seats_booked
        if self.seats_remaining is not UNSET:
            document["seatsRemaining"] = self.seats_remaining
        if self.seats_total is not UNSET:
            document["seatsTotal"] = self.seats_total
        if self.booking_uid is not UNSET:
            document["bookingUid"] = self.booking_uid
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
