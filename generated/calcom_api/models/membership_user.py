"""Model ``MembershipUser``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class MembershipUser:
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            email=codec.take(fields, "email", codec.string),
            username=codec.take(fields, "username", codec.nullable(codec.string)),
            name=codec.take(fields, "name", codec.nullable(codec.string)),
            avatar_url=codec.take(fields, "avatarUrl", codec.nullable(codec.string)),
            bio=codec.take(fields, "bio", codec.nullable(codec.string)),
            metadata=codec.take_optional(fields, "metadata", codec.map_of(codec.anything)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "email": self.email,
                "username": self.username,
                "name": self.name,
                "avatarUrl": self.avatar_url,
                "bio": self.bio,
                "metadata": self.metadata,
            },
            self.additional_properties,
        )
