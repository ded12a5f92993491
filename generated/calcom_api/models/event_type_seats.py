"""Model ``EventTypeSeats``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class EventTypeSeats(fields.Model):
    """Lets several people book the same slot.

    Not together with approval, with a series, or with more than one location (400).

    Attributes:
        seats_per_time_slot: People that one slot takes.
        show_attendee_info: Whether those who book see each other.
        show_availability_count: Whether the free seats of a slot are shown.
        disabled: False in answers. Leave it out of requests.
    """

    seats_per_time_slot: int
    show_attendee_info: bool
    show_availability_count: bool
    disabled: bool | Unset = UNSET
    _names_in_json = "seatsPerTimeSlot showAttendeeInfo showAvailabilityCount disabled"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.seats_per_time_slot = fields.integer(src, "seatsPerTimeSlot")
        self.show_attendee_info = fields.boolean(src, "showAttendeeInfo")
        self.show_availability_count = fields.boolean(src, "showAvailabilityCount")
        self.disabled = fields.boolean(src, "disabled") if "disabled" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "seatsPerTimeSlot": self.seats_per_time_slot,
            "showAttendeeInfo": self.show_attendee_info,
            "showAvailabilityCount": self.show_availability_count,
        }
        if self.disabled is not UNSET:
            document["disabled"] = self.disabled
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
