"""Model ``RoutingFormConditions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_children1 = codec.by_kind(array=codec.list_of(codec.anything), mapping=codec.map_of(codec.anything))
_decode_properties = codec.map_of(codec.anything)


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormConditions(fields.Model):
    """Conditions as a tree of the library react-awesome-query-builder, just as Cal.com stores it.

    Attributes:
        id: Id of the group.
        type_: `group` or `switch_group`.
        children1: Rules and groups, by their ids or as a list: whatever the website's editor stored.
        properties: How the group joins its rules.
    """

    id: str | Unset = UNSET
    type_: str | Unset = UNSET
    children1: dict[str, Any] | list[Any] | Unset | None = UNSET
    properties: dict[str, Any] | Unset | None = UNSET
    _names_in_json = "id type children1 properties"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.unique_text(src, "id") if "id" in src else UNSET
        self.type_ = fields.text(src, "type") if "type" in src else UNSET
        self.children1 = fields.take_or_null(src, "children1", _decode_children1) if "children1" in src else UNSET
        self.properties = fields.take_or_null(src, "properties", _decode_properties) if "properties" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.id is not UNSET:
            document["id"] = self.id
        if self.type_ is not UNSET:
            document["type"] = self.type_
        if self.children1 is not UNSET:
            document["children1"] = codec.encode(self.children1)
        if self.properties is not UNSET:
            document["properties"] = codec.encode(self.properties)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
