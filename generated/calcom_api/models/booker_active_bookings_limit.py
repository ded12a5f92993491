"""Model ``BookerActiveBookingsLimit``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class BookerActiveBookingsLimit:
    """How many bookings to come one person can have.

    Without `disabled` at least one of the other two fields is needed, and the event type must not recur.

    Attributes:
        maximum_active_bookings: Bookings to come that one person can have at a time.
        offer_reschedule: Whether who reaches the limit is offered to move the last booking to the chosen time instead.
        disabled: True removes the limits; then give nothing else. Answers leave it out where limits are set.
    """

    maximum_active_bookings: int | Unset = UNSET
    offer_reschedule: bool | Unset = UNSET
    disabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            maximum_active_bookings=codec.take_optional(fields, "maximumActiveBookings", codec.integer),
            offer_reschedule=codec.take_optional(fields, "offerReschedule", codec.boolean),
            disabled=codec.take_optional(fields, "disabled", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "maximumActiveBookings": self.maximum_active_bookings,
                "offerReschedule": self.offer_reschedule,
                "disabled": self.disabled,
            },
            self.additional_properties,
        )
