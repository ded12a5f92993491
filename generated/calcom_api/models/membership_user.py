"""Model ``MembershipUser``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class MembershipUser(fields.Model):
    """The user of a membership.

    Attributes:
        email: The user's e-mail address.
        username: Name in links to the user's booking page.
        name: What the user is called.
        avatar_url: The user's picture: a URL, or the picture itself as a `data:` URI.
        bio: What the user says about themselves.
        metadata: Notes on the user, by name, Cal.com's own among them. Absent when there are none.
    """

    email: str
    username: str | None
    name: str | None
    avatar_url: str | None
    bio: str | None
    metadata: dict[str, Any] | Unset = UNSET
    _names_in_json = "email username name avatarUrl bio metadata"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.email = fields.text(src, "email")
        self.username = fields.text_or_null(src, "username")
        self.name = fields.text_or_null(src, "name")
        self.avatar_url = fields.text_or_null(src, "avatarUrl")
        self.bio = fields.text_or_null(src, "bio")
        self.metadata = fields.mapping(src, "metadata") if "metadata" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "email": self.email,
            "username": self.username,
            "name": self.name,
            "avatarUrl": self.avatar_url,
            "bio": self.bio,
        }
        if self.metadata is not UNSET:
            document["metadata"] = codec.encode(self.metadata)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
