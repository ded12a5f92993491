"""Model ``AttributeOptionUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class AttributeOptionUpdate:
    """What to change; what is left out stays as it is.

    Attributes:
        value: The value, as people read it.
        slug: Its name in URLs and routing rules.
    """

    value: str | Unset = UNSET
    slug: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            value=codec.take_optional(fields, "value", codec.string),
            slug=codec.take_optional(fields, "slug", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "value": self.value,
                "slug": self.slug,
            },
            self.additional_properties,
        )
