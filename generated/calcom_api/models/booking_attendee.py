"""Model ``BookingAttendee``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.language import Language
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_language = codec.member(Language)
_decode_metadata = codec.map_of(codec.string)


@attrs.define(kw_only=True, eq=False, repr=False)
class BookingAttendee(fields.Model):
    """Someone who attends a booking.

    Attributes:
        name: The name; empty for a further host without one.
        email: The e-mail address. A managed user's has `+` and the OAuth client's id before the `@`.
        time_zone: Time zone, by IANA name.
        absent: Whether the attendee was marked as absent.
        display_email: The e-mail address as its owner knows it.
        language: The language that Cal.com writes in.
        phone_number: The phone number, in bookings that are neither seated nor of a series.
        seat_uid: Uid of the seat, if the booking is seated; it cancels or moves this seat alone.
        booking_fields_responses: What this attendee answered, without the e-mail address; if the booking is seated.
        metadata: Notes of whoever booked the seat; if the booking is seated.
    """

    name: str
    email: str
    time_zone: str
    absent: bool
    display_email: str | Unset = UNSET
    language: Language | Unset | None = UNSET
    phone_number: str | Unset = UNSET
    seat_uid: str | Unset = UNSET
    booking_fields_responses: dict[str, Any] | Unset = UNSET
    metadata: dict[str, str] | Unset = UNSET
    _names_in_json = (
        "name email timeZone absent displayEmail language phoneNumber seatUid bookingFieldsResponses metadata"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.name = fields.text(src, "name")
        self.email = fields.text(src, "email")
        self.time_zone = fields.text(src, "timeZone")
        self.absent = fields.boolean(src, "absent")
        self.display_email = fields.text(src, "displayEmail") if "displayEmail" in src else UNSET
        self.language = fields.take_or_null(src, "language", _decode_language) if "language" in src else UNSET
        self.phone_number = fields.text(src, "phoneNumber") if "phoneNumber" in src else UNSET
        self.seat_uid = fields.unique_text(src, "seatUid") if "seatUid" in src else UNSET
        self.booking_fields_responses = (
            fields.mapping(src, "bookingFieldsResponses") if "bookingFieldsResponses" in src else UNSET
        )
        self.metadata = codec.take(src, "metadata", _decode_metadata) if "metadata" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "name": self.name,
            "email": self.email,
            "timeZone": self.time_zone,
            "absent": self.absent,
        }
        if self.display_email is not UNSET:
            document["displayEmail"] = self.display_email
        if self.language is not UNSET:
            document["language"] = encoding.encode(self.language)
        if self.phone_number is not UNSET:
            document["phoneNumber"] = self.phone_number
        if self.seat_uid is not UNSET:
            document["seatUid"] = self.seat_uid
        if self.booking_fields_responses is not UNSET:
            document["bookingFieldsResponses"] = encoding.encode(self.booking_fields_responses)
        if self.metadata is not UNSET:
            document["metadata"] = encoding.encode(self.metadata)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
