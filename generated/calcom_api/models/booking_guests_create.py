"""Model ``BookingGuestsCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.booking_guest import BookingGuest

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class BookingGuestsCreate(fields.Model):
    """Guests to bring along.

    Attributes:
        guests: The guests.
    """

    guests: list[BookingGuest]
    _names_in_json = "guests"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.guests = fields.items(src, "guests", BookingGuest.from_dict)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "guests": codec.encode(self.guests),
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
