"""Model ``OrganizationMembership``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, encoding, fields
from calcom_api.models.membership_attribute import MembershipAttribute, decode_membership_attribute
from calcom_api.models.membership_role import MembershipRole
from calcom_api.models.membership_user import MembershipUser
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class OrganizationMembership(fields.Model):
    """That a user is in an organization, or is invited to it, and the user's attributes there.

    Attributes:
        id: Number of the membership.
        user_id: Number of the user.
        team_id: Number of the organization, in spite of the name.
        accepted: Whether the user has joined; false while it is only an invitation.
        role: What a member may do.
        disable_impersonation: Whether admins are kept from acting as this user.
        user: The user of a membership.
        attributes: What the organization notes about the user; empty when nothing is assigned.
        custom_role_id: Id of the role that sets the user's permissions. The default ones are `owner_role`, `admin_role`
            and `member_role`; ids of others come from `organizations.roles.list`.
        created_at: When it was made.
        updated_at: When it was last changed.
    """

    id: int
    user_id: int
    team_id: int
    accepted: bool
    role: MembershipRole
    disable_impersonation: bool
    user: MembershipUser
    attributes: list[MembershipAttribute]
    custom_role_id: str | Unset | None = UNSET
    created_at: dt.datetime | Unset | None = UNSET
    updated_at: dt.datetime | Unset | None = UNSET
    _names_in_json = (
        "id userId teamId accepted role disableImpersonation user attributes customRoleId createdAt updatedAt"
    )

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
        self.attributes = fields.items(src, "attributes", decode_membership_attribute)
        self.custom_role_id = fields.unique_text_or_null(src, "customRoleId") if "customRoleId" in src else UNSET
        self.created_at = fields.date_time_or_null(src, "createdAt") if "createdAt" in src else UNSET
        self.updated_at = fields.date_time_or_null(src, "updatedAt") if "updatedAt" in src else UNSET
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
            "attributes": encoding.encode(self.attributes),
        }
        if self.custom_role_id is not UNSET:
            document["customRoleId"] = self.custom_role_id
        if self.created_at is not UNSET:
            document["createdAt"] = encoding.encode(self.created_at)
        if self.updated_at is not UNSET:
            document["updatedAt"] = encoding.encode(self.updated_at)
        if self._additional_properties:
            document.update(encoding.encode(self._additional_properties))
        return document
