"""Model ``BookingReschedule``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class BookingReschedule:
    """Where to move a booking, or a seat of it, in time.

    Attributes:
        start: When it is to begin.
        seat_uid: Uid of the seat to move, of a seated booking.
        rescheduled_by: E-mail address of who moves it. If the event type asks for confirmation and this is its host,
            the new time counts as confirmed; else it waits.
        rescheduling_reason: Why it is moved. Not with `seat_uid` (400).
        email_verification_code: The code that the attendee got by mail, if the event type asks for it.
    """

    start: dt.datetime
    seat_uid: str | Unset = UNSET
    rescheduled_by: str | Unset = UNSET
    rescheduling_reason: str | Unset = UNSET
    email_verification_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            start=codec.take(fields, "start", codec.date_time),
            seat_uid=codec.take_optional(fields, "seatUid", codec.string),
            rescheduled_by=codec.take_optional(fields, "rescheduledBy", codec.string),
            rescheduling_reason=codec.take_optional(fields, "reschedulingReason", codec.string),
            email_verification_code=codec.take_optional(fields, "emailVerificationCode", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "start": self.start,
                "seatUid": self.seat_uid,
                "rescheduledBy": self.rescheduled_by,
                "reschedulingReason": self.rescheduling_reason,
                "emailVerificationCode": self.email_verification_code,
            },
            self.additional_properties,
        )
