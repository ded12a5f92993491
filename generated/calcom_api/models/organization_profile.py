"""Model ``OrganizationProfile``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class OrganizationProfile(fields.Model):
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
    _names_in_json = "id organizationId userId username"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.id = fields.integer(src, "id") if "id" in src else UNSET
        self.organization_id = fields.integer(src, "organizationId") if "organizationId" in src else UNSET
        self.user_id = fields.integer(src, "userId") if "userId" in src else UNSET
        self.username = fields.text_or_null(src, "username") if "username" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.id is not UNSET:
            document["id"] = self.id
        if self.organization_id is not UNSET:
            document["organizationId"] = self.organization_id
        if self.user_id is not UNSET:
            document["userId"] = self.user_id
        if self.username is not UNSET:
            document["username"] = self.username
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
