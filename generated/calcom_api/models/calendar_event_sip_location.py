"""Model ``CalendarEventSipLocation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class CalendarEventSipLocation(fields.Model):
    """A SIP address of a conference.

    Attributes:
        type_: Always `sip`.
        url: The address, as in `sip:12345@meet.acme.com`.
        label: The address for people.
        pin: The PIN to get in.
        password: The conference's password. Today's source does not send it.
    """

    type_: Literal["sip"] = "sip"
    url: str
    label: str | Unset | None = UNSET
    pin: str | Unset | None = UNSET
    password: str | Unset | None = attrs.field(default=UNSET, repr=masked)
    _names_in_json = "type url label pin password"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.type_ = fields.constant(src, "type", "sip")
        self.url = fields.text(src, "url")
        self.label = fields.text_or_null(src, "label") if "label" in src else UNSET
        self.pin = fields.text_or_null(src, "pin") if "pin" in src else UNSET
        self.password = fields.text_or_null(src, "password") if "password" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "type": codec.encode(self.type_),
            "url": self.url,
        }
        if self.label is not UNSET:
            document["label"] = self.label
        if self.pin is not UNSET:
            document["pin"] = self.pin
        if self.password is not UNSET:
            document["password"] = self.password
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
