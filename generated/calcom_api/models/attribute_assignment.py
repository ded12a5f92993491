"""Model ``AttributeAssignment``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class AttributeAssignment(fields.Model):
    """That a member has an option, and who saw to it.

    Attributes:
        id: Id of the assignment.
        member_id: Number of the user's membership in the organization, not of the user.
        attribute_option_id: Id of the option, also of one that was made from a value.
        weight: How much the option counts for this member, where the attribute has weights.
        created_at: When it was assigned.
        created_by_id: Number of the user who assigned it; null when this API did.
        created_by_d_sync_id: Id of the synchronized directory that assigned it.
        updated_at: When it was last changed.
        updated_by_id: Number of the user who last changed it.
        updated_by_d_sync_id: Id of the synchronized directory that last changed it.
    """

    id: str
    member_id: int
    attribute_option_id: str
    weight: int | Unset | None = UNSET
    created_at: dt.datetime | Unset = UNSET
    created_by_id: int | Unset | None = UNSET
    created_by_d_sync_id: str | Unset | None = UNSET
    updated_at: dt.datetime | Unset | None = UNSET
    updated_by_id: int | Unset | None = UNSET
    updated_by_d_sync_id: str | Unset | None = UNSET
    _names_in_json = (
        "id memberId attributeOptionId weight createdAt createdById createdByDSyncId updatedAt updatedById "
        "updatedByDSyncId"
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.unique_text(src, "id")
        self.member_id = fields.integer(src, "memberId")
        self.attribute_option_id = fields.unique_text(src, "attributeOptionId")
        self.weight = fields.integer_or_null(src, "weight") if "weight" in src else UNSET
        self.created_at = fields.date_time(src, "createdAt") if "createdAt" in src else UNSET
        self.created_by_id = fields.integer_or_null(src, "createdById") if "createdById" in src else UNSET
        self.created_by_d_sync_id = (
            fields.unique_text_or_null(src, "createdByDSyncId") if "createdByDSyncId" in src else UNSET
        )
        self.updated_at = fields.date_time_or_null(src, "updatedAt") if "updatedAt" in src else UNSET
        self.updated_by_id = fields.integer_or_null(src, "updatedById") if "updatedById" in src else UNSET
        self.updated_by_d_sync_id = (
            fields.unique_text_or_null(src, "updatedByDSyncId") if "updatedByDSyncId" in src else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "memberId": self.member_id,
            "attributeOptionId": self.attribute_option_id,
        }
        if self.weight is not UNSET:
            document["weight"] = self.weight
        if self.created_at is not UNSET:
            document["createdAt"] = codec.encode(self.created_at)
        if self.created_by_id is not UNSET:
            document["createdById"] = self.created_by_id
        if self.created_by_d_sync_id is not UNSET:
            document["createdByDSyncId"] = self.created_by_d_sync_id
        if self.updated_at is not UNSET:
            document["updatedAt"] = codec.encode(self.updated_at)
        if self.updated_by_id is not UNSET:
            document["updatedById"] = self.updated_by_id
        if self.updated_by_d_sync_id is not UNSET:
            document["updatedByDSyncId"] = self.updated_by_d_sync_id
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
