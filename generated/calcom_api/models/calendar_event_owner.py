"""Model ``CalendarEventOwner``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class CalendarEventOwner:
    """The account whose calendar an event stands in.

    Attributes:
        email: Its e-mail address.
        name: Its name. Today's server sends `display_name` instead.
        display_name: Its name, as Google shows it.
        self_: Whether it is the account that Cal.com reads the calendar with.
    """

    email: str
    name: str | Unset | None = UNSET
    display_name: str | Unset = UNSET
    self_: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            email=codec.take(fields, "email", codec.string),
            name=codec.take_optional(fields, "name", codec.nullable(codec.string)),
            display_name=codec.take_optional(fields, "displayName", codec.string),
            self_=codec.take_optional(fields, "self", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "email": self.email,
                "name": self.name,
                "displayName": self.display_name,
                "self": self.self_,
            },
            self.additional_properties,
        )
