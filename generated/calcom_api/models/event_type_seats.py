"""Model ``EventTypeSeats``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class EventTypeSeats:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            seats_per_time_slot=codec.take(fields, "seatsPerTimeSlot", codec.integer),
            show_attendee_info=codec.take(fields, "showAttendeeInfo", codec.boolean),
            show_availability_count=codec.take(fields, "showAvailabilityCount", codec.boolean),
            disabled=codec.take_optional(fields, "disabled", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "seatsPerTimeSlot": self.seats_per_time_slot,
                "showAttendeeInfo": self.show_attendee_info,
                "showAvailabilityCount": self.show_availability_count,
                "disabled": self.disabled,
            },
            self.additional_properties,
        )
