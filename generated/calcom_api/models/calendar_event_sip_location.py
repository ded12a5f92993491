"""Model ``CalendarEventSipLocation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset, masked

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CalendarEventSipLocation:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            type_=codec.take(fields, "type", codec.constant("sip")),
            url=codec.take(fields, "url", codec.string),
            label=codec.take_optional(fields, "label", codec.nullable(codec.string)),
            pin=codec.take_optional(fields, "pin", codec.nullable(codec.string)),
            password=codec.take_optional(fields, "password", codec.nullable(codec.string)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "type": self.type_,
                "url": self.url,
                "label": self.label,
                "pin": self.pin,
                "password": self.password,
            },
            self.additional_properties,
        )
