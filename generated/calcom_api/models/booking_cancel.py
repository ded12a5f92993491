"""Model ``BookingCancel``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class BookingCancel(fields.Model):
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
    _names_in_json = "cancellationReason cancelSubsequentBookings seatUid"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.cancellation_reason = fields.text(src, "cancellationReason") if "cancellationReason" in src else UNSET
        self.cancel_subsequent_bookings = (
            fields.boolean(src, "cancelSubsequentBookings") if "cancelSubsequentBookings" in src else UNSET
        )
        self.seat_uid = fields.unique_text(src, "seatUid") if "seatUid" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.cancellation_reason is not UNSET:
            document["cancellationReason"] = self.cancellation_reason
        if self.cancel_subsequent_bookings is not UNSET:
            document["cancelSubsequentBookings"] = self.cancel_subsequent_bookings
        if self.seat_uid is not UNSET:
            document["seatUid"] = self.seat_uid
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
