"""Model ``AttributeUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.attribute_type import AttributeType
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class AttributeUpdate(fields.Model):
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
    _names_in_json = "name slug type enabled"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.name = fields.text(src, "name") if "name" in src else UNSET
        self.slug = fields.text(src, "slug") if "slug" in src else UNSET
        self.type_ = fields.member(src, "type", AttributeType) if "type" in src else UNSET
        self.enabled = fields.boolean(src, "enabled") if "enabled" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.name is not UNSET:
            document["name"] = self.name
        if self.slug is not UNSET:
            document["slug"] = self.slug
        if self.type_ is not UNSET:
            document["type"] = codec.encode(self.type_)
        if self.enabled is not UNSET:
            document["enabled"] = self.enabled
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
