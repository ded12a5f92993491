"""Model ``DeletedEventType``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class DeletedEventType:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            length_in_minutes=codec.take(fields, "lengthInMinutes", codec.integer),
            title=codec.take(fields, "title", codec.string),
            slug=codec.take(fields, "slug", codec.string),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "lengthInMinutes": self.length_in_minutes,
                "title": self.title,
                "slug": self.slug,
            },
            self.additional_properties,
        )
