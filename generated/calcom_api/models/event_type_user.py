"""Model ``EventTypeUser``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class EventTypeUser:
    """A user with whom an event type is booked.

    Attributes:
        id: Number of the user.
        name: What the user is called.
        username: The user's part of the addresses of booking pages.
        avatar_url: The user's picture.
        week_start: The first day of the user's weeks, by its English name.
        brand_color: Colour of the user's booking pages in the light theme.
        dark_brand_color: The same in the dark theme.
        metadata: What else the server keeps of the user.
    """

    id: int
    name: str | None
    username: str | None
    avatar_url: str | None
    week_start: str
    brand_color: str | None
    dark_brand_color: str | None
    metadata: dict[str, Any]
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            name=codec.take(fields, "name", codec.nullable(codec.string)),
            username=codec.take(fields, "username", codec.nullable(codec.string)),
            avatar_url=codec.take(fields, "avatarUrl", codec.nullable(codec.string)),
            week_start=codec.take(fields, "weekStart", codec.string),
            brand_color=codec.take(fields, "brandColor", codec.nullable(codec.string)),
            dark_brand_color=codec.take(fields, "darkBrandColor", codec.nullable(codec.string)),
            metadata=codec.take(fields, "metadata", codec.map_of(codec.anything)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "name": self.name,
                "username": self.username,
                "avatarUrl": self.avatar_url,
                "weekStart": self.week_start,
                "brandColor": self.brand_color,
                "darkBrandColor": self.dark_brand_color,
                "metadata": self.metadata,
            },
            self.additional_properties,
        )
