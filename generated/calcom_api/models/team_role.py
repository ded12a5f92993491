"""Model ``TeamRole``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.role_permission import RolePermission
from calcom_api.models.role_type import RoleType

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping

_decode_permissions = codec.member(RolePermission)


@attrs.define(kw_only=True, eq=False, repr=False)
class TeamRole(fields.Model):
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
    _names_in_json = "id name color description teamId type permissions createdAt updatedAt"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.unique_text(src, "id")
        self.name = fields.text(src, "name")
        self.color = fields.text_or_null(src, "color")
        self.description = fields.text_or_null(src, "description")
        self.team_id = fields.integer_or_null(src, "teamId")
        self.type_ = fields.member(src, "type", RoleType)
        self.permissions = fields.items(src, "permissions", _decode_permissions)
        self.created_at = fields.date_time(src, "createdAt")
        self.updated_at = fields.date_time(src, "updatedAt")
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "color": self.color,
            "description": self.description,
            "teamId": self.team_id,
            "type": codec.encode(self.type_),
            "permissions": codec.encode(self.permissions),
            "createdAt": codec.encode(self.created_at),
            "updatedAt": codec.encode(self.updated_at),
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
