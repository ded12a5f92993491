"""Model ``BookingHost``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class BookingHost:
    """Who hosts a booking.

    Attributes:
        id: Number of the user; `unknown` if there is none, or not yet.
        name: The name.
        email: The e-mail address; `unknown` if there is no user.
        username: The user name; `unknown` if there is none.
        display_email: The e-mail address without the part that a managed user's has.
        time_zone: Time zone, by IANA name; absent if there is no user.
    """

    id: int | Literal["unknown"]
    name: str | None
    email: str
    username: str
    display_email: str | Unset = UNSET
    time_zone: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.by_kind(number=codec.integer, text=codec.constant("unknown"))),
            name=codec.take(fields, "name", codec.nullable(codec.string)),
            email=codec.take(fields, "email", codec.string),
            username=codec.take(fields, "username", codec.string),
            display_email=codec.take_optional(fields, "displayEmail", codec.string),
            time_zone=codec.take_optional(fields, "timeZone", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "name": self.name,
                "email": self.email,
                "username": self.username,
                "displayEmail": self.display_email,
                "timeZone": self.time_zone,
            },
            self.additional_properties,
        )
