"""Model ``AttributeCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.attribute_option_create import AttributeOptionCreate
from calcom_api.models.attribute_type import AttributeType
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class AttributeCreate(fields.Model):
    """A new attribute.

    Attributes:
        name: Its name for people.
        slug: Its name in URLs and routing rules, unique in the organization.
        type_: The kind of an attribute: free text, a number, one option of several, or any number of options.
        options: The options of a select attribute; an empty list for `TEXT` and `NUMBER`.
        enabled: Whether it is in use and shown on profiles.
    """

    name: str
    slug: str
    type_: AttributeType
    options: list[AttributeOptionCreate]
    enabled: bool | Unset = UNSET
    _names_in_json = "name slug type options enabled"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.name = fields.text(src, "name")
        self.slug = fields.text(src, "slug")
        self.type_ = fields.member(src, "type", AttributeType)
        self.options = fields.items(src, "options", AttributeOptionCreate.from_dict)
        self.enabled = fields.boolean(src, "enabled") if "enabled" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "name": self.name,
            "slug": self.slug,
            "type": codec.encode(self.type_),
            "options": codec.encode(self.options),
        }
        if self.enabled is not UNSET:
            document["enabled"] = self.enabled
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
