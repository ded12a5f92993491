"""Model ``UnknownBookingField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class UnknownBookingField:
    """A question that the API has no words for.

    Only in answers.

    Attributes:
        type_: Always `unknown`.
        slug: Always `unknown`.
        booking_field: What is stored, as JSON text.
    """

    type_: Literal["unknown"] = "unknown"
    slug: Literal["unknown"] = "unknown"
    booking_field: str
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            type_=codec.take(fields, "type", codec.constant("unknown")),
            slug=codec.take(fields, "slug", codec.constant("unknown")),
            booking_field=codec.take(fields, "bookingField", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "type": self.type_,
                "slug": self.slug,
                "bookingField": self.booking_field,
            },
            self.additional_properties,
        )
