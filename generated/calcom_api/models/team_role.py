"""Model ``TeamRole``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.role_permission import RolePermission
from calcom_api.models.role_type import RoleType

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class TeamRole:
    """A set of permissions in a team, with a name.

    Attributes:
        id: Id of the role: `owner_role`, `admin_role`, `member_role`, or a UUID.
        name: What it is called.
        color: Colour to show it in, such as `#112233`.
        description: What it is for.
        team_id: Number of the team that made it; null for default roles.
        type_: Who made a role: `SYSTEM` roles are Cal.com's, `CUSTOM` ones are the organization's or team's own.
        permissions: What its bearers may do.
        created_at: When it was made.
        updated_at: When it was last changed.
    """

    id: str
    name: str
    color: str | None
    description: str | None
    team_id: int | None
    type_: RoleType
    permissions: list[RolePermission]
    created_at: dt.datetime
    updated_at: dt.datetime
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take(fields, "id", codec.string),
            name=codec.take(fields, "name", codec.string),
            color=codec.take(fields, "color", codec.nullable(codec.string)),
            description=codec.take(fields, "description", codec.nullable(codec.string)),
            team_id=codec.take(fields, "teamId", codec.nullable(codec.integer)),
            type_=codec.take(fields, "type", codec.member(RoleType)),
            permissions=codec.take(fields, "permissions", codec.list_of(codec.member(RolePermission))),
            created_at=codec.take(fields, "createdAt", codec.date_time),
            updated_at=codec.take(fields, "updatedAt", codec.date_time),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "name": self.name,
                "color": self.color,
                "description": self.description,
                "teamId": self.team_id,
                "type": self.type_,
                "permissions": self.permissions,
                "createdAt": self.created_at,
                "updatedAt": self.updated_at,
            },
            self.additional_properties,
        )
