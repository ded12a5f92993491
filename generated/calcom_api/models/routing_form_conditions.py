"""Model ``RoutingFormConditions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingFormConditions:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take_optional(fields, "id", codec.string),
            type_=codec.take_optional(fields, "type", codec.string),
            children1=codec.take_optional(
                fields,
                "children1",
                codec.nullable(
                    codec.by_kind(array=codec.list_of(codec.anything), mapping=codec.map_of(codec.anything))
                ),
            ),
            properties=codec.take_optional(fields, "properties", codec.nullable(codec.map_of(codec.anything))),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "type": self.type_,
                "children1": self.children1,
                "properties": self.properties,
            },
            self.additional_properties,
        )
