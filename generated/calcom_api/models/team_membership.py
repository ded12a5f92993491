"""Model ``TeamMembership``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.membership_role import MembershipRole
from calcom_api.models.membership_user import MembershipUser

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class TeamMembership:
    """That a user is in a team, or is invited to it.

    Attributes:
        id: Number of the membership.
        user_id: Number of the user.
        team_id: Number of the team.
        accepted: Whether the user has joined; false while it is only an invitation.
        role: What a member may do.
        disable_impersonation: Whether admins are kept from acting as this user.
        user: The user of a membership.
    """

    id: int
    user_id: int
    team_id: int
    accepted: bool
    role: MembershipRole
    disable_impersonation: bool
    user: MembershipUser
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.integer),
            user_id=codec.take(fields, "userId", codec.integer),
            team_id=codec.take(fields, "teamId", codec.integer),
            accepted=codec.take(fields, "accepted", codec.boolean),
            role=codec.take(fields, "role", codec.member(MembershipRole)),
            disable_impersonation=codec.take(fields, "disableImpersonation", codec.boolean),
            user=codec.take(fields, "user", MembershipUser.from_dict),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "userId": self.user_id,
                "teamId": self.team_id,
                "accepted": self.accepted,
                "role": self.role,
                "disableImpersonation": self.disable_impersonation,
                "user": self.user,
            },
            self.additional_properties,
        )
