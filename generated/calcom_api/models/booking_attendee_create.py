"""Model ``BookingAttendeeCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.language import Language
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class BookingAttendeeCreate:
    """Someone to add to a booking.

    Attributes:
        name: The name.
        email: The e-mail address.
        time_zone: Time zone, by IANA name.
        phone_number: The phone number, in international form.
        language: The language to write in. Without it the host's is taken.
    """

    name: str
    email: str
    time_zone: str
    phone_number: str | Unset = UNSET
    language: Language | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            name=codec.take(fields, "name", codec.string),
            email=codec.take(fields, "email", codec.string),
            time_zone=codec.take(fields, "timeZone", codec.string),
            phone_number=codec.take_optional(fields, "phoneNumber", codec.string),
            language=codec.take_optional(fields, "language", codec.member(Language)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "name": self.name,
                "email": self.email,
                "timeZone": self.time_zone,
                "phoneNumber": self.phone_number,
                "language": self.language,
            },
            self.additional_properties,
        )
