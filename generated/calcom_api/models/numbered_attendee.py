"""Model ``NumberedAttendee``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.language import Language
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class NumberedAttendee:
    """Someone who attends a booking, with the number to ask for.

    Attributes:
        id: Number of the attendee.
        name: The name; may be empty.
        email: The e-mail address. A managed user's has `+` and the OAuth client's id before the `@`.
        time_zone: Time zone, by IANA name.
        absent: Whether the attendee was marked as absent.
        booking_id: Number of the booking; only in the answer that adds the attendee.
        display_email: The e-mail address as its owner knows it.
        language: The language that Cal.com writes in.
        phone_number: The phone number, if it is known.
    """

    id: int
    name: str
    email: str
    time_zone: str
    absent: bool
    booking_id: int | Unset = UNSET
    display_email: str | Unset = UNSET
    language: Language | Unset = UNSET
    phone_number: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            name=codec.take(fields, "name", codec.string),
            email=codec.take(fields, "email", codec.string),
            time_zone=codec.take(fields, "timeZone", codec.string),
            absent=codec.take(fields, "absent", codec.boolean),
            booking_id=codec.take_optional(fields, "bookingId", codec.integer),
            display_email=codec.take_optional(fields, "displayEmail", codec.string),
            language=codec.take_optional(fields, "language", codec.member(Language)),
            phone_number=codec.take_optional(fields, "phoneNumber", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "name": self.name,
                "email": self.email,
                "timeZone": self.time_zone,
                "absent": self.absent,
                "bookingId": self.booking_id,
                "displayEmail": self.display_email,
                "language": self.language,
                "phoneNumber": self.phone_number,
            },
            self.additional_properties,
        )
