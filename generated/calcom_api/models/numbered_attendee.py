"""Model ``NumberedAttendee``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.language import Language
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class NumberedAttendee(fields.Model):
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
    _names_in_json = "id name email timeZone absent bookingId displayEmail language phoneNumber"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.name = fields.text(src, "name")
        self.email = fields.text(src, "email")
        self.time_zone = fields.text(src, "timeZone")
        self.absent = fields.boolean(src, "absent")
        self.booking_id = fields.integer(src, "bookingId") if "bookingId" in src else UNSET
        self.display_email = fields.text(src, "displayEmail") if "displayEmail" in src else UNSET
        self.language = fields.member(src, "language", Language) if "language" in src else UNSET
        self.phone_number = fields.text(src, "phoneNumber") if "phoneNumber" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "email": self.email,
            "timeZone": self.time_zone,
            "absent": self.absent,
        }
        if self.booking_id is not UNSET:
            document["bookingId"] = self.booking_id
        if self.display_email is not UNSET:
            document["displayEmail"] = self.display_email
        if self.language is not UNSET:
            document["language"] = codec.encode(self.language)
        if self.phone_number is not UNSET:
            document["phoneNumber"] = self.phone_number
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
