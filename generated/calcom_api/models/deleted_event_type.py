"""Model ``DeletedEventType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class DeletedEventType(fields.Model):
    """What is left of a deleted event type of a user.

    Attributes:
        id: Its number.
        length_in_minutes: How long it took.
        title: What it was called.
        slug: Last part of its URL, which is free again.
    """

    id: int
    length_in_minutes: int
    title: str
    slug: str
    _names_in_json = "id lengthInMinutes title slug"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.length_in_minutes = fields.integer(src, "lengthInMinutes")
        self.title = fields.text(src, "title")
        self.slug = fields.text(src, "slug")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "lengthInMinutes": self.length_in_minutes,
            "title": self.title,
            "slug": self.slug,
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
