"""Model ``EventTypeUser``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class EventTypeUser(fields.Model):
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
    _names_in_json = "id name username avatarUrl weekStart brandColor darkBrandColor metadata"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.name = fields.text_or_null(src, "name")
        self.username = fields.text_or_null(src, "username")
        self.avatar_url = fields.text_or_null(src, "avatarUrl")
        self.week_start = fields.text(src, "weekStart")
        self.brand_color = fields.text_or_null(src, "brandColor")
        self.dark_brand_color = fields.text_or_null(src, "darkBrandColor")
        self.metadata = fields.mapping(src, "metadata")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "username": self.username,
            "avatarUrl": self.avatar_url,
            "weekStart": self.week_start,
            "brandColor": self.brand_color,
            "darkBrandColor": self.dark_brand_color,
            "metadata": codec.encode(self.metadata),
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
