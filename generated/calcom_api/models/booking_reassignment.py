"""Model ``BookingReassignment``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.reassigned_host import ReassignedHost

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class BookingReassignment(fields.Model):
    """The host that a booking has now.

    Attributes:
        booking_uid: Uid of the booking; it stays the same.
        reassigned_to: The new host.
    """

    booking_uid: str
    reassigned_to: ReassignedHost
    _names_in_json = "bookingUid reassignedTo"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.booking_uid = fields.unique_text(src, "bookingUid")
        self.reassigned_to = codec.take(src, "reassignedTo", ReassignedHost.from_dict)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "bookingUid": self.booking_uid,
            "reassignedTo": encoding.encode(self.reassigned_to),
        }
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
