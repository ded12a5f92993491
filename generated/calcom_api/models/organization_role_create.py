"""Model ``OrganizationRoleCreate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.organization_permission import OrganizationPermission
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping

_decode_permissions = codec.member(OrganizationPermission)


@attrs.define(kw_only=True, eq=False, repr=False)
class OrganizationRoleCreate(fields.Model):
    """A role to create in an organization.

    Attributes:
        name: What it is called.
        color: Colour to show it in, such as `#112233`; not checked.
        description: What it is for.
        permissions: What its bearers may do; nothing without it.
    """

    name: str
    color: str | Unset = UNSET
    description: str | Unset = UNSET
    permissions: list[OrganizationPermission] | Unset = UNSET
    _names_in_json = "name color description permissions"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.name = fields.text(src, "name")
        self.color = fields.text(src, "color") if "color" in src else UNSET
        self.description = fields.text(src, "description") if "description" in src else UNSET
        self.permissions = fields.items(src, "permissions", _decode_permissions) if "permissions" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {
            "name": self.name,
        }
        if self.color is not UNSET:
            document["color"] = self.color
        if self.description is not UNSET:
            document["description"] = self.description
        if self.permissions is not UNSET:
            document["permissions"] = codec.encode(self.permissions)
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
