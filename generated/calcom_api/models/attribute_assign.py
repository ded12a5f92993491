"""Model ``AttributeAssign``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class AttributeAssign:
    """An attribute, with an option of it or with a value, according to its kind.

    Attributes:
        attribute_id: Id of the attribute.
        attribute_option_id: Id of an option of a select attribute.
        value: The text, or the number as text, of a `TEXT` or `NUMBER`.
    """

    attribute_id: str
    attribute_option_id: str | Unset = UNSET
    value: str | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            attribute_id=codec.take(fields, "attributeId", codec.string),
            attribute_option_id=codec.take_optional(fields, "attributeOptionId", codec.string),
            value=codec.take_optional(fields, "value", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "attributeId": self.attribute_id,
                "attributeOptionId": self.attribute_option_id,
                "value": self.value,
            },
            self.additional_properties,
        )
