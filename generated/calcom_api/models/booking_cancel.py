"""Model ``BookingCancel``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class BookingCancel:
    """How to cancel a booking.

    A booking that is neither a series nor seated needs at most a reason.

    Attributes:
        cancellation_reason: Why it is cancelled. Hosts who call with credentials of their own must give one that is not
            blank (else 400). Beside `seat_uid` older servers refuse it.
        cancel_subsequent_bookings: True to cancel all later times of the series too. Not with `seat_uid` (400).
        seat_uid: Uid of the seat to cancel, of a seated booking.
    """

    cancellation_reason: str | Unset = UNSET
    cancel_subsequent_bookings: bool | Unset = UNSET
    seat_uid: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            cancellation_reason=codec.take_optional(fields, "cancellationReason", codec.string),
            cancel_subsequent_bookings=codec.take_optional(fields, "cancelSubsequentBookings", codec.boolean),
            seat_uid=codec.take_optional(fields, "seatUid", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "cancellationReason": self.cancellation_reason,
                "cancelSubsequentBookings": self.cancel_subsequent_bookings,
                "seatUid": self.seat_uid,
            },
            self.additional_properties,
        )
