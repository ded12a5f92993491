"""Model ``Attribute``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.attribute_type import AttributeType
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class Attribute:
    """Something that an organization notes about its members.

    Attributes:
        id: Id of the attribute.
        team_id: Number of the organization that it belongs to.
        type_: The kind of an attribute: free text, a number, one option of several, or any number of options.
        name: Its name for people.
        slug: Its name in URLs and routing rules, unique in the organization.
        enabled: Whether it is in use and shown on profiles.
        users_can_edit_relation: Whether members may choose their own options.
        created_at: When it was made.
        updated_at: When it was last changed.
        is_weights_enabled: Whether members have its options with a weight, which counts when bookings are shared out.
        is_locked: Whether only a synchronized directory should assign it; this API does not check that.
    """

    id: str
    team_id: int
    type_: AttributeType
    name: str
    slug: str
    enabled: bool
    users_can_edit_relation: bool | Unset = UNSET
    created_at: dt.datetime | Unset = UNSET
    updated_at: dt.datetime | Unset = UNSET
    is_weights_enabled: bool | Unset = UNSET
    is_locked: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.string),
            team_id=codec.take(fields, "teamId", codec.integer),
            type_=codec.take(fields, "type", codec.member(AttributeType)),
            name=codec.take(fields, "name", codec.string),
            slug=codec.take(fields, "slug", codec.string),
            enabled=codec.take(fields, "enabled", codec.boolean),
            users_can_edit_relation=codec.take_optional(fields, "usersCanEditRelation", codec.boolean),
            created_at=codec.take_optional(fields, "createdAt", codec.date_time),
            updated_at=codec.take_optional(fields, "updatedAt", codec.date_time),
            is_weights_enabled=codec.take_optional(fields, "isWeightsEnabled", codec.boolean),
            is_locked=codec.take_optional(fields, "isLocked", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "teamId": self.team_id,
                "type": self.type_,
                "name": self.name,
                "slug": self.slug,
                "enabled": self.enabled,
                "usersCanEditRelation": self.users_can_edit_relation,
                "createdAt": self.created_at,
                "updatedAt": self.updated_at,
                "isWeightsEnabled": self.is_weights_enabled,
                "isLocked": self.is_locked,
            },
            self.additional_properties,
        )
