"""Model ``MembershipUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.models.membership_role import MembershipRole
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class MembershipUpdate(fields.Model):
    """What to change; what is left out stays as it is.

    Attributes:
        accepted: True to let the user join, without an invitation to accept.
        role: What a member may do.
        disable_impersonation: Keep admins from acting as this user.
    """

    accepted: bool | Unset = UNSET
    role: MembershipRole | Unset = UNSET
    disable_impersonation: bool | Unset = UNSET
    _names_in_json = "accepted role disableImpersonation"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.accepted = fields.boolean(src, "accepted") if "accepted" in src else UNSET
        self.role = fields.member(src, "role", MembershipRole) if "role" in src else UNSET
        self.disable_impersonation = (
            fields.boolean(src, "disableImpersonation") if "disableImpersonation" in src else UNSET
        )
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.accepted is not UNSET:
            document["accepted"] = self.accepted
        if self.role is not UNSET:
            document["role"] = codec.encode(self.role)
        if self.disable_impersonation is not UNSET:
            document["disableImpersonation"] = self.disable_impersonation
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
