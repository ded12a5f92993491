"""Model ``Booker``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.language import Language
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class Booker(fields.Model):
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
    _names_in_json = "name timeZone email phoneNumber language"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.name = fields.text(src, "name")
        self.time_zone = fields.text(src, "timeZone")
        self.email = fields.text(src, "email") if "email" in src else UNSET
        self.phone_number = fields.text(src, "phoneNumber") if "phoneNumber" in src else UNSET
        self.language = fields.member(src, "language", Language) if "language" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "name": self.name,
            "timeZone": self.time_zone,
        }
        if self.email is not UNSET:
            document["email"] = self.email
        if self.phone_number is not UNSET:
            document["phoneNumber"] = self.phone_number
        if self.language is not UNSET:
            document["language"] = codec.encode(self.language)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
