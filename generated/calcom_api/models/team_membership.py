"""Model ``TeamMembership``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.membership_role import MembershipRole
from calcom_api.models.membership_user import MembershipUser

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class TeamMembership(fields.Model):
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
    _names_in_json = "id userId teamId accepted role disableImpersonation user"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id")
        self.user_id = fields.integer(src, "userId")
        self.team_id = fields.integer(src, "teamId")
        self.accepted = fields.boolean(src, "accepted")
        self.role = fields.member(src, "role", MembershipRole)
        self.disable_impersonation = fields.boolean(src, "disableImpersonation")
        self.user = codec.take(src, "user", MembershipUser.from_dict)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "userId": self.user_id,
            "teamId": self.team_id,
            "accepted": self.accepted,
            "role": encoding.encode(self.role),
            "disableImpersonation": self.disable_impersonation,
            "user": encoding.encode(self.user),
        }
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
