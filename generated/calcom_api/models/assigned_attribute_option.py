"""Model ``AssignedAttributeOption``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class AssignedAttributeOption:
    """An option and the users who have it.

    Attributes:
        id: Id of the option.
        attribute_id: Id of the attribute that it belongs to.
        value: The value, as people read it; text also for a `NUMBER`.
        slug: Its name in URLs and routing rules.
        assigned_user_ids: Numbers of all users who have it.
    """

    id: str
    attribute_id: str
    value: str
    slug: str
    assigned_user_ids: list[int]
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.string),
            attribute_id=codec.take(fields, "attributeId", codec.string),
            value=codec.take(fields, "value", codec.string),
            slug=codec.take(fields, "slug", codec.string),
            assigned_user_ids=codec.take(fields, "assignedUserIds", codec.list_of(codec.integer)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "attributeId": self.attribute_id,
                "value": self.value,
                "slug": self.slug,
                "assignedUserIds": self.assigned_user_ids,
            },
            self.additional_properties,
        )
