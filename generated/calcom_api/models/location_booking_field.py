"""Model ``LocationBookingField``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class LocationBookingField:
    """Changes the label of the default question for the location, asked when there are several.

    Attributes:
        slug: Always `location`.
        label: The question as it is shown; absent for the standard one.
    """

    slug: Literal["location"] = "location"
    label: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            slug=codec.take(fields, "slug", codec.constant("location")),
            label=codec.take_optional(fields, "label", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "slug": self.slug,
                "label": self.label,
            },
            self.additional_properties,
        )
