"""Model ``RoutingFormAttributeConfig``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class RoutingFormAttributeConfig:
    """How a route finds the members who can be booked.

    Attributes:
        skip_contact_owner: Whether to leave aside who owns the contact in the CRM.
    """

    skip_contact_owner: bool | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            skip_contact_owner=codec.take_optional(fields, "skipContactOwner", codec.boolean),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "skipContactOwner": self.skip_contact_owner,
            },
            self.additional_properties,
        )
