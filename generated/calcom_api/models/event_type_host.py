"""Model ``EventTypeHost``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.host_priority import HostPriority
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class EventTypeHost:
    """A member who hosts an event type.

    Attributes:
        user_id: Number of the user.
        name: Empty for a user without one.
        username: Empty for a user without one.
        avatar_url: The user's picture.
        mandatory: Whether takes part in every booking. Only for round robin.
        priority: How early in the turn. Only for round robin.
    """

    user_id: int
    name: str
    username: str
    avatar_url: str | Unset | None = UNSET
    mandatory: bool | Unset = UNSET
    priority: HostPriority | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            user_id=codec.take(fields, "userId", codec.integer),
            name=codec.take(fields, "name", codec.string),
            username=codec.take(fields, "username", codec.string),
            avatar_url=codec.take_optional(fields, "avatarUrl", codec.nullable(codec.string)),
            mandatory=codec.take_optional(fields, "mandatory", codec.boolean),
            priority=codec.take_optional(fields, "priority", codec.member(HostPriority)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "userId": self.user_id,
                "name": self.name,
                "username": self.username,
                "avatarUrl": self.avatar_url,
                "mandatory": self.mandatory,
                "priority": self.priority,
            },
            self.additional_properties,
        )
