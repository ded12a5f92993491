"""Model ``Booker``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.language import Language
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class Booker:
    """Who books a time.

    An e-mail address or a phone number is needed.

    Attributes:
        name: The name.
        time_zone: Time zone, by IANA name.
        email: The e-mail address. Event types of users always ask for it; those of teams may ask for a phone number
            instead.
        phone_number: The phone number, in international form. Needed if the event type sends text messages.
        language: The language to write in; else `en`.
    """

    name: str
    time_zone: str
    email: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    language: Language | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            name=codec.take(fields, "name", codec.string),
            time_zone=codec.take(fields, "timeZone", codec.string),
            email=codec.take_optional(fields, "email", codec.string),
            phone_number=codec.take_optional(fields, "phoneNumber", codec.string),
            language=codec.take_optional(fields, "language", codec.member(Language)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "name": self.name,
                "timeZone": self.time_zone,
                "email": self.email,
                "phoneNumber": self.phone_number,
                "language": self.language,
            },
            self.additional_properties,
        )
