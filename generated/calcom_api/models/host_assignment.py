"""Model ``HostAssignment``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.host_priority import HostPriority
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class HostAssignment:
    """Makes a member a host.

    Attributes:
        user_id: Number of the user.
        mandatory: Whether takes part in every booking. For round robin.
        priority: How early in the turn, `medium` if left out. For round robin.
    """

    user_id: int
    mandatory: bool | Unset = UNSET
    priority: HostPriority | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            user_id=codec.take(fields, "userId", codec.integer),
            mandatory=codec.take_optional(fields, "mandatory", codec.boolean),
            priority=codec.take_optional(fields, "priority", codec.member(HostPriority)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "userId": self.user_id,
                "mandatory": self.mandatory,
                "priority": self.priority,
            },
            self.additional_properties,
        )
