"""Model ``OrganizationMembership``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.membership_attribute import MembershipAttribute, decode_membership_attribute
from calcom_api.models.membership_role import MembershipRole
from calcom_api.models.membership_user import MembershipUser
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class OrganizationMembership:
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
            attributes=codec.take(fields, "attributes", codec.list_of(decode_membership_attribute)),
            custom_role_id=codec.take_optional(fields, "customRoleId", codec.nullable(codec.string)),
            created_at=codec.take_optional(fields, "createdAt", codec.nullable(codec.date_time)),
            updated_at=codec.take_optional(fields, "updatedAt", codec.nullable(codec.date_time)),
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
                "attributes": self.attributes,
                "customRoleId": self.custom_role_id,
                "createdAt": self.created_at,
                "updatedAt": self.updated_at,
            },
            self.additional_properties,
        )
