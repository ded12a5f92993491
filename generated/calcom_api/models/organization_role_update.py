"""Model ``OrganizationRoleUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.models.organization_permission import OrganizationPermission
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class OrganizationRoleUpdate:
    """What to change about a role; what is left out stays as it is.

    Attributes:
        name: What it is called.
        color: Colour to show it in, such as `#112233`; not checked.
        description: What it is for. The server takes a new text and keeps the old one.
        permissions: What its bearers may do, in place of all that the role has now.
    """

    name: str | Unset = UNSET
    color: str | Unset = UNSET
    description: str | Unset = UNSET
    permissions: list[OrganizationPermission] | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            name=codec.take_optional(fields, "name", codec.string),
            color=codec.take_optional(fields, "color", codec.string),
            description=codec.take_optional(fields, "description", codec.string),
            permissions=codec.take_optional(fields, "permissions", codec.list_of(codec.member(OrganizationPermission))),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "name": self.name,
                "color": self.color,
                "description": self.description,
                "permissions": self.permissions,
            },
            self.additional_properties,
        )
