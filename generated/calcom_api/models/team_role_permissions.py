"""Model ``TeamRolePermissions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.team_permission import TeamPermission

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_permissions = codec.member(TeamPermission)


@attrs.define(kw_only=True, eq=False, repr=False)
class TeamRolePermissions(fields.Model):
    """Permissions for a role of a team.

    Attributes:
        permissions: The permissions.
    """

    permissions: list[TeamPermission]
    _names_in_json = "permissions"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.permissions = fields.items(src, "permissions", _decode_permissions)
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "permissions": codec.encode(self.permissions),
        }
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
