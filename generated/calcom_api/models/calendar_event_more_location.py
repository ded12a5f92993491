"""Model ``CalendarEventMoreLocation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CalendarEventMoreLocation:
    """A page with further ways into a conference.

    Attributes:
        type_: Always `more`.
        url: The page.
        label: The page for people.
        pin: The PIN that the page asks for.
    """

    type_: Literal["more"] = "more"
    url: str
    label: str | Unset | None = UNSET
    pin: str | Unset | None = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            type_=codec.take(fields, "type", codec.constant("more")),
            url=codec.take(fields, "url", codec.string),
            label=codec.take_optional(fields, "label", codec.nullable(codec.string)),
            pin=codec.take_optional(fields, "pin", codec.nullable(codec.string)),
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
            },
            self.additional_properties,
        )
