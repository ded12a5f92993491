"""Model ``ReassignedHost``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class ReassignedHost:
    """Who hosts a booking now.

    Attributes:
        id: Number of the user; 0 if there is none.
        name: The name; `unknown` if there is none.
        email: The e-mail address; `unknown` if there is none.
        display_email: The e-mail address without the part that a managed user's has.
    """

    id: int
    name: str | None
    email: str
    display_email: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            name=codec.take(fields, "name", codec.nullable(codec.string)),
            email=codec.take(fields, "email", codec.string),
            display_email=codec.take_optional(fields, "displayEmail", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "name": self.name,
                "email": self.email,
                "displayEmail": self.display_email,
            },
            self.additional_properties,
        )
