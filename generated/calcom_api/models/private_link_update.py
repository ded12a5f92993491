"""Model ``PrivateLinkUpdate``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

import attrs

from calcom_api import codec
from calcom_api.types import UNSET, Unset

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping


@attrs.define(kw_only=True)
class PrivateLinkUpdate:
    """The limits of a link from now on.

    A limit that is left out is removed.

    Attributes:
        expires_at: When it ends.
        max_usage_count: Bookings that it is good for.
    """

    expires_at: dt.datetime | Unset = UNSET
    max_usage_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = attrs.field(factory=dict, repr=False)

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        """Read it from its JSON form; raises :class:`calcom_api.codec.DecodeError`."""
        fields = codec.open_object(src)
        return cls(
            expires_at=codec.take_optional(fields, "expiresAt", codec.date_time),
            max_usage_count=codec.take_optional(fields, "maxUsageCount", codec.integer),
            additional_properties=fields,
        )

    def to_dict(self) -> dict[str, Any]:
        """Write its JSON form, with the fields that were unknown when it was read and without those that are unset."""
        return codec.encode_object(
            {
                "expiresAt": self.expires_at,
                "maxUsageCount": self.max_usage_count,
            },
            self.additional_properties,
        )
