"""Model ``RoutingFormAttributeConfig``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec, fields
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True, eq=False, repr=False)
class RoutingFormAttributeConfig(fields.Model):
    """How a route finds the members who can be booked.

    Attributes:
        skip_contact_owner: Whether to leave aside who owns the contact in the CRM.
    """

    skip_contact_owner: bool | Unset = UNSET
    _names_in_json = "skipContactOwner"

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        if type(src) is not dict:
            src = codec.open_object(src)
        self = cls.__new__(cls)
        self.skip_contact_owner = fields.boolean(src, "skipContactOwner") if "skipContactOwner" in src else UNSET
        self._additional_properties = None if cls._known.issuperset(src) else fields.others(src, cls._known)
        return self

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        document: dict[str, Any] = {}
        if self.skip_contact_owner is not UNSET:
            document["skipContactOwner"] = self.skip_contact_owner
        if self._additional_properties:
            document.update(codec.encode(self._additional_properties))
        return document
