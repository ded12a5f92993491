"""Model ``EventTypeHost``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.host_priority import HostPriority
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class EventTypeHost(fields.Model):
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
    _names_in_json = "userId name username avatarUrl mandatory priority"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.user_id = fields.integer(src, "userId")
        self.name = fields.text(src, "name")
        self.username = fields.text(src, "username")
        self.avatar_url = fields.text_or_null(src, "avatarUrl") if "avatarUrl" in src else UNSET
        self.mandatory = fields.boolean(src, "mandatory") if "mandatory" in src else UNSET
        self.priority = fields.member(src, "priority", HostPriority) if "priority" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "userId": self.user_id,
            "name": self.name,
            "username": self.username,
        }
        if self.avatar_url is not UNSET:
            document["avatarUrl"] = self.avatar_url
        if self.mandatory is not UNSET:
            document["mandatory"] = self.mandatory
        if self.priority is not UNSET:
            document["priority"] = codec.encode(self.priority)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
