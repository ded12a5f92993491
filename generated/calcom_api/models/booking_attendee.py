"""Model ``BookingAttendee``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.language import Language
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class BookingAttendee:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            name=codec.take(fields, "name", codec.string),
            email=codec.take(fields, "email", codec.string),
            time_zone=codec.take(fields, "timeZone", codec.string),
            absent=codec.take(fields, "absent", codec.boolean),
            display_email=codec.take_optional(fields, "displayEmail", codec.string),
            language=codec.take_optional(fields, "language", codec.nullable(codec.member(Language))),
            phone_number=codec.take_optional(fields, "phoneNumber", codec.string),
            seat_uid=codec.take_optional(fields, "seatUid", codec.string),
            booking_fields_responses=codec.take_optional(
                fields, "bookingFieldsResponses", codec.map_of(codec.anything)
            ),
            metadata=codec.take_optional(fields, "metadata", codec.map_of(codec.string)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "name": self.name,
                "email": self.email,
                "timeZone": self.time_zone,
                "absent": self.absent,
                "displayEmail": self.display_email,
                "language": self.language,
                "phoneNumber": self.phone_number,
                "seatUid": self.seat_uid,
                "bookingFieldsResponses": self.booking_fields_responses,
                "metadata": self.metadata,
            },
            self.additional_properties,
        )
