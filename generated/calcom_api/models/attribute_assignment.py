"""Model ``AttributeAssignment``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class AttributeAssignment:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.string),
            member_id=codec.take(fields, "memberId", codec.integer),
            attribute_option_id=codec.take(fields, "attributeOptionId", codec.string),
            weight=codec.take_optional(fields, "weight", codec.nullable(codec.integer)),
            created_at=codec.take_optional(fields, "createdAt", codec.date_time),
            created_by_id=codec.take_optional(fields, "createdById", codec.nullable(codec.integer)),
            created_by_d_sync_id=codec.take_optional(fields, "createdByDSyncId", codec.nullable(codec.string)),
            updated_at=codec.take_optional(fields, "updatedAt", codec.nullable(codec.date_time)),
            updated_by_id=codec.take_optional(fields, "updatedById", codec.nullable(codec.integer)),
            updated_by_d_sync_id=codec.take_optional(fields, "updatedByDSyncId", codec.nullable(codec.string)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "memberId": self.member_id,
                "attributeOptionId": self.attribute_option_id,
                "weight": self.weight,
                "createdAt": self.created_at,
                "createdById": self.created_by_id,
                "createdByDSyncId": self.created_by_d_sync_id,
                "updatedAt": self.updated_at,
                "updatedById": self.updated_by_id,
                "updatedByDSyncId": self.updated_by_d_sync_id,
            },
            self.additional_properties,
        )
