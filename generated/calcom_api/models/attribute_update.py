"""Model ``AttributeUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.attribute_type import AttributeType
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class AttributeUpdate:
    """What to change; what is left out stays as it is.

    Attributes:
        name: Its name for people.
        slug: Its name in URLs and routing rules, unique in the organization.
        type_: The kind of an attribute: free text, a number, one option of several, or any number of options.
        enabled: Whether it is in use and shown on profiles.
    """

    name: str | Unset = UNSET
    slug: str | Unset = UNSET
    type_: AttributeType | Unset = UNSET
    enabled: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            name=codec.take_optional(fields, "name", codec.string),
            slug=codec.take_optional(fields, "slug", codec.string),
            type_=codec.take_optional(fields, "type", codec.member(AttributeType)),
            enabled=codec.take_optional(fields, "enabled", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "name": self.name,
                "slug": self.slug,
                "type": self.type_,
                "enabled": self.enabled,
            },
            self.additional_properties,
        )
