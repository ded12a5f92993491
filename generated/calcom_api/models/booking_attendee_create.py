"""Model ``BookingAttendeeCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.language import Language
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class BookingAttendeeCreate(fields.Model):
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
    _names_in_json = "name email timeZone phoneNumber language"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.name = fields.text(src, "name")
        self.email = fields.text(src, "email")
        self.time_zone = fields.text(src, "timeZone")
        self.phone_number = fields.text(src, "phoneNumber") if "phoneNumber" in src else UNSET
        self.language = fields.member(src, "language", Language) if "language" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "name": self.name,
            "email": self.email,
            "timeZone": self.time_zone,
        }
        if self.phone_number is not UNSET:
            document["phoneNumber"] = self.phone_number
        if self.language is not UNSET:
            document["language"] = codec.encode(self.language)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
