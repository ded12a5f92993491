"""Model ``BookingReassignment``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.reassigned_host import ReassignedHost

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class BookingReassignment:
    """The host that a booking has now.

    Attributes:
        booking_uid: Uid of the booking; it stays the same.
        reassigned_to: The new host.
    """

    booking_uid: str
    reassigned_to: ReassignedHost
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            booking_uid=codec.take(fields, "bookingUid", codec.string),
            reassigned_to=codec.take(fields, "reassignedTo", ReassignedHost.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "bookingUid": self.booking_uid,
                "reassignedTo": self.reassigned_to,
            },
            self.additional_properties,
        )
