"""Model ``OrganizationRolePermissions``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.organization_permission import OrganizationPermission

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class OrganizationRolePermissions:
    """Permissions for a role of an organization.

    Attributes:
        permissions: The permissions.
    """

    permissions: list[OrganizationPermission]
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            permissions=codec.take(fields, "permissions", codec.list_of(codec.member(OrganizationPermission))),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "permissions": self.permissions,
            },
            self.additional_properties,
        )
