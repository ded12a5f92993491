"""Model ``BookingLocationUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.new_booking_location import NewBookingLocation, decode_new_booking_location
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class BookingLocationUpdate(fields.Model):
    """Where a booking is to take place from now on.

    Attributes:
        location: The new place.
    """

    location: NewBookingLocation | Unset = UNSET
    _names_in_json = "location"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.location = codec.take(src, "location", decode_new_booking_location) if "location" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.location is not UNSET:
            document["location"] = encoding.encode(self.location)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
