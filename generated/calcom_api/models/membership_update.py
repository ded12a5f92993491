"""Model ``MembershipUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.membership_role import MembershipRole
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class MembershipUpdate:
    """What to change; what is left out stays as it is.

    Attributes:
        accepted: True to let the user join, without an invitation to accept.
        role: What a member may do.
        disable_impersonation: Keep admins from acting as this user.
    """

    accepted: bool | Unset = UNSET
    role: MembershipRole | Unset = UNSET
    disable_impersonation: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            accepted=codec.take_optional(fields, "accepted", codec.boolean),
            role=codec.take_optional(fields, "role", codec.member(MembershipRole)),
            disable_impersonation=codec.take_optional(fields, "disableImpersonation", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "accepted": self.accepted,
                "role": self.role,
                "disableImpersonation": self.disable_impersonation,
            },
            self.additional_properties,
        )
