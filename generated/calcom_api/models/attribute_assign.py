"""Model ``AttributeAssign``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class AttributeAssign(fields.Model):
    """An attribute, with an option of it or with a value, according to its kind.

    Attributes:
        attribute_id: Id of the attribute.
        attribute_option_id: Id of an option of a select attribute.
        value: The text, or the number as text, of a `TEXT` or `NUMBER`.
    """

    attribute_id: str
    attribute_option_id: str | Unset = UNSET
    value: str | Unset = UNSET
    _names_in_json = "attributeId attributeOptionId value"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.attribute_id = fields.unique_text(src, "attributeId")
        self.attribute_option_id = fields.unique_text(src, "attributeOptionId") if "attributeOptionId" in src else UNSET
        self.value = fields.text(src, "value") if "value" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "attributeId": self.attribute_id,
        }
        if self.attribute_option_id is not UNSET:
            document["attributeOptionId"] = self.attribute_option_id
        if self.value is not UNSET:
            document["value"] = self.value
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
