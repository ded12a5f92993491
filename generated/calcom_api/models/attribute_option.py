"""Model ``AttributeOption``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class AttributeOption(fields.Model):
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
    _names_in_json = "id attributeId value slug isGroup contains"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.unique_text(src, "id")
        self.attribute_id = fields.unique_text(src, "attributeId")
        self.value = fields.text(src, "value")
        self.slug = fields.text(src, "slug")
        self.is_group = fields.boolean(src, "isGroup") if "isGroup" in src else UNSET
        self.contains = fields.items(src, "contains", codec.string) if "contains" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "attributeId": self.attribute_id,
            "value": self.value,
            "slug": self.slug,
        }
        if self.is_group is not UNSET:
            document["isGroup"] = self.is_group
        if self.contains is not UNSET:
            document["contains"] = codec.encode(self.contains)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
