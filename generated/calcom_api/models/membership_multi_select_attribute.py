"""Model ``MembershipMultiSelectAttribute``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.membership_attribute_option import MembershipAttributeOption

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class MembershipMultiSelectAttribute(fields.Model):
    """An attribute whose value is any number of its options.

    Attributes:
        id: Id of the attribute.
        name: Name of the attribute.
        type_: Always `multiSelect`.
        options: The chosen options.
    """

    id: str
    name: str
    type_: Literal["multiSelect"] = "multiSelect"
    options: list[MembershipAttributeOption]
    _names_in_json = "id name type options"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.unique_text(src, "id")
        self.name = fields.text(src, "name")
        self.type_ = fields.constant(src, "type", "multiSelect")
        self.options = fields.items(src, "options", MembershipAttributeOption.from_dict)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "type": codec.encode(self.type_),
            "options": codec.encode(self.options),
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
