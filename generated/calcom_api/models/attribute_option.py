"""Model ``AttributeOption``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class AttributeOption:
    """A value that an attribute can have.

    Attributes:
        id: Id of the option.
        attribute_id: Id of the attribute that it belongs to.
        value: The value, as people read it; text also for a `NUMBER`.
        slug: Its name in URLs and routing rules.
        is_group: Whether it stands for several other options.
        contains: Ids of the options that a group stands for; empty for any other.
    """

    id: str
    attribute_id: str
    value: str
    slug: str
    is_group: bool | Unset = UNSET
    contains: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.string),
            attribute_id=codec.take(fields, "attributeId", codec.string),
            value=codec.take(fields, "value", codec.string),
            slug=codec.take(fields, "slug", codec.string),
            is_group=codec.take_optional(fields, "isGroup", codec.boolean),
            contains=codec.take_optional(fields, "contains", codec.list_of(codec.string)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "attributeId": self.attribute_id,
                "value": self.value,
                "slug": self.slug,
                "isGroup": self.is_group,
                "contains": self.contains,
            },
            self.additional_properties,
        )
