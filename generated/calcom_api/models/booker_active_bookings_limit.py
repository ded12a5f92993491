"""Model ``BookerActiveBookingsLimit``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class BookerActiveBookingsLimit(fields.Model):
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
    _names_in_json = "maximumActiveBookings offerReschedule disabled"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.maximum_active_bookings = (
            fields.integer(src, "maximumActiveBookings") if "maximumActiveBookings" in src else UNSET
        )
        self.offer_reschedule = fields.boolean(src, "offerReschedule") if "offerReschedule" in src else UNSET
        self.disabled = fields.boolean(src, "disabled") if "disabled" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.maximum_active_bookings is not UNSET:
            document["maximumActiveBookings"] = self.maximum_active_bookings
        if self.offer_reschedule is not UNSET:
            document["offerReschedule"] = self.offer_reschedule
        if self.disabled is not UNSET:
            document["disabled"] = self.disabled
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
