"""Model ``OrganizationProfile``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class OrganizationProfile:
    """Who a user is within an organization.

    Without any field if the user has no profile there.

    Attributes:
        id: Number of the profile.
        organization_id: Number of the organization.
        user_id: Number of the user.
        username: Name in links to the user within the organization.
    """

    id: int | Unset = UNSET
    organization_id: int | Unset = UNSET
    user_id: int | Unset = UNSET
    username: str | Unset | None = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            id=codec.take_optional(fields, "id", codec.integer),
            organization_id=codec.take_optional(fields, "organizationId", codec.integer),
            user_id=codec.take_optional(fields, "userId", codec.integer),
            username=codec.take_optional(fields, "username", codec.nullable(codec.string)),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "id": self.id,
                "organizationId": self.organization_id,
                "userId": self.user_id,
                "username": self.username,
            },
            self.additional_properties,
        )
