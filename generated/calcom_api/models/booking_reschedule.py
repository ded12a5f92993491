"""Model ``BookingReschedule``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class BookingReschedule(fields.Model):
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
    _names_in_json = "start seatUid rescheduledBy reschedulingReason emailVerificationCode"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.start = fields.date_time(src, "start")
        self.seat_uid = fields.unique_text(src, "seatUid") if "seatUid" in src else UNSET
        self.rescheduled_by = fields.text(src, "rescheduledBy") if "rescheduledBy" in src else UNSET
        self.rescheduling_reason = fields.text(src, "reschedulingReason") if "reschedulingReason" in src else UNSET
        self.email_verification_code = (
            fields.text(src, "emailVerificationCode") if "emailVerificationCode" in src else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "start": codec.encode(self.start),
        }
        if self.seat_uid is not UNSET:
            document["seatUid"] = self.seat_uid
        if self.rescheduled_by is not UNSET:
            document["rescheduledBy"] = self.rescheduled_by
        if self.rescheduling_reason is not UNSET:
            document["reschedulingReason"] = self.rescheduling_reason
        if self.email_verification_code is not UNSET:
            document["emailVerificationCode"] = self.email_verification_code
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
