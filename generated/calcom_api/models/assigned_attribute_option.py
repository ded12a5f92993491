"""Model ``AssignedAttributeOption``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class AssignedAttributeOption(fields.Model):
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
    _names_in_json = "id attributeId value slug assignedUserIds"

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
        self.assigned_user_ids = fields.items(src, "assignedUserIds", codec.integer)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "attributeId": self.attribute_id,
            "value": self.value,
            "slug": self.slug,
            "assignedUserIds": codec.encode(self.assigned_user_ids),
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
