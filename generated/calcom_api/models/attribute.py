"""Model ``Attribute``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.attribute_type import AttributeType
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class Attribute(fields.Model):
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
    _names_in_json = (
        "id teamId type name slug enabled usersCanEditRelation createdAt updatedAt isWeightsEnabled isLocked"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.unique_text(src, "id")
        self.team_id = fields.integer(src, "teamId")
        self.type_ = fields.member(src, "type", AttributeType)
        self.name = fields.text(src, "name")
        self.slug = fields.text(src, "slug")
        self.enabled = fields.boolean(src, "enabled")
        self.users_can_edit_relation = (
            fields.boolean(src, "usersCanEditRelation") if "usersCanEditRelation" in src else UNSET
        )
        self.created_at = fields.date_time(src, "createdAt") if "createdAt" in src else UNSET
        self.updated_at = fields.date_time(src, "updatedAt") if "updatedAt" in src else UNSET
        self.is_weights_enabled = fields.boolean(src, "isWeightsEnabled") if "isWeightsEnabled" in src else UNSET
        self.is_locked = fields.boolean(src, "isLocked") if "isLocked" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "teamId": self.team_id,
            "type": codec.encode(self.type_),
            "name": self.name,
            "slug": self.slug,
            "enabled": self.enabled,
        }
        if self.users_can_edit_relation is not UNSET:
            document["usersCanEditRelation"] = self.users_can_edit_relation
        if self.created_at is not UNSET:
            document["createdAt"] = codec.encode(self.created_at)
        if self.updated_at is not UNSET:
            document["updatedAt"] = codec.encode(self.updated_at)
        if self.is_weights_enabled is not UNSET:
            document["isWeightsEnabled"] = self.is_weights_enabled
        if self.is_locked is not UNSET:
            document["isLocked"] = self.is_locked
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
